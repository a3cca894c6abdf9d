import { monthNames, type When } from '../../model/index.ts'

/** `2025-04-24`, `2026-01`, and two of them with a slash between; not inside of names of files and longer numbers. */
const written = /(?<![\w/.-])(\d{4}-\d{2}(?:-\d{2})?)(?:\/(\d{4}-\d{2}(?:-\d{2})?))?(?![\w/]|[-.]\w)/g

/**
 * Why a time was worked out, in the words of the reading with its days as a sentence writes them: `counted from publication
 * on 24 April 2025`, `World Economic Forum, 19–23 January 2026`. What stands between quotation marks stays as it is;
 * `otherwise` where no reason was kept.
 */
export function reasonWords(because: When['because'], otherwise = 'the reason was not kept'): string {
  if (because === null) return otherwise
  return because
    .split(/(“[^”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : part.replace(written, inWords)))
    .join('')
}

function inWords(said: string, from: string, to: string | undefined): string {
  const [a, b] = [partsOf(from), partsOf(to ?? from)]
  if (!a || !b) return said
  if (to === undefined) return a.words
  const sameMonth = a.day !== null && b.day !== null && a.month === b.month
  if (sameMonth) return `${a.day}–${b.day} ${a.month}`
  return `${a.words} to ${b.words}`
}

/** A day or a month in words; `null` for what is none. */
function partsOf(iso: string): { readonly day: number | null; readonly month: string; readonly words: string } | null {
  const [year = '', month = '', day] = iso.split('-')
  const name = monthNames[Number(month) - 1]
  if (name === undefined || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null
  const named = `${name} ${year}`
  return day === undefined
    ? { day: null, month: named, words: named }
    : { day: Number(day), month: named, words: `${Number(day)} ${named}` }
}
