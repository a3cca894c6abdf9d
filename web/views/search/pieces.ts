import type { Span } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** A piece of a paragraph as it is shown: before or after the sentence, in it, or the very words that were found. */
export interface Piece {
  /** Where it begins; -1 for an ellipsis before, and the end of the text for one after. */
  readonly at: number
  readonly text: string
  readonly part: 'around' | 'sentence' | 'found'
}

const most = 320

/**
 * A paragraph in pieces, the found words apart. Marks that lie outside the paragraph, or overlap, are kept to what can
 * be shown; a paragraph that is much longer than its sentence is cut around it, with an ellipsis.
 */
export function piecesOf(paragraph: Span, sentence: Span, marks: readonly Pick<Span, 'start' | 'end'>[]): Piece[] {
  const from = Math.max(paragraph.start, sentence.start - most)
  const to = Math.min(paragraph.end, sentence.end + most)
  const cuts = new Set([from, to, clamp(sentence.start, from, to), clamp(sentence.end, from, to)])
  for (const { start, end } of marks) for (const at of [start, end]) cuts.add(clamp(at, from, to))
  const at = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (const [n, start] of at.entries()) {
    const end = at[n + 1]
    if (end === undefined || end <= start) continue
    const text = paragraph.quote.slice(start - paragraph.start, end - paragraph.start)
    const found = marks.some((mark) => mark.start <= start && end <= mark.end)
    const part = found ? 'found' : sentence.start <= start && end <= sentence.end ? 'sentence' : 'around'
    pieces.push({ at: start, text: shown(text), part })
  }
  if (from > paragraph.start) pieces.unshift({ at: -1, text: '… ', part: 'around' })
  if (to < paragraph.end) pieces.push({ at: to, text: ' …', part: 'around' })
  return pieces
}

const clamp = (at: number, from: number, to: number): number => Math.min(to, Math.max(from, at))

/** Like `visible`, but keeps the space at either end, since pieces stand side by side. */
function shown(text: string): string {
  return visible(text)
}
