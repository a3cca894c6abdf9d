import * as z from 'zod'

/**
 * A stretch of one article's text, and the words there. Only {@link cut} makes one, so it cannot lie.
 *
 * `start` and `end` count UTF-16 code units into the article's canonical text, start inclusive, end exclusive,
 * and `quote === text.slice(start, end)`, always.
 */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() })
  .describe('A stretch of one article: UTF-16 code units, start inclusive, end exclusive, and the words there.')
export type Span = z.infer<typeof Span>

/** A span that says which article it is cut from (the article's id). Used wherever several articles meet. */
export const Evidence = Span.extend({ article: z.string() }).describe('A span with the id of its article.')
export type Evidence = z.infer<typeof Evidence>

/**
 * Cuts a span out of a text. The one place where spans are made.
 *
 * @throws RangeError when the offsets do not lie inside the text or are empty: that is a mistake in the caller.
 */
export function cut(text: string, start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`cannot cut ${start}–${end} out of a text of ${text.length} code units`)
  }
  return { start, end, quote: text.slice(start, end) }
}

/** Like {@link cut}, without the white space at either end; `null` when nothing else is there. */
export function cutTrimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return from < to ? cut(text, from, to) : null
}

/** Says where a span comes from. */
export function evidence(article: string, span: Span): Evidence {
  return { article, start: span.start, end: span.end, quote: span.quote }
}

/** True when the two stretches share at least one code unit. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Where a stretch of one text lies in another. */
export type Placing = (stretch: { start: number; end: number }) => { start: number; end: number }

/** The same value with every stretch, at any depth, where it lies in another text, and the quotes of spans cut from there. */
export function recut<T>(value: T, text: string, place: Placing = (stretch) => stretch): T {
  const anew = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(anew)
    if (x === null || typeof x !== 'object') return x
    const copy = Object.fromEntries(Object.entries(x).map(([key, item]) => [key, anew(item)]))
    const { start, end, quote } = copy as Partial<Span>
    if (typeof start !== 'number' || typeof end !== 'number') return copy
    const placed = place({ start, end })
    return { ...copy, ...placed, ...(typeof quote === 'string' && { quote: text.slice(placed.start, placed.end) }) }
  }
  return anew(value) as T
}

/** Every span that does not hold against `text`, found at any depth of `value`. Linear in the size of `value`. */
export function brokenSpans(value: unknown, text: string): Span[] {
  const broken: Span[] = []
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) {
      for (const item of x) visit(item)
    } else if (x !== null && typeof x === 'object') {
      const { start, end, quote } = x as Partial<Span>
      if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string') {
        if (start >= end || text.slice(start, end) !== quote) broken.push({ start, end, quote })
      }
      for (const item of Object.values(x)) visit(item)
    }
  }
  visit(value)
  return broken
}
