import { type Amount, exact, scalesAt } from './amount.ts'
import { joinedFractionAt, partAt } from './fractions.ts'
import type { Known } from './known.ts'
import { longest, wholeAt } from './whole.ts'
import type { Word } from './words.ts'

/** "two hundred and fifty thousand", "twenty-one", "a million", "half a million", "two and a half", "five point two". */
export function spelledAt(words: readonly Word[], start: number, known: Known): Amount | null {
  const part = partOfScale(words, start, known)
  if (part) return part
  const whole = wholeAt(words, start, known, (at) => opensPart(words, at, known))
  if (!whole) return null
  const { scale } = whole
  const decimal = decimalAt(words, whole.next, known)
  if (decimal) {
    const more = scalesAt(words, decimal.next, known)
    return exact((whole.value + decimal.value) * more.scale, { next: more.next, scale: more.scale, digits: false })
  }
  const more = joinedFractionAt(words, whole.next, known)
  if (!more)
    return whole.value === 0 && !whole.zero ? null : exact(whole.value, { next: whole.next, scale, digits: false })
  const after = scalesAt(words, more.next, known)
  // "one million and a half" is 1.5 million, "one billion and a half million" 1.0005 billion, "five and a half million" 5.5.
  if (scale >= 1000 && after.scale > 1 && after.scale < scale)
    return exact(whole.value + more.value * after.scale, { next: after.next, scale, digits: false })
  if (scale >= 1000) return exact(whole.value + more.value * scale, { next: more.next, scale, digits: false })
  return exact((whole.value + more.value) * after.scale, {
    next: after.next,
    scale: Math.max(scale, after.scale),
    digits: false,
  })
}

/** "half a million", "a quarter million", "three quarters of a billion". */
function partOfScale(words: readonly Word[], start: number, known: Known): Amount | null {
  const bare = words[start]?.lower
  const part =
    bare === 'quarter'
      ? { value: 0.25, next: start + 1 }
      : partAt(words, bare === 'a' && words[start + 1]?.lower === 'half' ? start + 1 : start, known)
  if (!part || part.value >= 1) return null
  let at = part.next
  const named = /^(?:half|halves|quarters?)$/.test(words[at - 1]?.lower ?? '')
  // "a third million" is the third one.
  if (!named && words[at]?.lower !== 'of') return null
  if (words[at]?.lower === 'of' && /^an?$/.test(words[at + 1]?.lower ?? '')) at++
  if (/^an?$/.test(words[at]?.lower ?? '')) at++
  const { scale, next } = scalesAt(words, at, known)
  return scale > 1 ? exact(scale * part.value, { next, scale, digits: false }) : null
}

/** "one hundred and three quarters": the three are quarters. */
function opensPart(words: readonly Word[], at: number, known: Known): boolean {
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0
  const under = words[at + 1 + hyphen]?.lower ?? ''
  const part = partAt(words, at, known)
  return (
    part !== null &&
    part.value < 1 &&
    (/s$/.test(words[part.next - 1]?.lower ?? '') || under === 'half' || under === 'quarter')
  )
}

/** "point zero three", "point seventy-one": what stands behind the point is read digit by digit, or as one number. */
function decimalAt(words: readonly Word[], at: number, known: Known): { value: number; next: number } | null {
  if (words[at]?.lower !== 'point') return null
  let digits = ''
  let next = at + 1
  for (; next < words.length && next < at + longest; next++) {
    const { lower, text } = words[next] as Word
    const one = known.zero.has(lower) ? 0 : known.ones.get(lower)
    if (one === undefined) {
      if (text === '-' && digits !== '' && known.ones.has(words[next + 1]?.lower ?? '')) continue
      break
    }
    // "seventy-one": the one takes the nought's place.
    digits =
      one < 10 && /[1-9]0$/.test(digits) && known.tens.has(tensBefore(words, next))
        ? digits.slice(0, -1) + one
        : digits + one
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next }
}

const tensBefore = (words: readonly Word[], at: number): string =>
  (words[at - 1]?.text === '-' ? words[at - 2] : words[at - 1])?.lower ?? ''
