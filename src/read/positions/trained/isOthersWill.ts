import { overlaps } from '../../../model/index.ts'
import type { Party, Scene } from '../scene.ts'

/** "denied the report", "have denied the content of the article", "denies that it paid": what is said not to be so. */
const denial =
  /\bden(?:y|ies|ied|ying)\s+(?:that\b|having\b|any\b|involvement\b|responsibility\b|(?:the |these |those |such |all |this |that )?(?:[\p{L}'’-]+ ){0,3}?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|charges?|stor(?:y|ies)|contents?|involvement|responsibility|knowledge)\b)/iu

/** True for words that deny that something is so, which is no refusal. */
export const isDenialOfFacts = (words: string): boolean => denial.test(words)

const forced = /^(?:forc|compell|coerc|oblig|pressur|press|push)ing$/

/** "forcing Peru to accept the terms": what is done to a party is none of its own positions. */
export function isForcedOn({ tokens, nameAt }: Scene, from: number, party: Party): boolean {
  if (!forced.test(tokens[from]!.lower)) return false
  const at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1
  const name = nameAt[at]
  return name !== undefined && (name.entity?.id === party.ref.id || name.of?.id === party.ref.id)
}

/** "urged the islanders to signal that they …", "wants Peru to say it …": a clause of what somebody is to say or show. */
const toSay =
  /\b(?:persuad|convinc|urg|press|push|ask|encourag|want|beg|implor)(?:e|es|ed|ing|s)?\b[^.;:!?"“”]{1,60}?\bto (?:signal|say|show|state|declare|announce|hint|pretend|admit|acknowledge)(?: that)? (?:they|it|he|she)\s*$/i

/** True where the words before a stretch tell that somebody is only to say it, at somebody else's wish. */
export function isToBeSaid({ layers, sentence }: Scene, start: number): boolean {
  const before = layers.article.text.slice(Math.max(sentence.start, start - 140), start)
  return toSay.test(before) && !layers.quotations.some((one) => overlaps(one, { start, end: start + 1 }))
}
