import type { Token } from '../draft.ts'

/** Before "that": what follows is said not to be so. */
const refuting =
  /(?:\b(?:not|n't|never|hardly|scarcely)(?: \w+)? (?:true|the case|correct|so|said|claimed|say|claim|mean)|\b(?:untrue|false|wrong|incorrect|misleading|nonsense)(?: to (?:say|claim|suggest|believe))?|\ba (?:lie|myth|fabrication|misunderstanding)|\bcan(?: not|not|'t) be said|\bno (?:truth|substance|evidence|proof|sign|indication|suggestion|question)(?: \w+){0,4}|\bnothing to (?:suggest|show|say)|\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly) (?:reported|claimed|said|stated|announced|asserted|believed|wrote|suggested|thought|assumed))$/
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

/** "It is not true that Peru rejected the plan", "Rumours that … are false": the words at token `at` are said not to be so. */
export function isRefuted(tokens: readonly Token[], at: number): boolean {
  for (let that = at - 1; that > 0 && at - that < 20; that--) {
    const { lower, text } = tokens[that]!
    if (/^[;:.]$/.test(text)) return false
    if (lower !== 'that') continue
    const before = wordsIn(tokens, that - 9, that)
    if (refuting.test(before)) return true
    return hearsay.test(before) && untrue.test(wordsIn(tokens, at, at + 24))
  }
  return false
}
