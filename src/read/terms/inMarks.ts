import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Quotation } from '../draft.ts'

/** A stretch of the text with the gloss of its term. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly gloss: string
}

/** More words in marks are somebody's words, not a name. */
const longest = 4

const scare = fromLexicon(({ terms: { scare } }) => ({ heads: new Set(scare.heads), gloss: scare.gloss }))

/**
 * Names that stand in quotation marks because they are somebody else's ("the “purification campaign” of May", "their
 * “referendums”"): one to four words in small letters that end in a word of the lexicon, inside a sentence. Longer
 * quotations, utterances and titles are none.
 */
export function inMarks(text: string, quotations: readonly Quotation[], lexicon: Lexicon): Marked[] {
  const { heads, gloss } = scare(lexicon)
  return quotations.flatMap(({ inner, depth, closed }) => {
    if (depth > 0 || !closed || inner.end - inner.start > 50) return []
    const words = text.slice(inner.start, inner.end).split(/[\s-]+/)
    if (words.length > longest || !words.every((word) => /^[\p{L}'’]+$/u.test(word))) return []
    const [first = '', last = ''] = [words[0], words.at(-1)!.toLowerCase()]
    if (!/^\p{Ll}/u.test(first) || counting.test(first) || !heads.has(last)) return []
    return behindNoun.test(text.slice(Math.max(0, inner.start - 24), inner.start - 1))
      ? [{ start: inner.start, end: inner.end, gloss }]
      : []
  })
}

/** "no further aggression": words of a sentence. */
const counting = /^(?:no|not|any|all|more|further|such|some|every|the)$/

/** An article, a possessive, a preposition or a describing word stands before it: it is used as a name. */
const behindNoun =
  /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those|of|in|for|by|with|from|and|called|so-called)|['’]s|\p{Ll}(?:an|ian|ese|ish|ic))\s$/iu
