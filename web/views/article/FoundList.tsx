import { useEffect, useRef } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Position, Statement } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { Judging } from '../../kit/judging/Judging.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { LayerLine, StanceMark } from '../../kit/StanceMark.tsx'
import { describe } from './describe.ts'
import type { Thing } from './things.ts'

export interface FoundListProps {
  readonly page: ArticlePage
  readonly things: readonly Thing[]
  readonly chosen: Thing | null
  readonly issueName: (id: string) => string
  readonly onChoose: (thing: Thing | null) => void
}

/** What was found, in the order of the text; the chosen one can be judged. */
export function FoundList({ page, things, chosen, issueName, onChoose }: FoundListProps) {
  const ref = useRef<HTMLLIElement>(null)
  const key = chosen?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another one is chosen
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' })
  }, [key])
  if (things.length === 0) return <p className="soft">Nothing of these layers was found in this article.</p>
  return (
    <ol className="found">
      {things.map((thing) => {
        const isChosen = thing.key === key
        return (
          <li key={thing.key} ref={isChosen ? ref : undefined} className={isChosen ? 'chosen' : undefined}>
            <button
              type="button"
              className="opens"
              aria-expanded={isChosen}
              onClick={() => onChoose(isChosen ? null : thing)}
            >
              <Line thing={thing} issueName={issueName} />
              <span className="words">
                <bdi>{clip(visible(thing.words.quote), isChosen ? 600 : 90)}</bdi>
              </span>
            </button>
            {isChosen && <Judging page={page} kind={thing.kind} span={thing.words} like={likeOf(thing)} keyed />}
          </li>
        )
      })}
    </ol>
  )
}

/** What tells a thing from others on the same words. */
function likeOf({ kind, item }: Thing): Readonly<Record<string, unknown>> | undefined {
  if (kind !== 'position') return undefined
  const { issue, stance, party } = item as unknown as Position
  return { issue, stance, party: party.id }
}

function Line({ thing, issueName }: { thing: Thing; issueName: (id: string) => string }) {
  const { kind, item } = thing
  const { judged } = item as { judged?: string }
  const mark = judged ? <span className="judged"> {judged}</span> : null
  if (kind === 'position') {
    const { party, stance, firmness, layer, issue } = item as unknown as Position
    return (
      <span className="line">
        <PartyChip party={party} /> <StanceMark stance={stance} firmness={firmness} layer={layer} />{' '}
        <span className="soft">{visible(issueName(issue))}</span>
        {mark}
      </span>
    )
  }
  return (
    <span className="line">
      <span className={`kind of-${kind}`}>{kind}</span>{' '}
      {kind === 'statement' ? (
        <LayerLine layer={(item as unknown as Statement).layer}>{describe(thing)}</LayerLine>
      ) : (
        describe(thing)
      )}
      {mark}
    </span>
  )
}
