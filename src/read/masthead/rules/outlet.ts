import { isHeadline, type Row, type RowFind, wordCount } from '../rows.ts'
import { outletNamed } from '../vocabulary.ts'
import type { Words } from './lineRule.ts'
import { furnitureLine } from './lines.ts'

/**
 * The name of an outlet, if a short text is one: one that the lexicon knows, or two to four capitalised words of which
 * the last ("Tamsin Herald", "Herald of Tamsin": the first) or the first ("Radio Tamsin") is a word for an outlet.
 * Capitals that shout are lowered. `null` for any other words.
 */
export function outletIn(text: string, given: Words): string | null {
  if (text.length < 2 || text.length > 50 || /[.!?:;,]$/.test(text)) return null
  const plain = text.replace(/^["“]|["”]$/g, '').trim()
  const all = plain.split(/\s+/)
  if (all.length > 5) return null
  if (outletNamed(plain, given.lexicon) !== null) return plain
  const { words } = given
  const lower = all.map((word) => word.toLowerCase())
  const named = lower[0] === 'the' ? lower.slice(1) : lower
  if (named.length < (all.length === named.length ? 2 : 1) || named.length > 4) return null
  if (!all.every((word) => /^[\p{Lu}\d&]|^(?:of|and|the|for|de|la)$/u.test(word))) return null
  if (named.some((word) => words.notOutlets.has(word.replace(/[^\p{L}]+$/u, '')))) return null
  const [first = '', second] = named
  const telling =
    words.outletWords.has(named.at(-1) as string) ||
    words.outletOpenings.has(first) ||
    (second === 'of' && words.outletWords.has(first))
  return telling ? lowered(plain) : null
}

/** "KELMAR BANNER" → "Kelmar Banner"; words of three letters or less may be acronyms and stay. */
function lowered(name: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name)) return name
  return name.replace(/\p{Lu}[\p{L}'’]+/gu, (word) =>
    word.length > 3 || word === 'THE' || word === 'SUN' ? word[0] + word.slice(1).toLowerCase() : word,
  )
}

/** The name of the outlet above the title or at once below it, with or without a tagline. */
export function outletLine(rows: readonly Row[], at: number, titled: boolean, given: Words): RowFind | null {
  const { text } = rows[at] as Row
  if (at > 4 || text.length > 120) return null
  const name = outletIn(text, given) ?? beforeTagline(text, given)
  if (name === null || (!titled && (at > 2 || !titleBelow(rows, at, given)))) return null
  return { kind: 'navigation', rule: 'outlet-line', says: { outlet: name } }
}

const titleBelow = (rows: readonly Row[], at: number, given: Words): boolean =>
  rows
    .slice(at + 1, at + 5)
    .some((row) => wordCount(row.text) > 3 && isHeadline(row.text) && !furnitureLine(row, given))

/** "Tamsin Herald - news for the whole valley": the name, if words of a tagline or small letters follow the dash. */
function beforeTagline(text: string, given: Words): string | null {
  const found = /^(.{4,50}?)\s*(?:\s[-–—|•·]\s|:\s)\s*(\S.*)$/u.exec(text)
  if (!found) return null
  const after = found[2] as string
  if (outletIn(found[1] as string, given) === null || !given.words.taglines.test(after)) return null
  return /^\p{Lu}/u.test(after) && wordCount(after) > 4 ? null : outletIn(found[1] as string, given)
}

/**
 * The line under the name of an outlet that says what it is ("The valley's newspaper since 1890", "News of the valley, in
 * English"): no name in it but a language's, a word of the press, and the title below.
 */
export function tagline(rows: readonly Row[], at: number, given: Words): RowFind | null {
  const { text } = rows[at] as Row
  const next = rows[at + 1]
  if (next === undefined || text.length > 70 || wordCount(text) > 9 || !given.words.taglines.test(text)) return null
  const plain = text.replace(given.words.taglineNames, '')
  if (/\s["“(]?\p{Lu}\p{L}/u.test(plain) || !isHeadline(next.text) || wordCount(next.text) < 4) return null
  return furnitureLine(next, given) === null ? { kind: 'navigation', rule: 'tagline' } : null
}

/** A title with the name of its outlet behind a bar or dash ("Talks open | The Tamsin Herald"): both, apart. */
export function titleAndOutlet(text: string, given: Words): { title: string; outlet: string | null } {
  const found = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{3,50})$/u.exec(text)
  const outlet = found && wordCount(found[1] as string) > 3 ? outletIn(found[2] as string, given) : null
  return outlet === null ? { title: text, outlet } : { title: (found as RegExpExecArray)[1] as string, outlet }
}
