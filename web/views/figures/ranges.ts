import type { Evidence, FigureEntry, FigureGroup, Ref, When } from '../../../src/model/index.ts'
import { outletOf, type Shelf } from '../../../src/present/words/cite.ts'
import { amountWords } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { whenWords } from '../../../src/present/words/when.ts'
import type { Rival, RivalsOf } from './rivals.ts'

/** A figure as it is drawn: a dot where one number was given, a line between two, an arrow where one end is open. */
export interface Range {
  readonly key: string
  readonly holder: string
  readonly ref: Ref | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: FigureEntry['bound']
  readonly amount: string
  /** When the words were printed first, as `YYYY-MM-DD` where the day is known. */
  readonly printed: When | null
  readonly printedWords: string
  readonly disputedBy: readonly string[]
  /** What others say instead. */
  readonly rivals: readonly Rival[]
  readonly evidence: readonly Evidence[]
}

/** What a figure is looked at with: the articles, and what stands against it. */
export interface Around {
  readonly shelf: Shelf
  readonly rivalsOf: RivalsOf
}

/** The figures of a group to draw, by the day of printing, then by amount; those without any number are left out. */
export function rangesOf(group: FigureGroup, { shelf, rivalsOf }: Around): Range[] {
  return group.entries
    .flatMap((entry, n) => (entry.low === null && entry.high === null ? [] : [rangeOf(entry, n, { shelf, rivalsOf })]))
    .sort((a, b) => compareText(a.printed?.value ?? '9', b.printed?.value ?? '9') || lowest(a) - lowest(b))
}

function rangeOf(entry: FigureEntry, n: number, { shelf, rivalsOf }: Around): Range {
  const { who, low, high, bound, disputedBy, evidence } = entry
  const days = evidence
    .map(({ article }) => shelf.get(article)?.published ?? null)
    .filter((when) => when !== null)
    .sort((a, b) => compareText(a.value, b.value))
  const printed = days[0] ?? null
  const [first] = evidence
  return {
    key: String(n),
    holder: who ? visible(who.name) : first ? outletOf(shelf, first.article) : 'nobody named',
    ref: who,
    low,
    high,
    bound,
    amount: amountWords(entry),
    printed,
    printedWords: whenWords(printed),
    disputedBy: disputedBy.map(({ name }) => visible(name)),
    rivals: rivalsOf(entry),
    evidence,
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const lowest = ({ low, high }: Range): number => low ?? high ?? 0

/** The scale that a group is drawn on. `log` where the largest number is over a thousand times the smallest. */
export interface Domain {
  readonly from: number
  readonly to: number
  readonly type: 'linear' | 'log'
}

/** From zero to the largest number (shares to 100 at most), so that lengths can be compared; `null` without numbers. */
export function domainOf(ranges: readonly Range[]): Domain | null {
  const ends = ranges.flatMap(({ low, high }) => [low, high].filter((x) => x !== null))
  if (ends.length === 0) return null
  const [least, largest] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))]
  if (least > 0 && largest / least > 1000) return { from: least / 1.6, to: largest * 1.6, type: 'log' }
  const room = (largest - Math.min(0, least)) * 0.06 || 1
  return { from: Math.min(0, least - (least < 0 ? room : 0)), to: largest + room, type: 'linear' }
}

/** The ends of a figure on a scale; an open end reaches a little way, so that it can be seen. */
export function drawnEnds({ low, high }: Range, domain: Domain): { from: number; to: number } {
  const reach = (domain.to - domain.from) * 0.09
  if (low !== null && high !== null) return { from: low, to: high }
  if (low !== null) return { from: low, to: Math.min(domain.to, domain.type === 'log' ? low * 1.5 : low + reach) }
  return { from: Math.max(domain.from, domain.type === 'log' ? high! / 1.5 : high! - reach), to: high! }
}
