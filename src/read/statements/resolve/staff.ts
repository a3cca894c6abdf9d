import type { Name } from '../../../model/index.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import { nobody, type Speaker } from './context.ts'
import type { Sight } from './officeParty.ts'

/** The possessive that opens a source ("his aides", "their chief negotiator"), where those speak for somebody; `null`. */
export function staffOf(source: Stretch, { text, words }: Sight): string | null {
  const phrase = text.slice(source.start, source.end).split(/[,(]/, 1)[0]!
  // "Its negotiator Ann Lee": without the name.
  const office = phrase.replace(/(?:\s(?:al-|el-|ag\s|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}'’.-]*)+$/u, '')
  const found = /^(his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)$/iu.exec(office)
  return found && (words.staff.has(found[2]!.toLowerCase()) || words.officials.has(found[2]!.toLowerCase()))
    ? found[1]!.toLowerCase()
    : null
}

/** "X’s aides", "an aide to X", "lawyers for X": they speak for X or X's party and stay without a name; `null` for others. */
export function namedStaff(inside: readonly Name[], source: Stretch, sight: Sight): Speaker | null {
  const { text, words } = sight
  const name = inside.find(({ kind }) => kind === 'person')
  if (!name?.entity || inside.some((other) => other !== name && other.kind === 'person')) return null
  const after = text.slice(name.span.end, source.end)
  const before = text.slice(source.start, name.span.start)
  const owned = /^['’]s?\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)(?:\s(?:in|at|on)\s.*)?$/u.exec(after)?.[1]
  const serving = /([\p{L}-]+)\s(?:to|for|of|with)\s(?:the\s)?(?:\p{L}[\p{L}.-]*\s){0,5}$/u.exec(before)?.[1]
  const noun = (owned ?? (after.trim() === '' || /^\s*[,(]/.test(after) ? serving : undefined))?.toLowerCase()
  if (noun === undefined || !words.staff.has(noun)) return null
  return { ...nobody, speaksFor: partyOf(name) ?? name.entity }
}
