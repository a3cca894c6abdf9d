import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { isHead, roleAfter, roleBefore } from './roles.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'
import { weighBody } from './weighBody.ts'

/**
 * How much speaks for each kind of an unknown name, over all its mentions in the article. `actor` is what people,
 * governments and bodies alike do; `rule` what only a state has ("president of", "republic of").
 */
export interface Evidence {
  person: number
  actor: number
  place: number
  /** 1 once it stands behind "to", "from", "for": a hint that does not add up. */
  toward: number
  state: number
  rule: number
  organisation: number
  /** For a company, a band, a team: what such a body is called or has. */
  body: number
  outlet: number
  /** Mentions as an adjective ("Varnian troops"), and mentions in front of a word for a government. */
  adjective: number
  /** Mentions, and those where the capital is not merely that of a sentence's first word. */
  mentions: number
  firm: number
}

export const noEvidence = (): Evidence => ({
  person: 0,
  actor: 0,
  place: 0,
  toward: 0,
  state: 0,
  rule: 0,
  organisation: 0,
  body: 0,
  outlet: 0,
  adjective: 0,
  mentions: 0,
  firm: 0,
})

const personal =
  /(?:ov|ev|ova|eva|enko|sky|skiy|skyi|ski|ska|yan|shvili|dze|son|sen|ez|escu|opoulos|oglu|zade|stein|mann|chuk|vich|ic|ini|etti)$/

const placelike = /(?:grad|burg|ville|abad|stan|polis|ingrad|pur|ford|shire|vka|ivka|ovo|ino|sk|sburg|land|istan)$/

const landlike = /(?:[^aeiou]ia|stan|land)$/

const placesFirst = new Set([
  'saint',
  'st',
  'san',
  'santa',
  'port',
  'fort',
  'mount',
  'lake',
  'cape',
  'river',
  'wadi',
  'puerto',
  'ciudad',
  'villa',
])

const adjectival = /(?:an|ese|ish|ic|i)s?$/

/** Adds what one mention says. Weights: 4 all but settles a kind, 2 is a good sign, 1 a hint. */
export function weigh(run: Run, evidence: Evidence, cues: Cues): void {
  const { row, from, to } = run
  evidence.mentions++
  if (!run.opening && !row.titled) evidence.firm++
  weighForm(run, evidence, cues)
  if (roleBefore(row, from, cues)) evidence.person += 4
  if (roleAfter(row, to, cues)) evidence.person += 3
  weighBefore(run, evidence, cues)
  weighAfter(row, to, evidence, cues)
  weighOutlet(row, from, to, evidence, cues)
  weighBody(row, from, to, evidence, cues)
}

function weighForm({ row, from, to, opening }: Run, evidence: Evidence, cues: Cues): void {
  const first = row.atoms[from]!
  const last = row.atoms[to - 1]!
  const size = to - from
  if (cues.organisation.has(last.key) || cues.place.has(last.key) || cues.outlet.has(last.key)) evidence.person -= 6
  if (size > 1 && placesFirst.has(first.key)) {
    evidence.place += 3
    return
  }
  if (size > 1 && cues.given.has(first.key)) evidence.person += 3
  if (size > 1 && row.atoms.slice(from, to).some((atom) => atom.text.length === 1)) evidence.person += 3
  if (size === 2 || size === 3) evidence.person += first.tag === 'PROPN' && last.tag === 'PROPN' ? 1 : 0
  if (personal.test(last.key) && last.key.length > 5) evidence.person += 1
  if (size > 1) return
  if (placelike.test(last.key) && last.key.length > 5) evidence.place += 1
  if (cues.given.has(first.key)) weighGiven({ row, from, to, opening }, evidence)
  else if (landlike.test(first.key) && first.key.length > 5 && evidence.mentions === 1) evidence.state += 1
}

/** A given name by itself: inside a sentence, under a letter or at its head ("Anna," alone in its line). */
function weighGiven({ row, from, to, opening }: Run, evidence: Evidence): void {
  const after = row.atoms[to]
  const isApart = opening && from === 0 && (after === undefined || after.gap.startsWith(','))
  if (isApart) evidence.firm++
  evidence.person += !opening || isApart ? 2 : 1
}

function weighBefore({ row, from, to }: Run, evidence: Evidence, cues: Cues): void {
  const [before, second] = [row.atoms[from - 1], row.atoms[from - 2]]
  if (before === undefined || !/^\s$/.test(row.atoms[from]!.gap)) {
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
  else if (cues.placeOf.has(head)) evidence.place += 4
  else if (cues.statesOf.has(head)) evidence.rule += 4
  else if (cues.government.has(head)) evidence.state += 1
}

const rulers = new Set(['foreign', 'president', 'prime', 'government', 'parliament', 'premier', 'defence', 'defense'])

function weighAfter(row: Row, to: number, evidence: Evidence, cues: Cues): void {
  const [after, next] = [row.atoms[to], row.atoms[to + 1]]
  if (after === undefined) return
  if (after.key === "'s" && next) {
    if (cues.government.has(next.key)) evidence.state += 2
    if (rulers.has(next.key)) evidence.rule += 2
    return
  }
  if (after.gap === ' ') weighNext(row, to, evidence, cues)
  if (after.gap === ', ') {
    if (cues.human.has(after.key)) evidence.person += after.key === 'who' ? 3 : 2
    else if (cues.saying.has(after.key)) evidence.actor += 2
    if (after.key === 'where' || row.hitAt[to]?.entry.sort === 'state') evidence.place += 3
    if (next?.key === "'s" && officeAhead(row, to + 2, cues)) evidence.person += 3
    if (/^\d\d$/.test(after.key) && row.atoms[to + 1]?.gap.startsWith(',')) evidence.person += 3
  }
  if (after.gap === '-' && row.hitAt[to]?.entry.sort === 'state') evidence.state += 2
}

/** ", Varnia's chief negotiator": an office within a few words. */
function officeAhead(row: Row, at: number, cues: Cues): boolean {
  for (let i = at; i < Math.min(at + 4, row.atoms.length); i++) {
    if (isHead(row.atoms, i, cues)) return true
    if (!cues.titles.before.has(row.atoms[i]!.key)) return false
  }
  return false
}

function weighNext(row: Row, to: number, evidence: Evidence, cues: Cues): void {
  const { key, tag, capital } = row.atoms[to]!
  if (cues.saying.has(key)) evidence.actor += tag === 'AUX' ? 1 : 2
  if (cues.human.has(key)) evidence.person += 1
  if (cues.placeOf.has(key)) evidence.place += 3
  if (cues.urban.has(key)) evidence.place += 2
  if (cues.government.has(key)) evidence.state += 2
  if (!capital && (tag === 'NOUN' || tag === 'ADJ') && adjectival.test(row.atoms[to - 1]!.key)) evidence.adjective++
}

const papers = new Set(['newspaper', 'newspapers', 'broadcaster', 'daily', 'paper', 'weekly'])

/** Credit: "the Quay Banner reported", "told the Banner", "the newspaper Quay Banner". */
function weighOutlet(row: Row, from: number, to: number, evidence: Evidence, cues: Cues): void {
  const the = row.atoms[from - 1]?.key === 'the'
  const [before, after] = [row.atoms[from - (the ? 2 : 1)], row.atoms[to]]
  const named = cues.outletIfCredited.has(row.atoms[to - 1]!.key)
  const told = before !== undefined && (before.key === 'told' || before.key === 'to' || before.key === 'by')
  const credited =
    after !== undefined &&
    (after.gap === ' ' || after.gap === ', ') &&
    (cues.credits.has(after.key) || after.key === 'said')
  if (named && to - from > 1 && (the || credited)) evidence.outlet += 2
  if (named && ((the && told) || credited || (the && cues.saying.has(after?.key ?? '')))) evidence.outlet += 2
  if (papers.has(before?.key ?? '') && !isCapital(before)) evidence.outlet += 3
  if (the && credited && after.gap === ' ' && after.key !== 'said' && to - from > 1) evidence.outlet += 1
}
