import { type Edit, edits } from './edits.ts'
import { leftOverIn } from './leftOver.ts'
import { maybeMisread, mended, misread } from './misread.ts'

/** Signs left as HTML writes them: the signs. */
export const decodedSigns = (text: string): Edit[] =>
  leftOverIn(text).flatMap(({ code, at, sign }) =>
    sign === null ? [] : [{ start: at, end: at + code.length, put: sign }],
  )

/** Several misread letters in a row, since a letter that was misread twice is several. */
const runs = new RegExp(`(?:${misread.source})+`, 'gu')

/** Letters read in the wrong encoding, as they were; of signs for a lost letter those between which only an apostrophe can have stood. */
export function rightLetters(text: string): Edit[] {
  if (!maybeMisread(text)) return []
  return [
    ...edits(text, runs, ([wrong]) => mended(wrong)),
    ...edits(text, /(?<=\p{L})\uFFFD{1,3}(?=(?:s|t|re|ve|ll|d|m)\b)/gu, () => '’'),
  ]
}

/** Full-width marks, as a translation from Chinese or Japanese leaves them, and Arabic ones. */
const wide: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '。': '.',
  '；': ';',
  '؛': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '؟': '?',
  '（': '(',
  '）': ')',
  '％': '%',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
}
const anyWide = new RegExp(`[${Object.keys(wide).join('')}]`)
const wides = new RegExp(`\\s*${anyWide.source}`, 'g')
const opens = /[(“‘]/
const closes = /[,.;:!?)%]/

/** Plain marks between Latin letters for full-width ones, with the blank that these bring in their own width. */
export function narrowMarks(text: string): Edit[] {
  if (!anyWide.test(text) || !/\p{Script=Latin}/u.test(text)) return []
  return edits(text, wides, ([found], at) => {
    const mark = wide[found.trim()]!
    const [before, next] = [text[at - 1] ?? '\n', text[at + found.length] ?? '\n']
    if (opens.test(mark)) return `${/[\s(“‘（「『]/.test(before) || at === 0 ? '' : ' '}${mark}`
    const glued = /[\s"'”’)\]）」』]/.test(next) || wide[next] !== undefined || !/[\p{L}\p{N}"“‘(]/u.test(next)
    return closes.test(mark) && !glued && mark !== '%' ? `${mark} ` : mark
  })
}

const combining = /[\u0300-\u036f]/
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const castTogether = /[\ufb00-\ufb06]/

/** Letters with their marks as one, letters that were cast together apart, and nothing unseen within words. */
export const plainLetters = (text: string): Edit[] => [
  ...(combining.test(text) ? edits(text, /\p{L}[\u0300-\u036f]+/gu, ([found]) => found.normalize('NFC')) : []),
  ...(castTogether.test(text) ? edits(text, new RegExp(castTogether, 'g'), ([found]) => found.normalize('NFKC')) : []),
  ...(unseen.test(text) ? [...edits(text, withinWords, () => ''), ...edits(text, ofDirection, () => '')] : []),
]

const withinWords = /(?<=\p{Script=Latin})[\u200b\u200c\u200d\u2060\ufeff]+(?=\p{Script=Latin})/gu
/** A soft hyphen at the end of a line says that the word goes on. */
const ofDirection = /\u00ad+(?!\s)|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g
