import type { FurnitureKind } from '../../model/index.ts'
import { type Paragraph, type Sentence, stage } from '../draft.ts'
import { passagesOf } from './passages.ts'
import { asLong, withPlainMarks } from './plainMarks.ts'
import { splitParagraph } from './splitParagraph.ts'
import { tokenize } from './tokenize.ts'

const itemMark = /^\s*(?:\(?(\d{1,2})[.)]|\(([a-h])\)|[-*•–])\s+/

/** paragraphs, furniture, quotations → sentences with their words. Lines and paragraphs end a sentence before any full stop does. */
export const sentences = stage({
  name: 'sentences',
  needs: ['article', 'lexicon', 'paragraphs', 'furniture', 'quotations'],
  adds: ['sentences'],
  run: ({ article: { text }, lexicon, paragraphs, furniture, quotations }) => {
    const found: Unplaced[] = []
    const plain = withPlainMarks(text, quotations)
    let at = 0
    paragraphs.forEach((paragraph, index) => {
      while (at < furniture.length && furniture[at]!.span.end <= paragraph.start) at++
      const here = furniture.slice(at, at + 50).filter(({ span }) => span.start < paragraph.end)
      for (const part of partsOf(paragraph, here)) {
        const raw = text.slice(part.start, part.end)
        const mark = part.kind === null ? itemMark.exec(raw) : null
        const from = part.start + (mark?.[0].length ?? 0)
        for (const piece of splitParagraph(plain.text, from, part.end, lexicon)) {
          const role = part.kind
            ? 'furniture'
            : mark === null && isHeading(plain.text, paragraph, piece)
              ? 'heading'
              : 'body'
          found.push({
            index: found.length,
            ...piece,
            text: text.slice(piece.start, piece.end),
            tokens: asLong(tokenize(plain.text, piece.start, piece.end), plain),
            paragraph: index,
            passage: 0,
            role,
            furniture: part.kind,
            item: mark ? itemNumber(mark) : null,
          })
        }
      }
    })
    passagesOf(found).forEach((passage, i) => {
      found[i]!.passage = passage
    })
    return { sentences: found }
  },
})

/** A sentence whose passage is told once all of them are there. */
type Unplaced = Omit<Sentence, 'passage'> & { passage: number }

interface Part {
  readonly start: number
  readonly end: number
  readonly kind: FurnitureKind | null
}

/** Cuts a paragraph at the borders of the furniture in it. */
function partsOf(
  paragraph: Paragraph,
  furniture: readonly { span: { start: number; end: number }; kind: FurnitureKind }[],
): Part[] {
  const parts: Part[] = []
  let from = paragraph.start
  for (const { span, kind } of furniture) {
    const [start, end] = [Math.max(span.start, from), Math.min(span.end, paragraph.end)]
    if (start >= end) continue
    if (start > from) parts.push({ start: from, end: start, kind: null })
    parts.push({ start, end, kind })
    from = end
  }
  if (from < paragraph.end) parts.push({ start: from, end: paragraph.end, kind: null })
  return parts
}

function itemNumber(mark: RegExpExecArray): number | null {
  if (mark[1]) return Number(mark[1])
  return mark[2] ? mark[2].charCodeAt(0) - 96 : null
}

/** A short line of its own that does not end like a sentence. */
function isHeading(text: string, paragraph: Paragraph, piece: { start: number; end: number }): boolean {
  const alone = text.slice(paragraph.start, paragraph.end).trim().length === piece.end - piece.start
  const words = text.slice(piece.start, piece.end)
  return alone && words.length <= 140 && !/[.!…:;,]["'”’»)]*$/.test(words) && !/^["“«]/.test(words)
}
