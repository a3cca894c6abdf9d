import type { OutlookAnswer } from '../../../src/model/answers.ts'
import { type Concept, conceptMeaning } from '../../../src/present/outlook/holds.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { SheetTable } from '../twin/SheetTable.tsx'
import { type Difference, differences } from './compare.ts'

export interface ChangedPartProps {
  readonly before: OutlookAnswer
  readonly after: OutlookAnswer | null
  /** The concept of which the states are listed. */
  readonly concept: Concept
  readonly isWaiting: boolean
  readonly problem: string | null
  /** Changes of the address that no longer fit the draft. */
  readonly lost: number
  readonly onReset: () => void
}

const most = 8

/** What the changed preferences end, and what holds because of them, against the draft of the case. */
export function ChangedPart({ before, after, concept, isWaiting, problem, lost, onReset }: ChangedPartProps) {
  return (
    <section className="changed" aria-labelledby="changed-head" aria-busy={isWaiting}>
      <h2 id="changed-head">What your changes do</h2>
      {lost > 0 && <p>{counted(lost, 'change')} of this link no longer fit the draft and were left out.</p>}
      {problem !== null && <p role="alert">{problem}</p>}
      {problem === null && after && <Differences before={before} after={after} concept={concept} />}
      {problem === null && !after && <p className="soft">Weighing…</p>}
      <p>
        <button type="button" onClick={onReset}>
          Back to the draft of the case
        </button>
      </p>
    </section>
  )
}

function Differences({ before, after, concept }: { before: OutlookAnswer; after: OutlookAnswer; concept: Concept }) {
  const found = differences(before, after)
  if (found.length === 0) return <p>The same states hold under every concept as in the draft.</p>
  const shown = found.find((difference) => difference.concept === concept)
  return (
    <>
      <Agreement before={before} after={after} />
      <SheetTable
        caption="States that hold, against the draft of the case"
        columns={['Concept', 'As before', 'No longer', 'Now']}
        numeric={[1, 2, 3]}
        items={found}
        keyOf={(difference) => difference.concept}
        cells={({ concept: under, stayed, ended, begun }) => [
          conceptMeaning[under].name,
          stayed,
          ended.length,
          begun.length,
        ]}
      />
      {shown ? (
        <Shown difference={shown} />
      ) : (
        <p className="soft">Under {conceptMeaning[concept].name} nothing changes.</p>
      )}
    </>
  )
}

/** Whether the agreement holds before and after, where it is the same one. */
function Agreement({ before, after }: { before: OutlookAnswer; after: OutlookAnswer }) {
  const held = (outlook: OutlookAnswer): boolean =>
    outlook.agreement !== null &&
    (outlook.equilibria.nash.includes(outlook.agreement) || outlook.equilibria.seq.includes(outlook.agreement))
  if (before.agreement === null || after.agreement === null) return null
  const [was, is] = [held(before), held(after)]
  const words = is
    ? was
      ? 'The agreement holds as before.'
      : 'The agreement holds now.'
    : was
      ? 'The agreement no longer holds.'
      : 'The agreement does not hold, as before.'
  return <p>{words}</p>
}

function Shown({ difference: { concept, ended, begun } }: { difference: Difference }) {
  const { name } = conceptMeaning[concept]
  return (
    <div className="changed-states">
      <States head={`Under ${name}, no longer`} states={ended} />
      <States head={`Under ${name}, now`} states={begun} />
    </div>
  )
}

function States({ head, states }: { head: string; states: readonly string[] }) {
  if (states.length === 0) return null
  return (
    <div>
      <h3>{head}</h3>
      <ul>
        {states.slice(0, most).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {states.length > most && <li className="soft">and {states.length - most} more</li>}
      </ul>
    </div>
  )
}
