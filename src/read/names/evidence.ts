import type { Cues } from './cues.ts'
import { roleAfter, roleBefore } from './roles.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'

/** How much speaks for each kind of an unknown name, over all its mentions in the article. */
export interface Evidence {
  person: number
  place: number
  state: number
  organisation: number
  /** Mentions, and those where the capital is not merely that of a sentence's first word. */
  mentions: number
  firm: number
}

export const noEvidence = (): Evidence => ({ person: 0, place: 0, state: 0, organisation: 0, mentions: 0, firm: 0 })

const personal =
  /(?:ov|ev|ova|eva|enko|sky|skiy|skyi|ski|ska|yan|shvili|dze|son|sen|ez|escu|opoulos|oglu|zade|stein|mann|chuk|vich|ic|ini|etti)$/
const placelike = /(?:grad|burg|ville|abad|stan|polis|ingrad|pur|ford|shire|vka|ivka|ovo|ino|sk|sburg|land|istan)$/

/** Adds what one mention says. Weights: 4 all but settles a kind, 2 is a good sign, 1 a hint. */
export function weigh(run: Run, evidence: Evidence, cues: Cues): void {
  const { row, from, to } = run
  evidence.mentions++
  if (!run.opening && !row.titled) evidence.firm++
  weighForm(run, evidence, cues)
  const roles = [roleBefore(row, from, cues), roleAfter(row, to, cues)]
  if (roles[0]) evidence.person += 4
  if (roles[1]) evidence.person += 3
  weighBefore(row, from, evidence, cues)
  weighAfter(row, to, evidence, cues)
}

function weighForm({ row, from, to }: Run, evidence: Evidence, cues: Cues): void {
  const first = row.atoms[from]!
  const last = row.atoms[to - 1]!
  const size = to - from
  if (cues.organisation.has(last.key) || cues.place.has(last.key) || cues.outlet.has(last.key)) evidence.person -= 6
  if (size > 1 && cues.given.has(first.key)) evidence.person += 3
  if (size > 1 && row.atoms.slice(from, to).some((atom) => atom.text.length === 1)) evidence.person += 3
  if (size === 2 || size === 3) evidence.person += first.tag === 'PROPN' && last.tag === 'PROPN' ? 1 : 0
  if (personal.test(last.key) && last.key.length > 5) evidence.person += 1
  if (size === 1 && placelike.test(last.key) && last.key.length > 5) evidence.place += 1
  if (size === 1 && cues.given.has(first.key)) evidence.person += 1
}

function weighBefore(row: Row, from: number, evidence: Evidence, cues: Cues): void {
  const [before, second] = [row.atoms[from - 1], row.atoms[from - 2]]
  if (before === undefined || !/^\s$/.test(row.atoms[from]!.gap)) return
  const key = before.key
  if (cues.inPlace.has(key)) evidence.place += key === 'in' ? 2 : 2
  else if (cues.towards.has(key)) evidence.place += 1
  if (key === 'of' && second && cues.placeOf.has(second.key)) evidence.place += 4
  else if (key === 'of' && second && cues.statesOf.has(second.key)) evidence.state += 4
  else if (key === 'of' && second && cues.government.has(second.key)) evidence.state += 1
  if (cues.saying.has(key) && before.tag === 'VERB' && key !== 'visited') evidence.person += 2
  if (key === 'the' && before.text !== 'The') evidence.organisation += 1
  if (key === 'between' || (key === 'and' && row.hitAt[from - 2]?.entry.sort === 'state')) evidence.state += 2
}

function weighAfter(row: Row, to: number, evidence: Evidence, cues: Cues): void {
  const [after, next] = [row.atoms[to], row.atoms[to + 1]]
  if (after === undefined) return
  if (after.key === "'s" && next) {
    if (cues.government.has(next.key)) evidence.state += 2
    if (next.key === 'foreign' || next.key === 'president' || next.key === 'prime' || next.key === 'government')
      evidence.state += 2
    return
  }
  if (after.gap === ' ' && cues.saying.has(after.key)) {
    evidence.person += 2
    evidence.state += 1
  } else if (after.gap === ', ' && cues.saying.has(after.key)) evidence.person += 2
  if (after.gap === ', ' && row.hitAt[to]?.entry.sort === 'state') evidence.place += 3
  if (after.gap === ' ' && cues.placeOf.has(after.key)) evidence.place += 3
  if (after.gap === ' ' && cues.urban.has(after.key)) evidence.place += 2
  if (after.gap === ' ' && cues.government.has(after.key)) evidence.state += 2
  if (after.gap === '-' && row.hitAt[to]?.entry.sort === 'state') evidence.state += 2
}

/** The kind that the evidence speaks for, `null` when it is too weak or contradicts itself. */
export function decide(evidence: Evidence, words: number): 'person' | 'place' | 'state' | 'organisation' | null {
  const { person, place, state, organisation, firm, mentions } = evidence
  if (firm === 0 && (words === 1 || mentions === 1) && person < 4 && state < 4) return null
  const least = 2
  if (words <= 2 && state >= 4 && state > person && state >= place) return 'state'
  if (person >= least && person >= place && person >= organisation) return 'person'
  if (place >= 2 && place > person) return 'place'
  return words > 1 && organisation >= 2 ? 'organisation' : null
}
