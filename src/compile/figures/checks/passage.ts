import type { Evidence } from '../../../model/index.ts'
import { listed } from '../../ground/listed.ts'
import type { Paper } from '../../ground/paper.ts'
import type { Counted } from '../counted.ts'

/** A figure with its printed value and the sentence that it stands in. */
export interface Printed {
  readonly counted: Counted
  readonly value: number
  readonly sentence: number
}

/** A passage in which figures are set against each other: one sentence, or that and the next. */
export interface Passage {
  readonly paper: Paper
  readonly figures: readonly Printed[]
  readonly text: (printed: Printed) => string
}

/** What a check found: the sum, and the figure that it was made about. */
export interface Finding {
  readonly check: string
  readonly about: Printed
  readonly from: readonly Printed[]
  readonly expected: number
  readonly holds: boolean
  /** What was done, in the printed words: “45 percent” of “$900 million”. */
  readonly working: string
  /** The value that the text states, where it is not that of the figure that the check is about. */
  readonly found?: number
  /** Words that count as evidence beside the figures. */
  readonly beside?: readonly Evidence[]
}

/** Neighbouring figures worth setting against each other: one long list of numbers must not be squared. */
const WINDOW = 8

/** Pairs of figures of a passage at most `apart` sentences from each other, in both orders. */
export function pairsWithin({ figures }: Passage, apart: number): [Printed, Printed][] {
  return figures.flatMap((one, at) =>
    figures
      .slice(at + 1, at + 1 + WINDOW)
      .filter((other) => other.sentence - one.sentence <= apart)
      .flatMap((other): [Printed, Printed][] => [
        [one, other],
        [other, one],
      ]),
  )
}

/** Figures of each sentence that has several. */
export function bySentence({ figures }: Passage): Printed[][] {
  const sentences = new Map<number, Printed[]>()
  for (const printed of figures) sentences.set(printed.sentence, [...(sentences.get(printed.sentence) ?? []), printed])
  return [...sentences.values()].filter((all) => all.length > 1 && all.length <= 2 * WINDOW)
}

/** The text between two figures, the earlier first. */
export function between({ paper }: Passage, a: Printed, b: Printed): string {
  const [one, other] = [a.counted.figure.span, b.counted.figure.span].sort((x, y) => x.start - y.start)
  return one && other ? paper.article.text.slice(one.end, Math.max(one.end, other.start)) : ''
}

/** A figure in the words of the text, between quotation marks. */
export const words = ({ counted }: Printed): string => `“${counted.figure.span.quote.replace(/\s+/g, ' ')}”`

/** True for figures that say how much of something, or how often: no amounts. */
export const isRelative = ({ counted }: Printed): boolean =>
  counted.figure.unit === 'percent' || counted.figure.unit === 'times' || counted.figure.unit === 'points'

export const sameUnit = (a: Printed, b: Printed): boolean =>
  a.counted.figure.unit !== null && a.counted.figure.unit === b.counted.figure.unit

/** True when two values agree up to a share of the greater. */
export function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
}

/** Half of the last digit that a number is printed with, as a share of it: 1,500 → 3.3 %, 430,790 → 0.0012 %. */
export function rounding(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  let step = 1
  let rest = Math.abs(value)
  while (!Number.isInteger(rest) && step > 1e-6) {
    rest = Number((rest * 10).toPrecision(12))
    step /= 10
  }
  while (rest % 10 === 0) {
    rest /= 10
    step *= 10
  }
  return step / 2 / Math.abs(value)
}

/** Figures in the words of the text: “a”, “b” and “c”. */
export const joined = (all: readonly Printed[]): string => listed(all.map(words))
