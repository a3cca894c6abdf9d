import { type Amount, exact, scaleOf, scalesAt } from './amount.ts'
import { joinedFractionAt, slashedPartAt } from './fractions.ts'
import type { Known } from './known.ts'
import { powerAt } from './powers.ts'
import { spelledAt } from './spelled.ts'
import type { Word } from './words.ts'

/** A number in digits, with what scales it ("3.5m", "4 million") and the part that follows it ("2½", "10 1/2", "3 and a half"). */
export function digitsAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const sign = known.signs.get((words[at] as Word).text)
  const value = sign ?? parseDigits((words[at] as Word).text, words[at + 1], known)
  const scale = letterAt(words, at, known)
  if (scale !== undefined) return exact(value * scale, { next: at + 2, scale, digits: true })
  const part = sign === undefined ? slashedAt(words, at, known) : null
  if (part) return scaled(part.value, part.next, words, known)
  const power = sign === undefined ? powerAt(words, at, value) : null
  return power ? exact(power.value, { next: power.next, scale: 1, digits: true }) : wordsAfter(words, at, value, known)
}

/** "20k", "$3.5m", and where nothing that could be counted follows "10 k" and "1.5 M". */
function letterAt(words: readonly Word[], at: number, known: Known): number | undefined {
  const letter = words[at + 1]
  if (!letter) return undefined
  const apart = known.letters.get(letter.text)
  if (apart !== undefined && (letter.text === 'G' || !letter.glued))
    return isEnd(words[at + 2]) || known.codes.has(words[at + 2]?.text ?? '') ? apart : undefined
  const scale = letter.glued ? known.suffixes.get(letter.lower) : undefined
  return scale === undefined || isMeasure(words, at, known) ? undefined : scale
}

const isEnd = (word: Word | undefined): boolean =>
  word === undefined || !(/^[\p{L}\d]/u.test(word.text) || (word.glued && /^[-–]$/.test(word.text)))

/** "4 million", "3 hundred and 21", "1 million 200 thousand", "3 and a half". */
function wordsAfter(words: readonly Word[], at: number, value: number, known: Known): Amount {
  const { scale, next } = scalesAt(words, at + 1, known)
  const less = scale >= 100 ? lessAt(words, next, scale, known) : null
  if (less && words[at - 1]?.lower !== 'between')
    return exact(value * scale + less.value, { next: less.next, scale, digits: true })
  const more = joinedFractionAt(words, next, known)
  if (more === null) return exact(value * scale, { next, scale, digits: true })
  if (scale > 1) return exact((value + more.value) * scale, { next: more.next, scale, digits: true })
  return scaled(value + more.value, more.next, words, known)
}

/** What a number with a scale goes on with: one with a smaller scale, or "and 21" after hundreds. */
function lessAt(
  words: readonly Word[],
  at: number,
  scale: number,
  known: Known,
): { value: number; next: number } | null {
  if (scale === 100) return hundredsAt(words, at, known)
  const start = words[at]?.lower === 'and' ? at + 1 : at
  const next = words[start]
  if (!next?.digits && !known.ones.has(next?.lower ?? '')) return null
  const less = next?.digits ? digitsAt(words, start, known) : spelledAt(words, start, known)
  const smaller = less && less.scale >= 100 && less.scale < scale && less.high < scale
  return smaller ? { value: less.high, next: less.next } : null
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
  const alone = slashedPartAt(words, at)
  if (alone && (words[alone.next] === undefined || isUnit(words, alone.next, known))) return alone
  const part = words[at + 1]?.glued === false ? slashedPartAt(words, at + 1) : null
  return part && Number.isInteger(whole) ? { value: whole + part.value, next: part.next } : null
}

const isUnit = (words: readonly Word[], at: number, known: Known): boolean => {
  const lower = words[at]?.lower ?? ''
  return known.measures.byFirst.has(lower) || known.time.byFirst.has(lower)
}

/** "1.8m tall", "a height of 48m": metres, not millions. "100t": tonnes, "155mm": millimetres, unless it is money. */
const isMeasure = (words: readonly Word[], at: number, known: Known): boolean => {
  const letter = words[at + 1]?.lower ?? ''
  if (letter === 'm') {
    const length = /^(?:[²³]|tall|long|wide|high|deep|away|from|above|below)/.test(words[at + 2]?.lower ?? '')
    return length || words.slice(Math.max(0, at - 4), at).some(({ lower }) => known.extents.has(lower))
  }
  return /^(?:t|mm)$/.test(letter) && !known.symbols.has(words[at - 1]?.lower ?? '')
}

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
