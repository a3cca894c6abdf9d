import type { Token } from '../draft.ts'
import { changes, tagPatterns } from './tagPatterns.ts'
import { machines, makeVocabulary } from './vocabulary.ts'
import type { Word } from './word.ts'

const patterns = machines.map(tagPatterns)

let vocabulary = makeVocabulary()

/** Whether a word in small letters is an English word; a name written in capitals that is one may be none. */
export const isEnglish = (word: string): boolean => vocabulary.isEnglish(word)

/**
 * The words and marks of `text` from `start` to `end` as wink-nlp cuts and tags them; what it says depends on these
 * words alone. Runs between blanks are cut one by one, then tagged together. Under 1 µs a word that has been met;
 * patterns of wink-nlp take time in the square of a run without a blank.
 */
export function tagPiece(text: string, start: number, end: number, tokens: Token[]): void {
  if (vocabulary.full()) vocabulary = makeVocabulary()
  const words: Word[] = []
  const starts: number[] = []
  for (let at = start; at < end; ) {
    const kind = blankness(text.charCodeAt(at))
    let to = at + 1
    while (to < end && blankness(text.charCodeAt(to)) === kind) to++
    if (kind !== blank)
      for (const word of vocabulary.wordsAt(text, at, to)) {
        words.push(word)
        starts.push(at + word.at)
      }
    at = to
  }
  const tags = tagsOf(words)
  for (let i = 0; i < words.length; i++) {
    const { text: own, lower, lemma, tag, kind } = vocabulary.kind(words[i] as Word, tags[i] as number)
    const from = starts[i] as number
    tokens.push({ start: from, end: from + own.length, text: own, lower, lemma, tag, kind })
  }
}

const [letter, blank, lineEnd] = [0, 1, 2]

/** What wink-nlp takes for blanks between runs; the end of a line is a run of its own. */
function blankness(code: number): number {
  if (code > 32 && code < 0xa0) return letter
  if (code === 32 || code === 0xa0) return blank
  if (code === 9 || code === 10 || code === 13) return lineEnd
  if (code < 0x2002 || code > 0x205f) return letter
  const wide = code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
  return wide ? blank : letter
}

/** Each word's tag by itself, then changed by the patterns it stands in; a later machine sees what the one before did. */
function tagsOf(words: Word[]): number[] {
  const tags: number[] = []
  for (let i = 0; i < words.length; i++) tags.push((words[i] as Word).pos)
  for (const machine of patterns) {
    const found = changes(machine, tags, words)
    for (let k = 0; k < found.length; k += 2) {
      const [at, tag] = [found[k] as number, found[k + 1] as number]
      const word = words[at]
      if (tag < 0) tags[at] = -tag
      else if (word !== undefined && vocabulary.mayBe(word, tag)) tags[at] = tag
    }
  }
  for (let i = 0; i < words.length; i++) {
    const { fixed } = words[i] as Word
    if (fixed !== 0) tags[i] = fixed
  }
  return tags
}
