import { Component, type ReactNode } from 'react'

interface MishapProps {
  /** Where one is: elsewhere it is tried anew. */
  readonly place: string
  readonly children: ReactNode
}

interface MishapState {
  readonly problem: unknown
  readonly place: string
}

/**
 * Shows what is in it; where that cannot be shown, says so and what to do instead of leaving the page white. A class,
 * since React tells nothing else what went wrong while it drew.
 */
export class Mishap extends Component<MishapProps, MishapState> {
  override state: MishapState = { problem: null, place: this.props.place }

  static getDerivedStateFromError(problem: unknown): Partial<MishapState> {
    return { problem: problem ?? 'unknown' }
  }

  static getDerivedStateFromProps({ place }: MishapProps, state: MishapState): Partial<MishapState> | null {
    return place === state.place ? null : { place, problem: null }
  }

  override render(): ReactNode {
    const { problem } = this.state
    return problem === null ? this.props.children : <Words problem={problem} />
  }
}

/** What browsers say of a part of the program that they could not fetch. */
const unfetched = /dynamically imported module|module script failed|Unable to preload|Loading chunk/i

function Words({ problem }: { problem: unknown }) {
  const said = problem instanceof Error ? problem.message : String(problem)
  const isUnfetched = unfetched.test(said)
  return (
    <main id="main" tabIndex={-1}>
      <h1>{isUnfetched ? 'This part of the workbench could not be fetched' : 'This cannot be shown'}</h1>
      <div className="state" role="alert">
        <p>
          {isUnfetched
            ? 'Parley was closed, or updated since this page was opened. The case is as it was.'
            : 'Something in this view went wrong. The case is as it was, and the other views go on working.'}
        </p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
        {!isUnfetched && <p className="soft">{said.slice(0, 300)}</p>}
      </div>
    </main>
  )
}
