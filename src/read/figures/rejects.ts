import { isCelsius } from './celsius.ts'
import type { Known } from './known.ts'
import { phraseAt } from './phrases.ts'
import { isVote } from './votes.ts'
import type { Word } from './words.ts'

/**
 * Whether a number in digits is a name, a place in a list, an age, a score, a time or a telephone number rather than a
 * figure. Each test is one near miss seen in the press.
 */
export function isNoFigure(words: readonly Word[], at: number, next: number, known: Known): boolean {
  return (
    isPartOfName(words, at, next, known) ||
    isLabelled(words, at, known) ||
    isAge(words, at, next) ||
    isScoreOrTime(words, at, next) ||
    isTelephone(words, at, next) ||
    isBroken(words, at, next) ||
    isOneOf(words, at, next, known) ||
    isLettered(words, at, next, known)
  )
}

/** "10G", "Seat 14 K": a letter is a scale only where a currency is named. */
function isLettered(words: readonly Word[], at: number, next: number, known: Known): boolean {
  const letter = words[at]?.digits ? words[at + 1] : undefined
  if (!letter || !known.letters.has(letter.text)) return false
  if (letter.text !== 'G' && (letter.glued || next !== at + 2)) return false
  return !isMoney(words[at - 1], known) && !isMoney(words[next], known)
}

const isMoney = (word: Word | undefined, known: Known): boolean =>
  word !== undefined && (known.symbols.has(word.lower) || known.codes.has(word.text))

/** "F-16", "Su-34", "COVID-19", "5G", "3D", "80th". */
function isPartOfName(words: readonly Word[], at: number, next: number, known: Known): boolean {
  const [number, before, beforeThat, after] = [words[at], words[at - 1], words[at - 2], words[next]]
  if (!number?.digits) return false
  if (
    number.glued &&
    before &&
    /^[-–_/#@.№]$/.test(before.text) &&
    before.glued &&
    /^\p{L}/u.test(beforeThat?.text ?? '')
  )
    return !/^[–]$/.test(before.text) || /\p{Lu}$/u.test(beforeThat?.text ?? '')
  if (
    number.glued &&
    before &&
    /^(?:\p{L}|[#№_@])/u.test(before.text) &&
    !before.text.endsWith('$') &&
    !known.codes.has(before.text)
  )
    return true
  return (
    after?.glued === true &&
    /^\p{L}/u.test(after.text) &&
    next === at + 1 &&
    (after.text === 'G' || !unitLike.test(after.lower)) &&
    !isCelsius(words, at) &&
    !known.symbols.has(after.lower) &&
    !known.measures.byFirst.has(after.lower)
  )
}

const unitLike = /^(?:km|km2|km²|m2|m²|kg|mm|cm|mw|gw|kw|twh|gwh|mwh|kwh|mph|bpd|tn|pm|am|usd|eur|k|m|bn|mn|b|g|t)$/

/** "No. 5", "Article 5", "Resolution 242", "Boeing 737". */
function isLabelled(words: readonly Word[], at: number, known: Known): boolean {
  const before = words[at - 1]?.text === '.' || words[at - 1]?.text === '(' ? words[at - 2] : words[at - 1]
  if (!before) return false
  if (/^[#№§]$/.test(before.text)) return true
  if (before.lower === 'of' && /^(?:Group|Gang|Big|Committee)$/.test(words[at - 2]?.text ?? '')) return true
  if (!known.labels.has(before.lower)) return false
  return (words[at] as Word).digits || /^\p{Lu}/u.test(before.text)
}

/** "Lee, 44, said"; ages that are told as such ("25 years old") are read by `ageAt`. */
function isAge(words: readonly Word[], at: number, next: number): boolean {
  const [before, after] = [words[at - 1], words[next]]
  const number = words[at] as Word
  const small = number.digits && /^\d{1,2}$/.test(number.text)
  const name = /^\p{Lu}/u.test(words[at - 2]?.text ?? '')
  return small && before?.text === ',' && name && !!after && /^[,.;]$/.test(after.text) && next === at + 1
}

/** "3-1", "21:15", "24/7", "9/11", "50-50", "5 p.m.". */
function isScoreOrTime(words: readonly Word[], at: number, next: number): boolean {
  const [number, mark, then] = [words[at] as Word, words[next], words[next + 1]]
  const before = words[at - 1]
  const around = number.digits && mark?.glued && then?.glued && then.digits
  if (around && /^[/]$/.test(mark.text)) return true
  if (number.glued && before?.text === '/' && words[at - 2]?.digits) return true
  if (around && mark.text === ':' && then.text.length === 2) return true
  if (number.glued && before?.text === ':' && words[at - 2]?.digits && number.text.length === 2) return true
  return (
    number.digits &&
    (/^(?:am|pm|o'clock)$/.test(mark?.lower ?? '') ||
      (/^[ap]$/.test(mark?.lower ?? '') && then?.text === '.' && then.glued))
  )
}

/** "+44 20 7946", "555-0142". */
function isTelephone(words: readonly Word[], at: number, next: number): boolean {
  if (words[at - 1]?.text === '+' && words[at]?.glued) return true
  const hyphen = (i: number): boolean => words[i]?.text === '-' && words[i]?.glued === true
  const long = (word: Word | undefined): boolean => word?.digits === true && /^\d{3,}$/.test(word.text)
  if (isVote(words, hyphen(at - 1) ? at - 2 : at)) return false
  if (hyphen(next) && words[next + 1]?.glued && long(words[at]) && long(words[next + 1]))
    return words[at]?.text.length === 3
  return (
    hyphen(at - 1) &&
    words[at]?.glued === true &&
    long(words[at]) &&
    words[at - 2]?.digits === true &&
    words[at - 2]?.text.length === 3
  )
}

/** "one mile", "one-yen"; "one foot in the door" is no length. */
const isUnit = (words: readonly Word[], at: number, known: Known): boolean => {
  const lower = words[at]?.lower ?? ''
  if (/^(?:foot|degree|real|won|m)$/.test(lower)) return false
  return phraseAt(known.measures, words, at) !== null || phraseAt(known.currencies, words, at) !== null
}

/** "1.2.3.4.5 euros", "1,,2,,3", "1-2-3-4": a number split in no way that numbers are split is none, nor are its pieces. */
function isBroken(words: readonly Word[], at: number, next: number): boolean {
  const [number, before, mark, then] = [words[at], words[at - 1], words[next], words[next + 1]]
  if (!number?.digits) return false
  const splits = (word: Word | undefined): boolean => word?.glued === true && /^[.,'’]$/.test(word.text)
  const dash = number.glued && before?.glued === true && /^[-–:]$/.test(before.text)
  if (dash && words[at - 2]?.digits && words[at - 2]?.glued && words[at - 3]?.text === before.text) return true
  if (number.glued && splits(before) && (words[at - 2]?.digits || splits(words[at - 2]))) return true
  return splits(mark) && then?.glued === true && (then.digits || (splits(then) && words[next + 2]?.digits === true))
}

/** "one of", "one another", "one side": no number of anything. */
function isOneOf(words: readonly Word[], at: number, next: number, known: Known): boolean {
  const number = words[at] as Word
  return (
    number.lower === 'one' &&
    next === at + 1 &&
    !/^(?:in|percent|%|hundred|thousand|million|billion)$/.test(words[next]?.lower ?? '') &&
    !isUnit(words, next + (words[next]?.text === '-' ? 1 : 0), known)
  )
}
