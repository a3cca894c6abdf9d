import type { PageFind, PageRow } from '../pageRow.ts'

/** Letters of a line that is no refrain, and words of a sentence that a page may print large. */
const [longLine, leastWords] = [50, 6]
const again: PageFind = { kind: 'duplicate', rule: 'page-again' }

/**
 * What a page prints twice: lines equal to one above, with the lines around them that are equal too (an article printed twice), and
 * lines that are a sentence or a quotation of a longer one, or two such (a pull quote), with who said it below. A short line
 * may be said twice on purpose, an item of a list sums up. Linear in the length of the rows.
 */
export function repeats(rows: readonly PageRow[], finds: Map<number, PageFind>): void {
  const norms = rows.map(({ text }) => normOf(text))
  const first = new Map<string, number>()
  norms.forEach((norm, at) => {
    const before = first.get(norm)
    if (before === undefined) first.set(norm, at)
    else if (norm.length >= longLine && !finds.has(at)) runAround(norms, before, at, finds)
  })
  const pulled = toldTwice(
    norms.filter((_, at) => mayBePulled(rows[at]!) && !finds.has(at)),
    norms,
  )
  if (pulled.length === 0) return
  const parts = partsOf(rows, new Set(pulled))
  rows.forEach((row, at) => {
    if (finds.has(at) || !mayBePulled(row) || !((parts.get(norms[at]!) ?? 0) > row.words + 3)) return
    finds.set(at, { kind: 'duplicate', rule: 'pull-quote' })
    if (/^[—–-]\s?\p{Lu}/u.test(rows[at + 1]?.text ?? '') && rows[at + 1]!.words < 9)
      finds.set(at + 1, { kind: 'duplicate', rule: 'pull-quote' })
  })
}

/** Marks a line that is equal to one before, and those above and below it that are equal to those around that one. */
function runAround(norms: readonly string[], before: number, at: number, finds: Map<number, PageFind>): void {
  finds.set(at, again)
  for (const step of [-1, 1])
    for (let by = step; norms[at + by] && norms[at + by] === norms[before + by]; by += step) {
      if (finds.has(at + by) || (step < 0 && before + by < 0) || (step > 0 && before + by >= at)) break
      finds.set(at + by, again)
    }
}

/** To look for every line in a text of so many letters, lines times letters, takes longer than to take all lines apart. */
const worthLooking = 2e7

/** Of some lines those whose words stand elsewhere, too. Most articles have none, and this is soon told. */
function toldTwice(some: readonly string[], norms: readonly string[]): readonly string[] {
  const all = norms.join('\n')
  if (all.length * some.length > worthLooking) return some
  return some.filter((norm) => all.indexOf(norm, all.indexOf(norm) + 1) >= 0)
}

const mayBePulled = ({ text, words, inBody }: PageRow): boolean =>
  inBody && words >= leastWords && words <= 60 && !/^\s*(?:\(?\d{1,2}[.)]|\([a-h]\)|[-*•–])\s/.test(text)

/** Of the wanted words: how many words the longest row has of which they are a sentence, two, or a quotation. */
function partsOf(rows: readonly PageRow[], wanted: ReadonlySet<string>): Map<string, number> {
  const parts = new Map<string, number>()
  const add = (part: string, words: number) => {
    if (wanted.has(part) && (parts.get(part) ?? 0) < words) parts.set(part, words)
  }
  for (const { text } of rows) {
    if (text.length < longLine) continue
    const words = text.split(/\s+/).length
    let before = ''
    for (const sentence of text.split(/(?<=[.!?]["”’)]{0,2})\s+/)) {
      const norm = normOf(sentence)
      add(norm, words)
      add(`${before} ${norm}`, words)
      before = norm
    }
    for (const [, inner] of text.matchAll(/[“"«]([^“”"«»]{20,400})[”"»]/g)) add(normOf(inner as string), words)
  }
  return parts
}

/** Letters and digits alone: what two printings of the same words share. */
const normOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
