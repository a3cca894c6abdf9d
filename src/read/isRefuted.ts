import type { Token } from './draft.ts'

/** Before "that": what follows is said not to be so. */
const refuting =
  /(?:\b(?:not|n't|never|hardly|scarcely)(?: \w+)? (?:true|the case|correct|so|said|claimed|say|claim|mean)|\b(?:untrue|false|wrong|incorrect|misleading|nonsense)(?: to (?:say|claim|suggest|believe))?|\ba (?:lie|myth|fabrication|misunderstanding)|\bno (?:truth|substance|question)(?: \w+){0,4}|\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly) (?:reported|claimed|said|stated|announced|asserted|believed|wrote|suggested|thought|assumed))$/
/** Before "that": nobody knows it to be so. */
const doubting =
  /(?:\bcan(?: not|not| n't|n't|'t) be said|\bno (?:evidence|proof|sign|indication|suggestion)(?: \w+){0,4}|\bnothing to (?:suggest|show|say))$/
/** Before "that": what may be untrue. */
const hearsay =
  /\b(?:rumou?rs?|reports?|claims?|allegations?|suggestions?|speculation|talk|assertions?|stor(?:y|ies)|notion|idea)$/
/** Behind it: that it is. */
const untrue =
  /\b(?:is|are|was|were|be|been)(?: \w+ly| all| just| simply)? (?:false|untrue|wrong|nonsense|baseless|unfounded|groundless|fake|fabricated|fiction|incorrect|invented|made up|denied|dismissed)\b/

const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(' ')

/**
 * What is said of the words at token `at`: `denied` in "It is not true that Peru rejected the plan" and "Rumours that … are
 * false", `unknown` in "There is no evidence that …"; `null` for nothing of the kind.
 */
export function refutedAs(tokens: readonly Token[], at: number): 'denied' | 'unknown' | null {
  for (let that = at - 1; that > 0 && at - that < 20; that--) {
    const { lower, text } = tokens[that]!
    if (/^[;:.]$/.test(text)) return null
    if (lower !== 'that') continue
    const before = wordsIn(tokens, that - 9, that)
    if (doubting.test(before)) return 'unknown'
    if (refuting.test(before)) return 'denied'
    return hearsay.test(before) && untrue.test(wordsIn(tokens, at, at + 24)) ? 'denied' : null
  }
  return null
}
