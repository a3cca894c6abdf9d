import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { belongs, gapFits, isHead, opens } from './officeWords.ts'
import type { Row } from './rows.ts'
import { isSyllable } from './syllables.ts'

/** Where an office begins, where its head stands, and where the name of the body begins that it is of. */
interface BodyOffice {
  readonly from: number
  readonly head: number
  readonly body: number
}

/** Words at most between an office and the comma behind its body. */
const furthest = 12

/**
 * "A researcher of the Grain Institute, Ann Lee, said", "Varnia's Minister of Inland Waters, Ann Lee": an office with the
 * body that it is of, in words that no list knows, before the name between commas at atom `at`; `null` without one.
 */
export function bodyOffice(row: Row, at: number, cues: Cues): BodyOffice | null {
  const { atoms } = row
  if (!endsApposed(row, at)) return null
  let link = -1
  let from = at - 1
  for (; from > 0 && at - from < furthest; from--) {
    const { key, tag, gap } = atoms[from]!
    if (gap !== ' ' && gap !== '-' && !(gap === "' " || gap === '’ ')) return null
    if (/^(?:of|for|at)$/.test(key)) link = from
    else if (link === from + 1) break
    else if (!isCapital(atoms[from]) && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tag) && !/^(?:the|and|'s)$/.test(key))
      return null
  }
  if (link < 0 || !isHead(atoms, from, cues)) return null
  const head = from
  while (from > 0 && belongs(row, from - 1, cues) && gapFits(atoms[from]!, atoms[from - 1]!, false)) from--
  while (from < head && !opens(row, from, cues)) from++
  return { from, head, body: atoms[link + 1]?.key === 'the' ? link + 2 : link + 1 }
}

/** "a deputy minister, Ann Lee, said": the name between two commas, or at the end. */
export const isApposed = (row: Row, from: number, at: number): boolean =>
  /^an?$/.test(row.atoms[from - 1]?.key ?? '') && endsApposed(row, at)

/** Two words or more of a name, and a comma or the end. */
function endsApposed({ atoms }: Row, at: number): boolean {
  let to = at + 1
  while (
    to < atoms.length &&
    to - at < 5 &&
    /^[ -]$/.test(atoms[to]!.gap) &&
    (isCapital(atoms[to]) || isSyllable(atoms, to))
  )
    to++
  return to - at > 1 && (to === atoms.length || /^[,.;)]/.test(atoms[to]!.gap))
}
