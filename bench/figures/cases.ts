import { known } from '../../src/read/figures/known.ts'
import { quantitiesOf } from '../../src/read/figures/quantities.ts'
import type { Quantity } from '../../src/read/figures/quantity.ts'
import { wordsOf } from '../../src/read/figures/words.ts'
import { tokenize } from '../../src/read/sentences/tokenize.ts'
import { lexicon } from '../../test/kit/reading.ts'
import { numbersIn, ordinalsIn } from './numbersIn.ts'
import { type Wanted, wantedIn } from './recognizers.ts'
import { outOfScope } from './scope.ts'
import { sameUnit } from './units.ts'

const files = [
  'Number/English/NumberModel',
  'Number/English/PercentModel',
  'Number/English/NumberRangeModel',
  'Number/English/OrdinalModel',
  'NumberWithUnit/English/CurrencyModel',
  'NumberWithUnit/English/DimensionModel',
  'NumberWithUnit/English/TemperatureModel',
  'NumberWithUnit/English/AgeModel',
]

/** What one file of cases gave: how many were in scope, how many of them solved, and the others by reason. */
export interface FileResult {
  readonly file: string
  readonly all: number
  readonly within: number
  readonly unsolved: readonly Wanted[]
  readonly outside: ReadonlyMap<string, number>
}

/** Every file of cases, solved or not. */
export const solveAll = (): FileResult[] =>
  files.map((file) => {
    const wanted = wantedIn(file)
    const outside = new Map<string, number>()
    for (const one of wanted) {
      const why = outOfScope(one)
      if (why) outside.set(why, (outside.get(why) ?? 0) + 1)
    }
    const within = wanted.filter((one) => outOfScope(one) === null)
    return {
      file,
      all: wanted.length,
      within: within.length,
      unsolved: within.filter((one) => !isSolved(one)),
      outside,
    }
  })

interface Reading {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
}

function isSolved(one: Wanted): boolean {
  if (one.file.endsWith('RangeModel')) return isRangeSolved(one)
  const value = Number(one.value.replace('%', ''))
  const units = !/(?:Number|Ordinal)Model$/.test(one.file)
  return readingsOf(one.input, units ? 'figures' : one.file.endsWith('OrdinalModel') ? 'ordinals' : 'numbers').some(
    ({ start, end, low, high, unit }) =>
      start < one.end &&
      one.start < end &&
      [low, high].some((end) => end !== null && Math.abs(end - value) <= 1e-6 * Math.max(1e-6, Math.abs(value))) &&
      (!units || sameUnit(one.file.endsWith('PercentModel') ? null : one.unit, unit)) &&
      (!one.file.endsWith('PercentModel') || unit === 'percent' || unit === 'percentage points'),
  )
}

/** "[20,30)": which ends are given and where; whether they count in is not compared. */
function isRangeSolved(one: Wanted): boolean {
  const [from = '', to = ''] = one.value.slice(1, -1).split(',')
  const same = (own: number | null, wanted: string): boolean =>
    wanted === '' ? own === null : own !== null && Math.abs(own - Number(wanted)) < 1e-6 * Math.max(1, Math.abs(own))
  return readingsOf(one.input, 'figures').some(({ start, end, low, high, unit }) => {
    // "more than 1/2 of the people": a share is in percent here.
    const times = unit === 'percent' && !/%|per ?cent/.test(one.words) ? 0.01 : 1
    const ends = [low, high].map((value) => (value === null ? null : value * times)) as [number | null, number | null]
    return start < one.end && one.start < end && same(ends[0], from) && same(ends[1], to)
  })
}

/** Numbers and ranks alone are read by the grammar of numbers, the others as the figures stage reads a sentence. */
function readingsOf(input: string, as: 'numbers' | 'ordinals' | 'figures'): Reading[] {
  const lists = known(lexicon)
  const words = wordsOf(input, 0)
  if (as !== 'figures')
    return (as === 'ordinals' ? ordinalsIn : numbersIn)(words, lists).map((number) => ({ ...number, unit: null }))
  const tags = new Map(tokenize(input, 0, input.length).map(({ start, tag }) => [start, tag]))
  const tagAt = (offset: number): string | null => tags.get(offset) ?? null
  const at = (quantity: Quantity): Reading => ({
    start: words[quantity.from]?.start ?? 0,
    end: words[quantity.to - 1]?.end ?? 0,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
  })
  return quantitiesOf({ words, known: lists, tagAt, dated: () => false }).map(at)
}
