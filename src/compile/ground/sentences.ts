import type { Lexicon } from '../../model/index.ts'

/** A stretch of a text by its offsets. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

const STOP = /[.!?…]+["”’»')\]]*\s+(?=["“‘«'([]*[\p{Lu}\p{N}])|\n+/gu

/**
 * Where sentences begin and end, for looking at what stands near a span. Coarser than the reader's own sentences, which
 * a reading does not carry. Linear in the length of the text.
 */
export function sentenceBounds(text: string, lexicon: Lexicon): Bounds[] {
  const abbreviations = new Set(lexicon.abbreviations.before.map((word) => word.toLowerCase()))
  const bounds: Bounds[] = []
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    if (!stop[0].includes('\n') && endsInAbbreviation(text, stop.index, abbreviations)) continue
    push(bounds, text, { start, end: stop.index + stop[0].trimEnd().length })
    start = stop.index + stop[0].length
  }
  push(bounds, text, { start, end: text.length })
  return bounds
}

function endsInAbbreviation(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? ''
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) || abbreviations.has(word.toLowerCase())
}

function push(bounds: Bounds[], text: string, { start, end }: Bounds): void {
  if (text.slice(start, end).trim() !== '') bounds.push({ start, end })
}

/** The index of the sentence in which an offset lies, or of the last one before it. */
export function sentenceAt(bounds: readonly Bounds[], offset: number): number {
  let [low, high] = [0, bounds.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bounds[middle] as Bounds).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
