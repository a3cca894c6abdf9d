import { type Contradiction, cut, eventNoun } from '../../model/index.ts'
import { whenSaid } from '../ground/dayWords.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { listed } from '../ground/listed.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Happening } from '../timeline/timeline.ts'
import type { Told } from '../timeline/told.ts'
import { type Held, sidesOf } from './sides.ts'

const ASSERTED = new Set(['held', 'confirmed', 'reported', 'announced'])

/** Told as something that has taken place or will. */
export const isAsserted = ({ status }: Told): boolean => ASSERTED.has(status)

/** Events that one tells as held, confirmed, reported or announced, and another denies. */
export function deniedEvents(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  return happenings.flatMap(({ told, entry }) => {
    const denied = told.filter(({ status }) => status === 'denied')
    const asserted = told.filter(isAsserted)
    if (denied.length === 0 || asserted.length === 0) return []
    const happened = asserted.map((one) => heldBy(ground, one, 'happened'))
    return [{ about: aboutOf(entry), sides: sidesOf(ground, [...happened, ...deniedBy(ground, denied, happened)]) }]
  })
}

/** "whether Norland and Sudria met in Tarn on 15–16 March 2031". */
export function aboutOf({ type, actors, recipients, place, when }: Happening['entry']): string {
  const people = listed([...actors, ...recipients].map(({ name }) => name))
  const days = when ? whenSaid(when.value) : ''
  const then = days === '' ? '' : ` ${days}`
  const there = place ? ` in ${place.name}` : ''
  if (type === 'CONSULT') return `whether ${people || 'they'} met${there}${then}`
  return `whether it happened: ${eventNoun[type]}${people === '' ? '' : ` of ${people}`}${there}${then}`
}

/** Who denies it. A denial that repeats the report ("denied that envoys had met") is not held by whoever reported it. */
function deniedBy(ground: Ground, denied: readonly Told[], happened: readonly Held[]): Held[] {
  const reporters = new Set(happened.map(({ holder }) => holder?.id))
  const { words, isNegation } = ground.vocabulary
  const saysNo = (claim: string) => words(claim).some(isNegation)
  const all = denied.map((one) => {
    const held = heldBy(ground, one, 'denied')
    if (saysNo(held.claim)) return held
    // "It had signed", by itself, would read as a report.
    const { start, end } = sentenceOf(one.paper, one.event.span.start)
    const evidence = from(one.paper, cut(one.paper.article.text, start, end))
    return { ...held, claim: evidence.quote, evidence }
  })
  const own = all.filter(({ holder }) => holder === null || !reporters.has(holder.id))
  return (own.length > 0 ? own : all).toSorted((a, b) => Number(saysNo(b.claim)) - Number(saysNo(a.claim)))
}

/** What an article tells, as the words of whoever says it there. */
export function heldBy(ground: Ground, { paper, event }: Told, key: string): Held {
  const holder = holderOf(ground, paper, event.statement)
  return { key, claim: event.span.quote, holder, evidence: from(paper, event.span) }
}
