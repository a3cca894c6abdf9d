import { isCapital, joins } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { LongName } from './longNames.ts'
import type { Row } from './rows.ts'

/**
 * The outlet that begins at atom `at` with the word that tells so: "Radio Varnia", "Le Courrier des Alpes", "Kanal 7";
 * `null` where that word stands alone, `undefined` where there is none.
 */
export function outletAt(row: Row, at: number, cues: Cues): LongName | null | undefined {
  const [{ key }, next] = [row.atoms[at]!, row.atoms[at + 1]]
  if (cues.outletFirst.has(key) && row.hitAt[at] === undefined) return broadcasterAt(row, at)
  if (articles.has(key) && cues.outletBehindArticle.has(next?.key ?? '')) return broadcasterAt(row, at)
  if (cues.outletNumbered.has(key) && isNumbered(row, at + 1)) return { from: at, to: at + 2, kind: 'outlet', of: null }
  return undefined
}

/** "Radio Varnia", "Agence Varnienne": a broadcaster or agency with the telling word in front. */
function broadcasterAt(row: Row, at: number): LongName | null {
  const { atoms } = row
  let to = at + 1
  while (to < atoms.length && to - at < 5 && joins(atoms[to]) && (isCapital(atoms[to]) || isLink(atoms, to))) to++
  return to === at + 1 ? null : { from: at, to, kind: 'outlet', of: null }
}

/** "Le Courrier des Alpes": a small word of another language before a capital. */
const isLink = (atoms: Row['atoms'], i: number): boolean =>
  /^(?:d[eiu]|des|del|della|der|von|la)$/.test(atoms[i]!.key) && isCapital(atoms[i + 1]) && atoms[i + 1]!.gap === ' '

/** Articles of other languages, as they begin the names of papers. */
const articles = new Set(['le', 'la', 'el', 'il', 'les', 'die', 'der', 'das', 'o'])

/** "Kanal 7": not "crossed the Channel 12 times". */
const isNumbered = ({ atoms }: Row, at: number): boolean =>
  atoms[at]?.gap === ' ' &&
  /^\d{1,2}$/.test(atoms[at]!.key) &&
  !(atoms[at + 1]?.gap === ' ' && (/^(?:NOUN|ADJ|NUM|X)$/.test(atoms[at + 1]!.tag) || atoms[at + 1]!.key === 'times'))
