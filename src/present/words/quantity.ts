import type { FigureEntry } from '../../model/index.ts'
import { visible } from './visible.ts'

/** A number in words a reader takes in at once, without losing digits: `900 million`, `1.25 billion`, `8,000`, `12.5`. */
export function numberWords(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const share = value / size
    const short = Math.round(share * 1000) / 1000
    if (Math.abs(share) >= 1 && Math.abs(share) < 1000 && Math.abs(short - share) < 1e-9)
      return `${grouped(short)} ${name}`
  }
  return grouped(value)
}

function grouped(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const plain = Math.abs(value) < 1e21 ? String(Math.round(value * 1e6) / 1e6) : String(value)
  if (plain.includes('e')) return plain
  const [whole = '0', rest] = plain.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? digits : `${digits}.${rest}`
}

/** What is counted, and per what: `percent`, `USD per year`. Empty when neither is known. */
export function unitWords(unit: string | null, per: string | null): string {
  return visible([unit ?? '', per ? `per ${per}` : ''].filter((x) => x !== '').join(' '))
}

/** The amount of a figure with its bound, without unit: `at least 300`, `40–55`, `about 8,000`, `no number`. */
export function amountWords({ low, high, bound }: Pick<FigureEntry, 'low' | 'high' | 'bound'>): string {
  if (low !== null && high !== null && low !== high) return `${numberWords(low)}–${numberWords(high)}`
  if (low !== null && high === null) return `at least ${numberWords(low)}`
  if (high !== null && low === null) return `at most ${numberWords(high)}`
  if (low === null) return 'no number'
  const before = {
    exact: '',
    range: '',
    about: 'about ',
    vague: 'vaguely ',
    'at-least': 'at least ',
    'at-most': 'at most ',
  }
  // "About two thirds" is 67 percent, not 66.6667.
  const shown = bound === 'about' && Math.abs(low) >= 10 && low % 1 !== 0 ? Math.round(low) : low
  return before[bound] + numberWords(shown)
}

/** `1 article`, `2 articles`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}
