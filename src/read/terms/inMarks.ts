import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Quotation } from '../draft.ts'

/** A stretch of the text with the gloss of its term. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly gloss: string
}

/** More words in marks are somebody's words, not a name. */
const longest = 6

const scare = fromLexicon(({ terms: { scare } }) => ({ heads: new Set(scare.heads), gloss: scare.gloss }))

/**
 * Names that stand in quotation marks because they are somebody else's ("the “purification campaign” of May", "their
 * “referendums”"): one to six words in small letters whose noun is a word of the lexicon, inside a sentence. Longer
 * quotations, utterances and titles are none.
 */
export function inMarks(text: string, quotations: readonly Quotation[], lexicon: Lexicon): Marked[] {
  const { heads, gloss } = scare(lexicon)
  return quotations.flatMap(({ inner, depth, closed }) => {
    if (depth > 0 || !closed || inner.end - inner.start > 50) return []
    const words = text.slice(inner.start, inner.end).split(/[\s-]+/)
    if (words.length > longest || !words.every((word) => /^[\p{L}'’]+$/u.test(word))) return []
    const [first = '', head = ''] = [words[0], headOf(words).toLowerCase()]
    if (!/^\p{Ll}/u.test(first) || counting.test(first) || !heads.has(head)) return []
    const before = text.slice(Math.max(0, inner.start - 60), inner.start - 1)
    return behindNoun.test(before.slice(-24)) || (words.length > 1 && calling.test(before))
      ? [{ start: inner.start, end: inner.end, gloss }]
      : []
  })
}

/** The word before the first preposition: "gold thieves with a flag", "deportation by another name"; of five and more words only so. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex(
    (word, i) => i > 0 && /^(?:of|by|with|in|on|for|from|to|at|without|under|against)$/.test(word),
  )
  return (link > 0 ? words[link - 1] : words.length > 4 ? '' : words.at(-1)) ?? ''
}

/** "calling the Front “gold thieves”", "dismissed exile as “deportation”". */
const calling =
  /\b(?:call|brand|label|dub|term|nickname)(?:s|ed|ing|led|ling|bed|bing|med)?\s(?:[\p{L}’'-]+\s){1,5}$|\bas\s$/iu

/** "no further aggression": words of a sentence. */
const counting = /^(?:no|not|any|all|more|further|such|some|every|the)$/

/** An article, a possessive, a preposition or a describing word stands before it: it is used as a name. */
const behindNoun =
  /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those|of|in|for|by|with|from|and|called|so-called)|['’]s|\p{Ll}(?:an|ian|ese|ish|ic))\s$/iu
