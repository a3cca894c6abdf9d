import type { Dossier, Evidence } from '../../../src/model/index.ts'
import { eventNoun, eventWho } from '../../../src/present/words/event.ts'
import { groupTitle } from '../../../src/present/words/figures.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** Something that articles write about, and the words in which they do. */
export interface Topic {
  readonly id: string
  readonly kind: 'issue' | 'event' | 'proposal' | 'dispute' | 'figure' | 'party'
  readonly name: string
  readonly evidence: readonly Evidence[]
}

/** What of a dossier topics are made from. */
export type Told = Pick<Dossier, 'articles' | 'issues' | 'table' | 'timeline' | 'proposals' | 'contradictions'>
export type Shared = Told & Pick<Dossier, 'figures' | 'parties'>

/** Issues, proposals, events and disputes of a case: what an outlet may tell or leave out. */
export function topicsOf({ issues, table, timeline, proposals, contradictions }: Told): Topic[] {
  const onIssue = issues
    .filter(({ id }) => id !== 'other')
    .map(({ id, name }): Topic => {
      const rows = table.filter(({ issue }) => issue === id)
      return {
        id: `issue-${id}`,
        kind: 'issue',
        name: visible(name),
        evidence: wordsOf(rows.flatMap(({ cells }) => cells)),
      }
    })
  const events = timeline.map((entry): Topic => {
    const who = eventWho(entry)
    const name = `${eventNoun[entry.type]}${who === '' ? '' : `: ${who}`}`
    return { id: entry.id, kind: 'event', name, evidence: entry.evidence }
  })
  const plans = proposals.map(
    ({ id, name, evidence, reactions }): Topic => ({
      id,
      kind: 'proposal',
      name: visible(name),
      evidence: [...evidence, ...wordsOf(reactions)],
    }),
  )
  const disputes = contradictions.map(
    ({ about, sides }, n): Topic => ({
      id: `dispute-${n}`,
      kind: 'dispute',
      name: visible(about),
      evidence: wordsOf(sides),
    }),
  )
  return [...onIssue, ...plans, ...events, ...disputes]
}

/** What else two articles can have in common: figures of one thing, and parties whose positions they tell. */
export function sharedTopics(dossier: Shared): Topic[] {
  const figures = dossier.figures.map(
    (group, n): Topic => ({
      id: `figure-${n}`,
      kind: 'figure',
      name: groupTitle(group),
      evidence: wordsOf(group.entries),
    }),
  )
  const parties = dossier.parties.map(
    ({ id, name }): Topic => ({
      id: `party-${id}`,
      kind: 'party',
      name: visible(name),
      evidence: wordsOf(dossier.table.filter(({ party }) => party.id === id).flatMap(({ cells }) => cells)),
    }),
  )
  return [...topicsOf(dossier), ...figures, ...parties]
}

const wordsOf = (items: readonly { readonly evidence: readonly Evidence[] }[]): Evidence[] =>
  items.flatMap(({ evidence }) => evidence)

/** What a kind of topic is called. */
export const kindName: Readonly<Record<Topic['kind'], string>> = {
  issue: 'issue',
  proposal: 'proposal',
  event: 'event',
  dispute: 'dispute',
  figure: 'figure',
  party: 'party',
}
