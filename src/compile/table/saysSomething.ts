import { fromLexicon } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Held } from './held.ts'

/** Cut in the middle of a phrase: what such a word begins does not follow. */
const UNFINISHED =
  /\b(?:in part|of|to|for|with|by|at|from|into|and|or|but|the|an?|its|their|his|her|our|that|which|who|than|as|because|if|is|are|was|were|be)$/iu
/** "Is [being threatened]", "[not transporting them]": the verb to which it belongs stands before. */
const BEHEADED = /^(?:being|been|not\s+\p{L}+ing)\b/u
/** Pronouns with which a relative clause begins where a noun stands right before: "the country [we meant to hit]". */
const PRONOUN = /^(?:we|they|he|she|it|I|you)\s/u
const NOUN_BEFORE = /(?<![\p{L}’'])(\p{Ll}+)\s+$/u
/** Words behind which a pronoun begins a clause of its own. */
const OPENERS =
  /^(?:that|and|but|so|because|as|if|when|where|while|although|though|what|why|how|whether|or|until|unless|after|before|since|once|than|which|whom|said|says|say|saying|thinks?|thought|hopes?|hoped|believes?|believed|insists?|insisted|suggests?|suggested|adds?|added|claims?|claimed|argues?|argued|warns?|warned|then|now|yesterday|today)$/u

const anaphora = fromLexicon(({ comparing }) => {
  const heads = `(?:${comparing.anaphors.join('|')})`
  // “The move”, “those planes”; “the plan for the port” and “the proposal to open it” say what they are.
  return new RegExp(
    String.raw`^(?:(?:the|this|that|such an?|an?|its|their|his|her)\s+(?:\p{L}+\s+)?${heads}(?!\p{L})(?!\s+(?:to|of|for|on|that|which|by|from|with|between|over|about|against)\b)|(?:these|those|this|such)\s|(?:one|two|three|four|all|both|some)\s+(?:as|of (?:them|those|these))\s|(?:the\s+)?(?:first|second|third|fourth|fifth|last|next|former|latter)(?:\s+(?:as|and)\s|\s*[“‘"']|$)|(?:it|them|this|that|so|him|her|us)(?:\s|$)(?!\p{L}+\s+(?:should|must|will|would)\b))`,
    'iu',
  )
})

/**
 * False for words that say nothing by themselves: “the move”, “those planes in part”, words that are cut in the middle of
 * a phrase, or before it.
 */
export function saysSomething({ lexicon }: Ground, { paper, position }: Held, words: string): boolean {
  if (UNFINISHED.test(words.trim()) || BEHEADED.test(words)) return false
  if (!CLAUSE_FOLLOWS.test(words) && anaphora(lexicon).test(words)) return false
  const { start, quote } = position.span
  if (BEHEADED.test(quote)) return false
  if (!PRONOUN.test(quote)) return true
  const { text } = paper.article
  const before = NOUN_BEFORE.exec(text.slice(Math.max(sentenceOf(paper, start).start, start - 24), start))?.[1]
  return before === undefined || OPENERS.test(before)
}

/** “This must end”, “it would open the port”: the pronoun is a subject. */
const CLAUSE_FOLLOWS =
  /^(?:it|this|that|these|those|(?:the|this|that)\s+\p{L}+)\s+(?:should|would|must|will|shall|may|might|can|could|is|are|was|were|has|have|had|cannot)\b/iu
