import { useEffect, useRef } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Position, Proposal, Ref, Statement } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { Judging } from '../../kit/judging/Judging.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { LayerLine, Stanced, StanceMark } from '../../kit/StanceMark.tsx'
import { describe } from './describe.ts'
import type { UnderOf } from './standsFor.ts'
import type { Thing } from './things.ts'

export interface FoundListProps {
  readonly page: ArticlePage
  readonly things: readonly Thing[]
  readonly chosen: Thing | null
  readonly issueName: (id: string) => string
  readonly underOf: UnderOf
  readonly onChoose: (thing: Thing | null) => void
}

/** What was found, in the order of the text; the chosen one can be judged. */
export function FoundList({ page, things, chosen, issueName, underOf, onChoose }: FoundListProps) {
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
              <Line {...{ thing, issueName, underOf }} />
              <span className="words">
                <bdi>{clip(visible(thing.words.quote), isChosen ? 600 : 90)}</bdi>
              </span>
            </button>
            {isChosen && thing.kind === 'proposal' && (
              <Inside proposal={thing.item as unknown as Proposal} {...{ issueName }} />
            )}
            {isChosen && <Judging page={page} kind={thing.kind} span={thing.words} like={likeOf(thing)} keyed />}
          </li>
        )
      })}
    </ol>
  )
}

/** The points of a proposal, and who answered it how. */
function Inside({
  proposal: { points, reactions },
  issueName,
}: Pick<FoundListProps, 'issueName'> & { proposal: Proposal }) {
  return (
    <ul className="inside">
      {points.map(({ n, span, issue }) => (
        <li key={`${n} ${span.start}`}>
          {n}. <bdi className="press">{clip(visible(span.quote), 200)}</bdi>{' '}
          <span className="soft">{visible(issueName(issue))}</span>
        </li>
      ))}
      {reactions.map(({ by, stance, span }) => (
        <li key={`${by.id} ${stance} ${span.start}`}>
          <PartyChip party={by} /> <Stanced stance={stance} />{' '}
          <bdi className="press">{clip(visible(span.quote), 200)}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** Whose position it is; of a person also for whom, as it stands in the table. */
function Holder({ party, under }: { party: Ref; under: Ref }) {
  if (!party.id.startsWith('person:') || under.id.startsWith('person:')) return <PartyChip party={under} />
  return (
    <>
      <bdi>{visible(party.name)}</bdi>, for <PartyChip party={under} />
    </>
  )
}

/** What tells a thing from others on the same words. */
function likeOf({ kind, item }: Thing): Readonly<Record<string, unknown>> | undefined {
  if (kind !== 'position') return undefined
  const { issue, stance, party } = item as unknown as Position
  return { issue, stance, party: party.id }
}

function Line({ thing, issueName, underOf }: Pick<FoundListProps, 'issueName' | 'underOf'> & { thing: Thing }) {
  const { kind, item } = thing
  const { judged } = item as { judged?: string }
  const mark = judged ? <span className="judged"> {judged}</span> : null
  if (kind === 'position') {
    const position = item as unknown as Position
    const { party, stance, firmness, layer, issue } = position
    return (
      <span className="line">
        <Holder party={party} under={underOf(position)} />{' '}
        <StanceMark stance={stance} firmness={firmness} layer={layer} />{' '}
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
