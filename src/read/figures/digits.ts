import { type Amount, exact, scaleOf, scalesAt } from './amount.ts'
import { joinedFractionAt } from './fractions.ts'
import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** A number in digits, with what scales it ("3.5m", "4 million") and the part that follows it ("2½", "10 1/2", "3 and a half"). */
export function digitsAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const sign = known.signs.get((words[at] as Word).text)
  const value = sign ?? parseDigits((words[at] as Word).text, words[at + 1], known)
  const suffix = words[at + 1]
  if (suffix?.glued && known.suffixes.has(suffix.lower) && !isMeasure(words, at, known)) {
    const scale = known.suffixes.get(suffix.lower) as number
    return exact(value * scale, { next: at + 2, scale, digits: true })
  }
  const part = sign === undefined ? slashedAt(words, at, known) : null
  if (part) return scaled(part.value, part.next, words, known)
  const { scale, next } = scalesAt(words, at + 1, known)
  const rest = scale === 100 ? hundredsAt(words, next, known) : null
  if (rest) return exact(value * scale + rest.value, { next: rest.next, scale, digits: true })
  const more = joinedFractionAt(words, next, known)
  if (more === null) return exact(value * scale, { next, scale, digits: true })
  if (scale > 1) return exact((value + more.value) * scale, { next: more.next, scale, digits: true })
  return scaled(value + more.value, more.next, words, known)
}

/** "3 hundred and 21". */
function hundredsAt(words: readonly Word[], at: number, known: Known): { value: number; next: number } | null {
  const one = words[at]?.lower === 'and' ? words[at + 1] : undefined
  const value = one?.digits ? Number(one.text) : known.ones.get(one?.lower ?? '')
  if (value === undefined || value <= 0 || value >= 100 || !Number.isInteger(value)) return null
  return scaleOf(words[at + 2], known) === undefined ? { value, next: at + 2 } : null
}

function scaled(value: number, at: number, words: readonly Word[], known: Known): Amount {
  const { scale, next } = scalesAt(words, at, known)
  return exact(value * scale, { next, scale, digits: true })
}

/** "2½", "10 1/2", and "1/4" before a unit. A denominator is one of those that people write so. */
function slashedAt(words: readonly Word[], at: number, known: Known): { value: number; next: number } | null {
  const [whole, sign] = [Number((words[at] as Word).text), known.signs.get(words[at + 1]?.text ?? '')]
  if (sign !== undefined && Number.isInteger(whole)) return { value: whole + sign, next: at + 2 }
  const alone = partAt(words, at)
  if (alone !== null && (words[at + 3] === undefined || isUnit(words, at + 3, known)))
    return { value: alone, next: at + 3 }
  const part = words[at + 1]?.glued === false ? partAt(words, at + 1) : null
  return part !== null && Number.isInteger(whole) ? { value: whole + part, next: at + 4 } : null
}

const isUnit = (words: readonly Word[], at: number, known: Known): boolean => {
  const lower = words[at]?.lower ?? ''
  return known.measures.byFirst.has(lower) || known.time.byFirst.has(lower)
}

function partAt(words: readonly Word[], at: number): number | null {
  const [over, slash, under] = [words[at], words[at + 1], words[at + 2]]
  if (!over?.digits || slash?.text !== '/' || !slash.glued || !under?.digits || !under.glued) return null
  const after = words[at + 3]
  if (after?.glued && (after.text === '/' || after.digits)) return null
  const [a, b] = [Number(over.text), Number(under.text)]
  return a < b && /^(?:[2-689]|10|12|16)$/.test(under.text) ? a / b : null
}

/** "1.8m tall": metres, not millions. "100t": tonnes, unless it is money. */
const isMeasure = (words: readonly Word[], at: number, known: Known): boolean =>
  (words[at + 1]?.lower === 'm' &&
    /^(?:[²³]|tall|long|wide|high|deep|away|from|above|below)/.test(words[at + 2]?.lower ?? '')) ||
  (words[at + 1]?.lower === 't' && !known.symbols.has(words[at - 1]?.lower ?? ''))

/**
 * Thousands are split by a comma, a blank, an apostrophe or (on the Continent) a point. A lone point before three digits
 * is a decimal point before a scale or a unit and splits thousands before a thing that only comes whole ("1.500 men").
 */
function parseDigits(text: string, after: Word | undefined, known: Known): number {
  const plain = text.replace(/[\u00a0\u2009\u202f ]/g, '').replace(/['’](?=\d{3})/g, '')
  if (/^\d{1,3}(\.\d{3}){2,}/.test(plain) || /^\d{1,3}\.\d{3},\d{1,2}$/.test(plain))
    return Number(plain.replace(/\./g, '').replace(',', '.'))
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
