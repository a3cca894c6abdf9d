import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import { isHead } from './officeWords.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'

const adjectival = /(?:an|ese|ish|ic|i)s?$/

export function weighBefore({ row, from, to }: Run, evidence: Evidence, cues: Cues): void {
  const [before, second] = [row.atoms[from - 1], row.atoms[from - 2]]
  const { gap } = row.atoms[from]!
  if (before === undefined || (gap !== ' ' && !/^\s$/.test(gap))) {
    if (before?.key === 'capital' && row.atoms[from]!.gap === ', ') evidence.place += 4
    return
  }
  const key = before.key
  // "General Dynamics Land Systems": a part of a firm.
  if (row.hitAt[from - 1]?.entry.sort === 'organisation') evidence.person -= 3
  // People are at firms as well as at towns.
  if (cues.inPlace.has(key) && row.atoms[from + 1]?.key !== "'s")
    evidence.place += key === 'at' && to === from + 1 ? 1 : 2
  else if (cues.towards.has(key)) evidence.toward = 1
  if (key === 'of' && second) weighOf(second.key, evidence, cues)
  if (key === 'capital') evidence.place += 3
  if (cues.saying.has(key) && before.tag === 'VERB' && key !== 'visited') evidence.actor += 2
  if (key === 'the' && before.text !== 'The') evidence.organisation += 1
  if (key === 'between' || (key === 'and' && row.hitAt[from - 2]?.entry.sort === 'state')) evidence.state += 2
}

function weighOf(head: string, evidence: Evidence, cues: Cues): void {
  if (head === 'capital') evidence.rule += 2
  else if (cues.placeOf.has(head) || head === 'post') evidence.place += 4
  else if (cues.statesOf.has(head)) evidence.rule += 4
  else if (cues.government.has(head)) evidence.state += 1
}

const lawyers = new Set(['team', 'lawyer', 'lawyers', 'attorney', 'attorneys', 'counsel'])
const rulers = new Set(['foreign', 'president', 'prime', 'government', 'parliament', 'premier', 'defence', 'defense'])

export function weighAfter(row: Row, to: number, evidence: Evidence, cues: Cues): void {
  const [after, next] = [row.atoms[to], row.atoms[to + 1]]
  if (after === undefined) return
  if (after.key === "'s" && next) {
    // "the Herald's defence and security editor": whose editors they are is a paper.
    if (row.atoms.slice(to + 1, to + 6).some(({ key }) => cues.newsroom.has(key))) {
      evidence.outlet += 4
      return
    }
    // "Ann Lee's defence team": of a court, not of a state.
    if (lawyers.has(row.atoms[to + 2]?.key ?? '')) return
    if (cues.government.has(next.key)) evidence.state += 2
    if (rulers.has(next.key)) evidence.rule += 2
    return
  }
  if (after.gap === ' ') weighNext(row, to, evidence, cues)
  if (after.gap === ', ') {
    if (cues.human.has(after.key)) evidence.person += after.key === 'who' ? 3 : 2
    else if (cues.saying.has(after.key)) evidence.actor += 2
    if (after.key === 'where' || isInState(row, to)) evidence.place += 3
    if (next?.key === "'s" && officeAhead(row, to + 2, cues)) evidence.person += 3
    if (/^\d\d$/.test(after.key) && row.atoms[to + 1]?.gap.startsWith(',')) evidence.person += 3
  }
  if (after.gap === '-' && row.hitAt[to]?.entry.sort === 'state') evidence.state += 2
}

/** "Tovar, Varnia": a state alone; "Ann Lee, Varnia's ministry said" is none. */
const isInState = ({ atoms, hitAt }: Row, at: number): boolean =>
  hitAt[at]?.entry.sort === 'state' && atoms[hitAt[at]!.to]?.key !== "'s"

/** ", Varnia's chief negotiator": an office within a few words. */
function officeAhead(row: Row, at: number, cues: Cues): boolean {
  for (let i = at; i < Math.min(at + 4, row.atoms.length); i++) {
    if (isHead(row.atoms, i, cues)) return true
    if (!cues.titles.before.has(row.atoms[i]!.key)) return false
  }
  return false
}

const ways = new Set([
  'railway',
  'rail',
  'road',
  'border',
  'river',
  'oil',
  'gas',
  'army',
  'air',
  'naval',
  'refugee',
  'high-security',
  'ferry',
])

function weighNext(row: Row, to: number, evidence: Evidence, cues: Cues): void {
  const { key, tag, capital } = row.atoms[to]!
  if (cues.saying.has(key)) evidence.actor += tag === 'AUX' ? 1 : 2
  if (cues.human.has(key)) evidence.person += 1
  const next = row.atoms[to + 1]
  if (cues.placeOf.has(key) && next?.gap !== '-') evidence.place += 3
  // "Tovar railway bridge"
  else if (ways.has(key) && next?.gap === ' ' && cues.placeOf.has(next.key)) evidence.place += 3
  if (cues.urban.has(key)) evidence.place += 2
  if (cues.government.has(key)) evidence.state += 2
  if (!capital && (tag === 'NOUN' || tag === 'ADJ') && adjectival.test(row.atoms[to - 1]!.key)) evidence.adjective++
}
