import { isCapital, joins } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { LongName } from './longNames.ts'
import type { Row } from './rows.ts'

const small = new Set(['of', 'for', 'on', 'and', 'the', 'in', 'de', 'des', 'du', 'la', 'del', 'against', 'to', 'with'])
const acronym = /^\p{Lu}{3,8}s?$/u
const longest = 12

/**
 * Names that the article abbreviates itself: "Harbour Pilots Against Night Shifts (HPANS)". The capitalised words
 * before the brackets begin with the letters of the acronym, each with one; small words between them count nothing.
 * None where the last word names a thing ("Gross Domestic Product"), or where a list knows the whole already.
 */
export function spelledOut(row: Row, cues: Cues): LongName[] {
  if (!row.sentence.text.includes('(')) return []
  const found: LongName[] = []
  for (let i = 3; i < row.atoms.length; i++) {
    const { gap, text, key, capital } = row.atoms[i]!
    if (!capital || !/^ ?\($/.test(gap) || !acronym.test(text) || cues.noBody.has(key)) continue
    if (!(row.atoms[i + 1]?.gap.startsWith(')') ?? row.sentence.text.includes(`(${text})`))) continue
    const from = beginning(row, i, text.replace(/s$/, ''))
    const last = row.atoms[i - 1]!
    if (from < 0 || cues.noBodyLast.has(last.key) || row.hitAt[from]?.to === i) continue
    const kind = cues.place.has(last.key) && !cues.organisation.has(last.key) ? 'place' : 'organisation'
    found.push({ from, to: i, kind, of: null })
  }
  return found
}

/** The atom with which the name before atom `at` begins; -1 where its words do not spell the letters. */
function beginning({ atoms }: Row, at: number, letters: string): number {
  let left = letters.length
  for (let i = at - 1; i >= 0 && at - i <= longest; i--) {
    const atom = atoms[i]!
    if (i < at - 1 && !joins(atoms[i + 1]) && atoms[i + 1]!.gap !== ' & ') return -1
    if (!isCapital(atom)) {
      if (!small.has(atom.key)) return -1
      continue
    }
    if (atom.text[0] !== letters[left - 1]) return -1
    left--
    if (left === 0) return i
  }
  return -1
}
