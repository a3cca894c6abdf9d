import type { Paragraph } from '../../draft.ts'
import type { Found } from '../rows.ts'

/** Shorter paragraphs may be said twice on purpose. */
const shortest = 50

/**
 * Paragraphs that the page prints twice: the second of two equal ones, and the shorter where one is the beginning of
 * the other (a lede that is also the teaser), so that the fuller one is read.
 */
export function duplicates(text: string, paragraphs: readonly Paragraph[]): Found[] {
  const all = alike(text, paragraphs)
    .map(({ start, end }, index) => ({ start, end, index, plain: plainOf(text.slice(start, end)) }))
    .filter(({ plain }) => plain.length >= shortest)
    .sort((a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : a.index - b.index))
  const found: Found[] = []
  for (let i = 0; i + 1 < all.length; i++) {
    const [one, next] = [all[i]!, all[i + 1]!]
    if (one.plain === next.plain) {
      // Equal ones stand in the order of the text: the later of the two goes, and the first is compared further.
      all[i + 1] = one
      found.push({ start: next.start, end: next.end, kind: 'duplicate', rule: 'paragraph-again' })
    } else if (next.plain.startsWith(one.plain) && !/^[\p{L}\p{N}]/u.test(next.plain.slice(one.plain.length))) {
      found.push({ start: one.start, end: one.end, kind: 'duplicate', rule: 'beginning-of-another' })
    }
  }
  return found
}

/** The paragraphs that begin like another one; only they need to be compared in full. */
function alike(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const long = paragraphs.filter(({ start, end }) => end - start >= shortest)
  const openings = long.map(({ start }) =>
    text
      .slice(start, start + shortest * 2)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const counts = new Map<string, number>()
  for (const opening of openings) {
    const key = opening.slice(0, 30).toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return long.filter((_, i) => (counts.get((openings[i] as string).slice(0, 30).toLowerCase()) ?? 0) > 1)
}

function plainOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  let to = plain.length
  while (to > 0 && ' .…,;:'.includes(plain[to - 1] as string)) to--
  return plain.slice(plain[0] === ' ' ? 1 : 0, to)
}
