import type { Row, RowFind } from '../rows.ts'
import { wordCount } from '../rows.ts'
import { byline, isPersonal, namedPerson } from './byline.ts'
import { beside, dateLine, dayIn } from './dates.ts'
import type { Words } from './lineRule.ts'
import { outletIn } from './outlet.ts'

/**
 * A line of the head with the day of publication and what may stand beside it, apart by a mark: the outlet, a section,
 * an author ("The Tamsin Herald, Monday, March 3, 2025", "5 March 2025 | Politics"). Below the title also a few other
 * words ("Tamsin, 5 March 2025").
 */
export function headDate(row: Row, titled: boolean, given: Words): RowFind | null {
  const plain = dateLine(row, given.words)
  if (plain || row.text.length > 120 || !/\d/.test(row.text) || /[.?!]$/.test(row.text)) return plain
  const day = dayIn(row.text, row.start)
  if (!day) return null
  const [from, to] = [day.start - row.start, day.end - row.start]
  const parts = [...partsOf(row.text.slice(0, from), 'before'), ...partsOf(row.text.slice(to), 'after')]
  if (parts.includes(null) || parts.length > 3) return null
  const beyond = (parts as string[]).filter((part) => part !== '')
  const outlet = titled && beyond.some((part) => outletIn(part, given) !== null)
  const says = beyond.map((part, i) => saysOf(part, row, given) ?? authorOf(part, outlet && i === 0, given))
  const told = says.every((said) => said !== null)
  if (!told && !(titled && beyond.every((part) => wordCount(part) <= 4 && /^\p{Lu}/u.test(part)))) return null
  const joined = Object.assign({}, ...says.filter((said) => said !== null))
  const kind = /^by\s/i.test(row.text) ? 'byline' : 'dateline'
  return { kind, rule: 'date-line-with', says: { ...joined, published: day } }
}

/** What stands before or after the day, cut at marks; `[null]` when words run into the day without a mark. */
function partsOf(text: string, side: 'before' | 'after'): (string | null)[] {
  const rest = text.replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi, ' ').trim()
  if (rest === '') return []
  const apart =
    side === 'before'
      ? /(?:[,|·•–—/:(-]|\b(?:published|updated|posted)(?: on)?:?)$/i.test(rest)
      : /^[,|·•–—/:)-]/.test(rest)
  const clock = rest.replace(beside, ' ').trim() === ''
  if (!(apart || clock)) return [null]
  return rest
    .split(/\s*[,|·•–—/()]\s*|\s+-\s+|\s+-$|^-\s+|:\s+|:$/)
    .map((part) => part.replace(beside, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

function saysOf(part: string, row: Row, given: Words): RowFind['says'] | null {
  const { words } = given
  const bare = part.toLowerCase()
  if (words.opinion.has(bare)) return { opinion: true }
  if (words.section.has(bare) || words.published.test(bare)) return {}
  const outlet = outletIn(part, given)
  if (outlet !== null) return { outlet }
  if (/^by\s/i.test(part)) return byline({ ...row, text: part, bare }, given)?.says ?? null
  return null
}

/** A personal name: one with a known given name, or any that stands first beside the name of the outlet. */
function authorOf(part: string, beside: boolean, given: Words): RowFind['says'] | null {
  if (!isPersonal(part, given) || wordCount(part) > 4) return null
  return beside || namedPerson(part, given.lexicon) ? { author: part } : null
}
