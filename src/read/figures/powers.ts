import type { Part } from './fractions.ts'
import type { Word } from './words.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const openings = `^ex×⁻${superscripts}`

/** "1e10", "12.3e-4", "1.1^23", "6.2x10^-4", "1.3 × 10⁶", "10⁶": a number times or to a power; `null` for any other. */
export function powerAt(words: readonly Word[], at: number, value: number): Part | null {
  const after = words[at + 1]
  if (!after || after.text.length > 4 || !openings.includes(after.lower.charAt(0))) return null
  if (!/^(?:\^|[x×]|x10|e\d*|[⁻⁰¹²³⁴-⁹])$/.test(after.lower)) return null
  const glued = /^e(\d+)$/.exec(after.lower)
  if (after.glued && glued) return whole(words, at + 2, value * 10 ** Number(glued[1]))
  if (after.glued && after.lower === 'e') {
    const exponent = exponentAt(words, at + 2)
    return exponent && whole(words, exponent.next, value * 10 ** exponent.value)
  }
  const ten = after.lower === 'x10' ? at + 1 : words[at + 2]?.text === '10' ? at + 2 : null
  if (/^[x×]/.test(after.lower)) {
    const raised = ten === null ? null : raisedAt(words, ten + 1, true)
    return raised && { value: value * 10 ** raised.value, next: raised.next }
  }
  const raised = raisedAt(words, at + 1, words[at]?.text === '10')
  return raised && { value: value ** raised.value, next: raised.next }
}

const whole = (words: readonly Word[], next: number, value: number): Part | null =>
  words[next]?.glued && /^[\p{L}\d]/u.test((words[next] as Word).text) ? null : { value, next }

/** "^23", "^-1"; raised digits only where they are no note ("12,000⁴"). */
function raisedAt(words: readonly Word[], at: number, ofTen: boolean): Part | null {
  const mark = words[at]
  if (!mark?.glued) return null
  if (mark.text === '^') return exponentAt(words, at + 1)
  let next = at
  let digits = ''
  for (; ofTen && words[next]?.glued; next++) {
    const digit = superscripts.indexOf((words[next] as Word).text)
    if (digit < 0 && !((words[next] as Word).text === '⁻' && digits === '')) break
    digits += digit < 0 ? '-' : digit
  }
  return /\d/.test(digits) ? { value: Number(digits), next } : null
}

/** "23", "+14", "-4", touching what stands before. */
function exponentAt(words: readonly Word[], at: number): Part | null {
  const signed = /^[+\-−]$/.test(words[at]?.text ?? '') && words[at]?.glued ? 1 : 0
  const number = words[at + signed]
  if (!number?.glued || !/^\d{1,3}$/.test(number.text)) return null
  const sign = signed && words[at]?.text !== '+' ? -1 : 1
  return { value: sign * Number(number.text), next: at + signed + 1 }
}
