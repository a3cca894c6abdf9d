import type { Name } from '../../model/index.ts'
import type { Cues } from './cues.ts'

/** Says of an office that it is held no more. */
export const over = /\b(?:former|formerly|once|ex|late|then|retired|until)\b/i

/** The words of a name or an office, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u)

/** A state or a body that has people who speak for it; not where people study, teach or write, and no people ("Peruvians"). */
export function isBody({ kind, name, entity, because }: Name, cues: Cues): boolean {
  if (!entity || (kind !== 'state' && kind !== 'organisation' && kind !== 'group')) return false
  if (/^demonym/.test(because ?? '')) return false
  return kind === 'state' || !wordsOf(name).some((word) => cues.learned.has(word))
}
