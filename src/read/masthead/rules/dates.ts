import type { Row, RowFind, SaidDay } from '../rows.ts'
import type { Vocabulary } from '../vocabulary.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const forms: readonly (readonly [RegExp, (m: RegExpExecArray) => [string, string, string]])[] = [
  [
    /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/,
    (m) => [m[1]!, m[2]!, m[3]!],
  ],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/, (m) => [m[1]!, m[2]!, m[3]!]],
  [
    new RegExp(`(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i'),
    (m) => [m[3]!, monthOf(m[1]!), m[2]!],
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${monthName}),?[\\s-]+(\\d{4})`, 'i'),
    (m) => [m[3]!, monthOf(m[2]!), m[1]!],
  ],
]
const monthOf = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)

/** What may stand in a line besides its date: weekday, clock, zone, "min read". */
export const beside =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|\b(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|MSK|IST|EET|EEST|JST|KST|HKT)(?:\s*[+-]\s*\d{1,2}(?::\d{2})?)?\b|\b\d{1,2}[- ]min(?:ute)?s?(?: read)?\b|\b(?:at|on|local time|updated|published|last|modified)\b|[,;:|·•()–—/-]/gi

/** The first day with its year in a short text; offsets count from `from`. `null` when there is none. */
export function dayIn(text: string, from: number): SaidDay | null {
  let best: SaidDay | null = null
  for (const [form, parts] of forms) {
    const found = form.exec(text)
    if (!found || (best && from + found.index >= best.start)) continue
    const [year, month, day] = parts(found)
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const real =
      Number(month) >= 1 &&
      Number(month) <= 12 &&
      Number(day) >= 1 &&
      Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    if (real) best = { value, start: from + found.index, end: from + found.index + found[0].length }
  }
  return best
}

/** A line that says when the article was published and nothing else ("Updated 3 March 2025, 10.15 GMT"). */
export function dateLine({ text, start, bare }: Row, { published }: Vocabulary): RowFind | null {
  if (text.length > 120 || !/\d/.test(text)) return null
  const label = published.exec(bare)?.[0] ?? ''
  const day = dayIn(text, start)
  if (!day && (label === '' || !/\d[:.h]\d{2}/.test(text))) return null
  const rest = day ? text.slice(0, day.start - start) + text.slice(day.end - start) : text
  const left = rest.toLowerCase().replace(published, '').replace(beside, ' ').trim()
  if (left.replace(/[.\s]/g, '') !== '') return null
  if (!day) return { kind: 'dateline', rule: 'time-line' }
  const updated = /^(?:updated|last)/.test(label)
  return { kind: 'dateline', rule: 'date-line', says: updated ? { updated: day } : { published: day } }
}

/** True when a line is a day without more: in a chronology such lines head its entries. */
export const isBareDay = (row: Row, words: Vocabulary): boolean =>
  dateLine(row, words)?.rule === 'date-line' && !words.published.test(row.bare)
