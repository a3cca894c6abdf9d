import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Line } from '../draft.ts'

/** Signs of translation: the language it was made from, where that is told, and the words that show it. */
export interface Translated {
  readonly from: string | null
  readonly sign: string
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const compiled = fromLexicon(({ translationSigns }: Lexicon) => {
  const { languages, notices, phrases } = translationSigns
  const any = `(${Object.keys(languages).map(literal).join('|')})`
  const patterns = notices.map((notice) => notice.split('{language}').map(literal).join(any))
  return {
    ...translationSigns,
    notice: new RegExp(`^\\W*(?:${patterns.join('|')})\\b`, 'i'),
    phrase: new RegExp(`(?<![\\p{L}-])(?:${phrases.map(literal).join('|')})(?![\\p{L}])`, 'iu'),
  }
})

interface Given {
  readonly text: string
  readonly lines: readonly Line[]
  readonly original: string | null
  readonly language: string
  readonly outlets: readonly { readonly start: number; readonly end: number }[]
  readonly lexicon: Lexicon
}

/**
 * Looks for signs that the text was translated: a line at its head or foot that says so, an original at an outlet of
 * another language, or what machines do to names (a surname with the whole name again in parentheses; names of
 * newspapers in quotation marks, twice). `null` when there is none.
 */
export function translatedFrom(given: Given): Translated | null {
  const signs = compiled(given.lexicon)
  return saidInLines(given.lines, signs) ?? byOriginal(given, signs) ?? byHabit(given)
}

type Signs = ReturnType<typeof compiled>

/** The first and the last eight lines that are not blank. */
function rimOf(lines: readonly Line[]): Line[] {
  const [first, last]: [Line[], Line[]] = [[], []]
  let at = 0
  for (; at < lines.length && first.length < 8; at++) if (lines[at]!.text.trim() !== '') first.push(lines[at]!)
  for (let i = lines.length - 1; i >= at && last.length < 8; i--) if (lines[i]!.text.trim() !== '') last.push(lines[i]!)
  return [...first, ...last.reverse()]
}

function saidInLines(lines: readonly Line[], signs: Signs): Translated | null {
  for (const { text } of rimOf(lines)) {
    if (text.length > 300) continue
    const notice = signs.notice.exec(text)
    if (notice) {
      const language = notice.slice(1).find((group) => group !== undefined)
      return { from: signs.languages[(language ?? '').toLowerCase()] ?? null, sign: text.trim() }
    }
    if (!/["“]/.test(text) && signs.phrase.test(text)) return { from: null, sign: text.trim() }
  }
  return null
}

/** An article in English whose original stands at an address of another language. */
function byOriginal({ original, language }: Given, { hosts, endings, english }: Signs): Translated | null {
  if (original === null || language !== 'en') return null
  const address = original
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
  if (english.some((part) => address.includes(part))) return null
  const host = address.split(/[/?#]/, 1)[0] ?? ''
  const known = Object.keys(hosts).find((name) => host === name || host.endsWith(`.${name}`))
  const from = known ? hosts[known] : endings[host.split('.').at(-1) ?? '']
  return from === undefined || !host.includes('.') ? null : { from, sign: original }
}

function byHabit({ text, outlets }: Given): Translated | null {
  const again = nameAgain(text)
  if (again !== null) return { from: null, sign: again }
  const quoted = outlets.filter(({ start, end }) => /["“]/.test(text[start - 1] ?? '') && /["”]/.test(text[end] ?? ''))
  const [first] = quoted
  return first && quoted.length > 1 ? { from: null, sign: text.slice(first.start - 1, first.end + 1) } : null
}

const familyName = /(?<!\p{L})\p{Lu}\p{Ll}{2,20}$/u
const fullName = /(\p{Lu}\p{Ll}{2,20}) \(((?:\p{Lu}[\p{L}.]{1,20} ){1,3}\1)\)/uy

/** "Lee (Ann Lee)": looked for at brackets only. */
function nameAgain(text: string): string | null {
  for (let at = text.indexOf(' ('); at >= 0 && at < 200_000; at = text.indexOf(' (', at + 1)) {
    const family = familyName.exec(text.slice(Math.max(0, at - 30), at))
    if (family === null) continue
    fullName.lastIndex = at - family[0].length
    const found = fullName.exec(text)
    if (found) return found[0]
  }
  return null
}
