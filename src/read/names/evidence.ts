import { isEnglish } from '../sentences/tagger.ts'
import type { Cues } from './cues.ts'
import { roleAfter, roleBefore } from './roles.ts'
import type { Run } from './runs.ts'
import { isSyllable } from './syllables.ts'
import { weighAfter, weighBefore } from './weighAround.ts'
import { weighBody } from './weighBody.ts'
import { weighOutlet } from './weighOutlet.ts'
import { weighPeople } from './weighPeople.ts'
import { weighTaken } from './weighTaken.ts'

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

/** Adds what one mention says. Weights: 4 all but settles a kind, 2 is a good sign, 1 a hint. */
export function weigh(run: Run, evidence: Evidence, cues: Cues): void {
  const { row, from, to } = run
  evidence.mentions++
  if (!row.titled && (!run.opening || isForeign(run))) evidence.firm++
  weighForm(run, evidence, cues)
  if (roleBefore(row, from, cues)) evidence.person += 4
  if (roleAfter(row, to, cues)) evidence.person += 3
  weighBefore(run, evidence, cues)
  weighAfter(row, to, evidence, cues)
  weighOutlet(row, from, to, evidence, cues)
  weighBody(row, from, to, evidence, cues)
  weighPeople(run, evidence, cues)
  weighTaken(row, from, to, evidence, cues)
}

/** "Tokwe Labija said": no word of the language, so that the capital is not merely that of the sentence. */
const isForeign = ({ row, from, to }: Run): boolean =>
  to - from > 1 &&
  !isEnglish(row.atoms[to - 1]!.key) &&
  (!isEnglish(row.atoms[from]!.key) || isSyllable(row.atoms, to - 1))

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
