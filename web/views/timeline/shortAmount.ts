import type { FigureEntry } from '../../../src/model/index.ts'

const sizes = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const

/** A number in a few signs, for the picture: `45%`, `8k`, `1.2bn`, `≥12k`, `40–55`. The words beside it are exact. */
export function shortAmount(
  { low, high, bound }: Pick<FigureEntry, 'low' | 'high' | 'bound'>,
  unit: string | null,
): string {
  const percent = unit === 'percent' ? '%' : ''
  if (low !== null && high !== null && low !== high) return `${shortNumber(low)}–${shortNumber(high)}${percent}`
  const value = low ?? high
  if (value === null) return '?'
  const before =
    high === null || bound === 'at-least' ? '≥' : low === null || bound === 'at-most' ? '≤' : isHedged(bound) ? '~' : ''
  return `${before}${shortNumber(value)}${percent}`
}

const isHedged = (bound: FigureEntry['bound']): boolean => bound === 'about' || bound === 'vague'

function shortNumber(value: number): string {
  for (const [size, name] of sizes) {
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(3))}${name}`
  }
  return String(Number(value.toPrecision(3)))
}
