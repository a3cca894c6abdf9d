/** A number in digits, a word, or a mark. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** A number that starts with a digit; words and marks otherwise. */
  readonly digits: boolean
  /** Touches what stands before it. */
  readonly glued: boolean
}

// Groups of three, split the same way throughout; else digits with at most one decimal mark.
const number =
  "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?![\\d,.]*\\d)|\\d{1,3}(?:['’]\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)(?:,\\d+)?|\\d{1,3}\\.\\d{3},\\d{1,2}(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|(?<![\\d\\p{L}.])\\.\\d+"

const pattern = new RegExp(
  `(?=[\\d.])(?:${number})|(?=\\p{L})(?:U\\.?S\\.?\\$|[A-Z]{1,3}\\$|(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|INR|UAH|RUB)(?=\\d)|\\p{L}[\\p{L}\\p{M}\\d²³]*(?:['’]\\p{L}+)?\\.?(?:(?<=sq\\.)|(?<=approx\\.)|(?<=ca\\.)|(?<!\\.)))|°[CF]|[^\\s]`,
  'giu',
)

/** Cuts a stretch of text into words, with offsets into the whole. Linear in its length. */
export function wordsOf(text: string, start: number): Word[] {
  const words: Word[] = []
  let end = -1
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const code = form.charCodeAt(0)
    const at = start + index
    const small = form.toLowerCase()
    const lower = small.includes('’') ? small.replaceAll('’', "'") : small
    words.push({
      start: at,
      end: at + form.length,
      text: form,
      lower,
      digits: (code >= 48 && code <= 57) || (code === 46 && form.length > 1),
      glued: at === end,
    })
    end = at + form.length
  }
  return words
}
