import { cut, type Doubt } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'

/** How much stands between the halves at most: a caption, its credit, a link. */
const most = 4

/**
 * A sentence whose halves are parted by a caption, a credit or a link: a line without a full stop, then what does not
 * belong to the text, then a line that goes on in lower case. Nothing is proposed; the doubt lies on the first half.
 */
export function interruptedSentence(text: string, sentences: readonly Sentence[]): Doubt[] {
  const found: Doubt[] = []
  for (let i = 0; i + 2 < sentences.length; i++) {
    const sentence = sentences[i]!
    if (sentence.role === 'furniture' || !isBetween(sentences[i + 1]!) || !isOpen(sentence)) continue
    let next = i + 1
    while (next < sentences.length && next <= i + most && isBetween(sentences[next]!)) next++
    const other = sentences[next]
    if (next === i + 1 || other?.role !== 'body' || other.paragraph === sentence.paragraph) continue
    if (!/^\p{Ll}{2}/u.test(other.text) || !/[.!?…]["”’)]*$/u.test(other.text)) continue
    const message = `goes on behind what stands between: “${other.text.slice(0, 40)}”`
    found.push({ span: cut(text, sentence.start, sentence.end), rule: 'interrupted-sentence', message, reading: null })
  }
  return found
}

/** Ends in a word without a mark, and is longer than a heading's few words or ends in a word that wants another. */
const isOpen = ({ text, tokens }: Sentence): boolean => /[\p{L}\d,]$/u.test(text) && tokens.length >= 6

/** Furniture, or a line that is all in brackets. */
const isBetween = ({ role, text }: Sentence): boolean =>
  role === 'furniture' || (text.startsWith('(') && /^\([^()]{1,60}\)$/.test(text))
