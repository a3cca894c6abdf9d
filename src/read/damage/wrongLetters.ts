import { cut, type Doubt } from '../../model/index.ts'
import { leftOverIn } from '../plain/leftOver.ts'
import { maybeMisread, mended, misread } from '../plain/misread.ts'

/** More than these of one article say nothing new. */
const most = 30

/**
 * Letters that got lost on the way: read in the wrong encoding ("donâ€™t", "ZÃ¼rich"), replaced by a sign, or left as
 * code ("&nbsp;"). One doubt for each damaged word, for marks one for each kind, with what it was where that can be told.
 * Of the text as it is: a plain copy has these mended.
 */
export const wrongLetters = (text: string): Doubt[] => [...misreadWords(text), ...leftOverCodes(text)]

/** Letters around what was misread: the word. */
const before = /[\p{L}\p{M}]{0,40}$/u
const behind = new RegExp(`(?:${misread.source}|[\\p{L}\\p{M}]){0,40}`, 'uy')

function misreadWords(text: string): Doubt[] {
  if (!maybeMisread(text)) return []
  const met = new Set<string>()
  const found: Doubt[] = []
  let end = 0
  for (const { 0: wrong, index } of text.matchAll(misread)) {
    if (found.length >= most) break
    if (index < end) continue
    const start = index - before.exec(text.slice(Math.max(end, index - 40), index))![0].length
    behind.lastIndex = index
    end = Math.max(index + wrong.length, index + (behind.exec(text)?.[0].length ?? 0))
    const words = text.slice(start, end)
    const kind = /^[â\uFFFD]/.test(wrong) ? wrong : words
    if (met.has(kind)) continue
    met.add(kind)
    const message = 'letters read in the wrong encoding, or lost'
    found.push({ span: cut(text, start, end), rule: 'wrong-encoding', message, reading: mended(words) })
  }
  return found
}

function leftOverCodes(text: string): Doubt[] {
  const met = new Map<string, { at: number; times: number; sign: string | null }>()
  for (const { code, at, sign } of leftOverIn(text)) {
    const one = met.get(code)
    if (one) one.times++
    else met.set(code, { at, times: 1, sign })
  }
  return [...met].slice(0, most).map(([code, { at, times, sign }]) => {
    const message = `code in the place of a letter${times > 1 ? `; ${times} times` : ''}`
    return { span: cut(text, at, at + code.length), rule: 'left-over-code', message, reading: sign }
  })
}
