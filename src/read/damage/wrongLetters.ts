import { cut, type Doubt } from '../../model/index.ts'

/** What the bytes 0x80 to 0x9F are in Windows-1252; a blank stands for what is nothing there. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const after = `[${high.replace(/ /g, '')}\\u0080-\\u00BF]`
/** UTF-8 read as Windows-1252: "Ã©", "Â£", "â€™", "ÐŸÑ€"; and the sign that stands for a lost letter. */
const misread = new RegExp(`Ã${after}|Â[\\u00A0-\\u00BF]|â[€‚„†]${after}?|(?:[ÐÑ]${after}){2,}|\\uFFFD+`, 'gu')
const perhaps = /[ÃÂâÐÑ\uFFFD]/
const leftOver = /&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,5});/gi

/** More than these of one article say nothing new. */
const most = 30

/**
 * Letters that got lost on the way: read in the wrong encoding ("donâ€™t", "ZÃ¼rich"), replaced by a sign, or left as
 * code ("&nbsp;"). One doubt for each damaged word, for marks one for each kind, with what it was where that can be told.
 */
export function wrongLetters(text: string): Doubt[] {
  const found = perhaps.test(text) ? misreadIn(text) : []
  return text.includes('&') ? [...found, ...leftOverIn(text)] : found
}

/** Letters around what was misread: the word. */
const before = /[\p{L}\p{M}]{0,40}$/u
const behind = new RegExp(`(?:${misread.source}|[\\p{L}\\p{M}]){0,40}`, 'uy')

function misreadIn(text: string): Doubt[] {
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

/** The word as it was, also where it was misread twice; `null` where a letter is lost. */
function mended(words: string): string | null {
  let now = words
  for (let round = 0; round < 2; round++) {
    const next = now.replace(misread, (wrong) => decoded(wrong) ?? wrong)
    if (next === now) break
    now = next
  }
  // What is left of a letter that was misread twice, and then cut.
  return now.search(misread) >= 0 || /[ÃÂ]|â$/.test(now) ? null : now
}

function leftOverIn(text: string): Doubt[] {
  const met = new Map<string, { at: number; times: number }>()
  for (const { 0: found, index } of text.matchAll(leftOver)) {
    const one = met.get(found)
    if (one) one.times++
    else met.set(found, { at: index, times: 1 })
  }
  return [...met].slice(0, most).map(([found, { at, times }]) => {
    const message = `code in the place of a letter${times > 1 ? `; ${times} times` : ''}`
    return { span: cut(text, at, at + found.length), rule: 'left-over-code', message, reading: charOf(found) }
  })
}

/** The bytes as UTF-8; `null` where they are none. */
function decoded(found: string): string | null {
  const bytes = [...found].map((letter) => {
    const at = letter === ' ' ? -1 : high.indexOf(letter)
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at
  })
  const percent = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return bytes.some((byte) => byte > 0xff) ? null : decodeURIComponent(percent)
  } catch {
    return null
  }
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
  hellip: '…',
}

function charOf(found: string): string | null {
  const name = found.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return named[name] ?? null
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}
