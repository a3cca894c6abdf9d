import { isEnglish } from '../sentences/tagger.ts'
import { type Atom, isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { isHead } from './officeWords.ts'
import type { Row } from './rows.ts'
import { isSyllable } from './syllables.ts'
import { isPaperBefore } from './weighOutlet.ts'

/** Capitalised words that are not known: atoms `from`–`to` (exclusive). `opening`: the first word of its sentence. */
export interface Run {
  readonly row: Row
  readonly from: number
  readonly to: number
  readonly opening: boolean
}

const longest = 6
/** More capitalised words in a row than any name, with or without an office before it. */
const chain = 12
/** Longer than any word of a name. */
const longestWord = 40
const taken = (row: Row, i: number, used: ReadonlySet<number>): boolean => row.hitAt[i] !== undefined || used.has(i)

/** Every run of a row, without titles before and common words around. `used` are atoms that belong to long names. */
export function runsOf(row: Row, used: ReadonlySet<number>, cues: Cues): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < row.atoms.length; i++) {
    if (taken(row, i, used) || !isCapital(row.atoms[i])) continue
    let end = endOf(row, i, used, cues)
    const chain = chainEnd(row, i, end, used)
    if (chain > end) {
      i = chain - 1
      continue
    }
    while (end > i + 1 && row.atoms[end - 1]!.text.length === 1) end--
    const from = startOf(row, i, end, cues)
    if (from < end && plausible(row, from, end, cues))
      runs.push({ row, from, to: withNumber(row, from, end, cues), opening: opens(row, from) })
    i = end - 1
  }
  return runs
}

function endOf(row: Row, at: number, used: ReadonlySet<number>, cues: Cues): number {
  let to = at + 1
  for (let i = at + 1; i < row.atoms.length && i - at < longest; i++) {
    const [before, atom] = [row.atoms[i - 1]!, row.atoms[i]!]
    if (taken(row, i, used) || !tight(before, atom)) break
    if (isCapital(atom)) {
      if (atom.gap !== '-' && startsOffice(row, i, cues)) break
      const isFirst = i + 1 < row.atoms.length && isSyllable(row.atoms, i + 1)
      if (cues.common.has(atom.key) && !cues.given.has(before.key) && !isFirst) break
      to = i + 1
    } else if (isSyllable(row.atoms, i)) to = i + 1
    else if (!isParticle(row, i, cues)) break
  }
  return to
}

/** "the broadcaster Ala-Too 24": behind the word for an outlet, its number is part of its name. */
const withNumber = (row: Row, from: number, to: number, cues: Cues): number =>
  row.atoms[to]?.gap === ' ' && /^\d{1,2}$/.test(row.atoms[to]!.key) && isPaperBefore(row, from, cues) ? to + 1 : to

/** "van der Haas": a particle, before a capital or before another one. */
function isParticle({ atoms }: Row, i: number, cues: Cues): boolean {
  const next = atoms[i + 1]
  if (!cues.particles.has(atoms[i]!.key) || next === undefined || next.gap === '. ') return false
  return isCapital(next) || (next.gap === ' ' && cues.particles.has(next.key) && isCapital(atoms[i + 2]))
}

/**
 * Where a chain of capitalised words ends that begins with the run from `at` to `end`; `end` where the run is no longer
 * than names are. "Ann Lee Ann Lee Ann Lee …" is a list or a slip, and no part of it is anybody's name.
 */
function chainEnd(row: Row, at: number, end: number, used: ReadonlySet<number>): number {
  if (end - at < longest || !goesOn(row, end, used)) return end
  let to = end
  while (goesOn(row, to, used)) to++
  return to - at > chain ? to : end
}

const goesOn = (row: Row, i: number, used: ReadonlySet<number>): boolean =>
  i < row.atoms.length && isCapital(row.atoms[i]) && tight(row.atoms[i - 1]!, row.atoms[i]!) && !taken(row, i, used)

/** "… Foreign Minister Ann Lee": an office begins at atom `i`, and what stands before it is a name of its own. */
function startsOffice(row: Row, i: number, cues: Cues): boolean {
  if (isHead(row.atoms, i, cues)) return !cues.given.has(row.atoms[i]!.key)
  const ahead = [i + 1, i + 2, i + 3].filter((k) => k < row.atoms.length)
  return (
    cues.titles.before.has(row.atoms[i]!.key) &&
    ahead.some((k) => isCapital(row.atoms[k]) && isHead(row.atoms, k, cues))
  )
}

/** A blank, a hyphen without blanks, or the dot of an initial. */
function tight(before: Atom, atom: Atom): boolean {
  if (atom.gap === ' ' || atom.gap === '-' || atom.gap === '‑') return true
  return atom.gap === '. ' && (before.text.length === 1 || before.text === 'St') && isCapital(before)
}

function startOf(row: Row, at: number, end: number, cues: Cues): number {
  let from = at
  while (from < end) {
    const { key, tag } = row.atoms[from]!
    if ((key === 'saint' || key === 'st') && end - from > 1) break
    const title = isHead(row.atoms, from, cues) || cues.titles.before.has(key) || cues.titles.address.has(key)
    // "Jan Orne": a given name, though a month is called so in short.
    const month = key.length === 3 && cues.times.has(key) && cues.given.has(key) && end - from > 1
    const strange = from === 0 && end - from > 1 && !['PROPN', 'NOUN', 'X'].includes(tag) && isWord(row, key, cues)
    if (!(title && !(cues.given.has(key) && end - from > 1)) && !strange && (!cues.common.has(key) || month)) break
    from++
  }
  return from
}

/** A word of the language, and no name: not a given name, and not "Ha" before "Yun-gyeong". */
const isWord = ({ atoms }: Row, key: string, cues: Cues): boolean =>
  !cues.given.has(key) && isEnglish(key) && !(atoms[2]?.gap === '-' && isSyllable(atoms, 2))

/** A lone word must be more than a letter or a number of an acronym; a shouted one is read elsewhere. */
function plausible(row: Row, from: number, to: number, cues: Cues): boolean {
  const first = row.atoms[from]!
  if (to - from === 1 && (first.text.length < 3 || first.shape === 'capitals' || cues.common.has(first.key)))
    return false
  if (/\d/.test(first.text)) return false
  for (let i = from; i < to; i++) if (row.atoms[i]!.text.length > longestWord) return false
  return first.text.length > 1 || to - from > 1
}

const opens = (row: Row, from: number): boolean => from === 0 || /["“«‘(:•]\s*$/.test(row.atoms[from]!.gap)
