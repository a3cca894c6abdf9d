import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** What is counted: the words from `from` up to `to` (exclusive), with the noun that counts. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly head: Word
}

const marks = /^["“”„«»‘’']$/
const maxWords = 7

type TagAt = (offset: number) => string | null

/**
 * The noun phrase that starts at a word: adjectives, names and nouns up to the last noun in a row.
 * `null` when the first word that counts is none of these.
 */
export function countedAt(words: readonly Word[], at: number, tagAt: TagAt, known: Known): Counted | null {
  let head = -1
  let i = at
  for (; i < words.length && i < at + maxWords; i++) {
    const word = words[i] as Word
    if (marks.test(word.text) && (i > at || words[i + 1]?.glued)) continue
    if (word.text === '-' && word.glued && words[i + 1]?.glued) continue
    if (!belongs(word, words[i - 1], tagAt(word.start), known, head >= 0)) break
    if (isNoun(word, tagAt(word.start), known)) head = i
    if (known.people.has(word.lower) && !startsNoun(words[i + 1], tagAt)) break
  }
  if (head < 0) return null
  const closing = words[head + 1]
  const quoted =
    closing && /^["”»“]$/.test(closing.text) && words.slice(at, head).some(({ text }) => /^["“„«]$/.test(text))
  return { from: at, to: head + (quoted ? 2 : 1), head: words[head] as Word }
}

const startsNoun = (word: Word | undefined, tagAt: TagAt): boolean => word !== undefined && tagAt(word.start) === 'NOUN'

function isNoun(word: Word, tag: string | null, known: Known): boolean {
  return (
    tag === 'NOUN' ||
    known.people.has(word.lower) ||
    known.topicOf.has(word.lower) ||
    (tag === 'PROPN' && word.text.length > 2)
  )
}

const closed =
  /^(?:the|a|an|this|that|these|those|of|in|on|at|for|to|from|by|with|and|or|per|who|which|were|was|are|is|have|has|had|will|may|after|before|as|than|since|since|more|less|each|every|ago|later|earlier|out|over|during|within|alone|so|but|if|when|while|not|its|their|his|her)$/

/** Whether a word can go on with the phrase: no mark, no verb, no small word, no number. */
function belongs(word: Word, before: Word | undefined, tag: string | null, known: Known, headed: boolean): boolean {
  if (known.people.has(word.lower) || (known.topicOf.has(word.lower) && !headed)) return true
  if (!/^\p{L}/u.test(word.text) || closed.test(word.lower))
    return /^\p{Lu}\p{L}?\d/u.test(word.text) || (word.digits && before?.text === '-')
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') return true
  return tag === 'VERB' && !headed && /(?:ed|ing)$/.test(word.lower)
}

/** "of the terms", "of Kiev’s territory" after a share. */
export function ofPhraseAt(words: readonly Word[], at: number, tagAt: TagAt, known: Known): Counted | null {
  if (!/^(?:of|in)$/.test(words[at]?.lower ?? '')) return null
  const det = /^(?:the|its|their|his|her|all|our|this|that|these|those|a|an|any|every)$/
  let i = at + 1
  while (i < words.length && i < at + 4 && det.test((words[i] as Word).lower)) i++
  const counted = countedAt(words, i, tagAt, known)
  return counted && { ...counted, from: at }
}
