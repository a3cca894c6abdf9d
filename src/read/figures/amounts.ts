import type { Known, Word } from './words.ts'

/** A number as it is written: its value, or for "tens of thousands" the least and the most that it says. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly vague: boolean
  /** Index of the word after it. */
  readonly next: number
  /** What the last scale word multiplied by ("million"), 1 without one. */
  readonly scale: number
  /** Written with digits. */
  readonly digits: boolean
}

/** Reads the number that starts at a word; `null` when none does. */
export function amountAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const first = words[at]
  if (!first) return null
  if (first.digits) return digitsAt(words, at, known)
  return vagueAt(words, at, known) ?? spelledAt(words, at, known)
}

function digitsAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const value = parseDigits((words[at] as Word).text, words[at + 1], known)
  const suffix = words[at + 1]
  if (suffix?.glued && known.suffixes.has(suffix.lower) && !isMetres(words, at + 1)) {
    const scale = known.suffixes.get(suffix.lower) as number
    return exact(value * scale, at + 2, scale, true)
  }
  const { scale, next } = scalesAt(words, at + 1, known)
  return exact(rounded(value * scale), next, scale, true)
}

/** "1.8m tall": metres, not millions. */
const isMetres = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'm' &&
  /^(?:[²³]|tall|long|wide|high|deep|away|from|above|below)/.test(words[at + 1]?.lower ?? '')

/** Takes float noise off: 2.3 × 1e6 is 2300000. */
const rounded = (value: number): number => Number(value.toPrecision(12))

const exact = (value: number, next: number, scale: number, digits: boolean): Amount => ({
  low: value,
  high: value,
  vague: false,
  next,
  scale,
  digits,
})

/**
 * Thousands are split by a comma, a blank, an apostrophe or (on the Continent) a point. A lone point before three digits
 * is a decimal point before a scale or a unit and splits thousands before a thing that only comes whole ("1.500 men").
 */
function parseDigits(text: string, after: Word | undefined, known: Known): number {
  const plain = text.replace(/[\u00a0\u2009\u202f ]/g, '').replace(/['’](?=\d{3})/g, '')
  if (/^\d{1,3}(\.\d{3}){2,}/.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'))
  if (
    /^[1-9]\d{0,2}\.\d{3}$/.test(plain) &&
    after &&
    !after.glued &&
    (known.people.has(after.lower) || known.topicOf.has(after.lower))
  )
    return Number(plain.replace('.', ''))
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''))
  return Number(plain.replace(',', '.'))
}

/** "million", "hundred thousand" after a number. */
function scalesAt(words: readonly Word[], at: number, known: Known): { scale: number; next: number } {
  let scale = 1
  let next = at
  for (;;) {
    const hyphen = words[next]?.text === '-' && known.scales.has(words[next + 1]?.lower ?? '') ? 1 : 0
    const factor = known.scales.get(words[next + hyphen]?.lower ?? '')
    if (factor === undefined) return { scale, next }
    scale *= factor
    next += hyphen + 1
  }
}

/** "tens of thousands", "hundreds", "dozens". */
function vagueAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const first = (words[at] as Word).lower
  const range = first === 'tens' ? ([20, 99] as const) : known.vague.get(first)
  if (!range) return null
  const [low, high] = range
  const then = words[at + 1]?.lower === 'of' ? known.vague.get(words[at + 2]?.lower ?? '') : undefined
  if (!then) return first === 'tens' ? null : { low, high, vague: true, next: at + 1, scale: 1, digits: false }
  const unit = then[0] / 2
  return { low: low * unit, high: (high + 1) * unit - 1, vague: true, next: at + 3, scale: unit, digits: false }
}

/** "two hundred and fifty thousand", "twenty-one", "a million", "half a million", "two and a half". */
function spelledAt(words: readonly Word[], start: number, known: Known): Amount | null {
  const scaleAt = /^an?$/.test(words[start + 1]?.lower ?? '') ? start + 2 : start + 1
  if (words[start]?.lower === 'half' && known.scales.has(words[scaleAt]?.lower ?? '')) {
    const { scale, next } = scalesAt(words, scaleAt, known)
    return exact(scale / 2, next, scale, false)
  }
  let [total, group, at, scale] = [0, 0, start, 1]
  const article = /^an?$/.test(words[at]?.lower ?? '') && known.scales.has(words[at + 1]?.lower ?? '')
  if (article) [group, at] = [1, at + 1]
  let last = 0
  for (; at < words.length && at < start + 14; at++) {
    const lower = (words[at] as Word).lower
    const one = known.ones.get(lower)
    const factor = known.scales.get(lower)
    if (one !== undefined && (last === 0 || last > one)) [group, last] = [group + one, one < 10 ? 1 : one < 20 ? 1 : 10]
    else if (factor !== undefined && group > 0) {
      if (factor >= 1000) [total, group] = [total + group * factor, 0]
      else group *= factor
      ;[last, scale] = [0, factor]
    } else if (!joins(words, at, known, group + total > 0 && last !== 1)) break
  }
  const value = total + group
  if (value === 0) return null
  if (words[at]?.lower === 'and' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'half')
    return exact(value + 0.5, at + 3, scale, false)
  return exact(value, at, scale, false)
}

/** The hyphen of "twenty-one" and the "and" of "a hundred and fifty". */
function joins(words: readonly Word[], at: number, known: Known, open: boolean): boolean {
  const [mark, next, before] = [words[at]?.lower, words[at + 1], words[at - 1]]
  if (!open || !next || !before || !(known.ones.has(next.lower) || known.scales.has(next.lower))) return false
  if (mark === '-' || mark === '‑') return words[at]?.glued === true && next.glued && known.tens.has(before.lower)
  return mark === 'and' && known.scales.has(before.lower)
}
