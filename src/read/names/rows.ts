import type { Sentence } from '../draft.ts'
import { type Atom, atomsOf, isCapital } from './atoms.ts'
import { carelessAt, isCareless } from './careless.ts'
import type { Cues } from './cues.ts'
import type { Entry, Known } from './entry.ts'
import { type LongName, longNamesOf } from './longNames.ts'
import { matchAt } from './matchAt.ts'
import { isWidened, widened } from './wider.ts'

/** A known name at atoms `from`–`to` (exclusive). */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly entry: Entry
}

/** A sentence as its atoms, with the known names in it. `hitAt[i]` is the hit that covers atom `i`. */
export interface Row {
  readonly sentence: Sentence
  readonly atoms: readonly Atom[]
  readonly hits: readonly Hit[]
  readonly hitAt: readonly (Hit | undefined)[]
  /** Capitals say nothing here: a heading in title case, or a line in capitals. */
  readonly titled: boolean
  readonly shouted: boolean
  /** The names that say themselves what they name. */
  readonly long: readonly LongName[]
}

/** The atoms of a sentence, with the known names in it. */
export function rowOf(sentence: Sentence, known: Known, cues: Cues): Row {
  const atoms = atomsOf(sentence)
  const shouted = isShouted(atoms)
  const titled = shouted || isTitled(sentence, atoms)
  return markKnown({ sentence, atoms, titled, shouted, hits: [], hitAt: [], long: none }, known, cues)
}

/** Finds the known names of a row anew, the longest first from the left. */
export function markKnown(row: Row, known: Known, cues: Cues): Row {
  const { atoms, shouted, titled } = row
  const careless = isCareless(atoms)
  const hits: Hit[] = []
  const hitAt: (Hit | undefined)[] = new Array(atoms.length)
  for (let i = 0; i < atoms.length; i++) {
    const entry = matchAt(known, atoms, i, shouted) ?? (careless ? carelessAt(known, atoms, i, cues) : null)
    if (entry === null || refuted(entry, atoms, i, cues)) continue
    const wide = !titled && hitAt[i - 1] === undefined && isWidened(entry, atoms, i)
    const hit = wide
      ? { from: i - 1, to: i + entry.keys.length, entry: widened(entry, atoms[i - 1]!) }
      : { from: i, to: i + entry.keys.length, entry }
    hits.push(hit)
    for (let k = hit.from; k < hit.to; k++) hitAt[k] = hit
    i = hit.to - 1
  }
  const { sentence } = row
  const made = { sentence, atoms, hits, hitAt, titled, shouted, long: none }
  return { sentence, atoms, hits, hitAt, titled, shouted, long: longNamesOf(made, cues) }
}

const none: readonly LongName[] = []

/** The words of the article from one atom to another. */
export function textOf({ sentence, atoms }: Row, from: number, to: number): string {
  return sentence.text.slice(atoms[from]!.start - sentence.start, atoms[to - 1]!.end - sentence.start)
}

function isShouted(atoms: readonly Atom[]): boolean {
  let words = 0
  for (const { text, shape } of atoms) {
    if (text.length <= 3) continue
    if (shape !== 'capitals' && shape !== 'number') return false
    words++
  }
  return words >= 2
}

/** A line in which nearly every longer word has a capital: a heading, wherever it stands. */
function isTitled({ text, role }: Sentence, atoms: readonly Atom[]): boolean {
  if (atoms.length > 30) return false
  let words = 0
  let capital = 0
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (atom.text.length <= 3 || atom.shape === 'number') continue
    words++
    if (atom.capital) capital++
  }
  if (words >= 2 && capital < words * (role === 'body' ? 0.85 : 0.7)) return false
  const isClosed = /[.!?…]["'”’)]*$/.test(text)
  if (isClosed && (words < 6 || capital < words || atoms.some(({ tag, shape }) => tag === 'VERB' && shape === 'lower')))
    return false
  return words >= 2 || (role !== 'body' && atoms.length <= 3)
}

const isNoun = ({ tag }: Atom): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM'

const isOf = ({ key }: Atom): boolean => key === 'of' || key === 'for' || key === 'on'

const surnames = new Set<Entry['sort']>(['place', 'capital', 'state', 'surname', 'organisation', 'outlet', 'group'])

/** "Ann Orley-Finn": the second half of a family name, behind a given one. */
const isSecondHalf = (atoms: readonly Atom[], at: number, cues: Cues): boolean =>
  atoms[at]?.gap === '-' &&
  atoms[at - 1]?.gap === ' ' &&
  atoms[at - 1]!.capital &&
  cues.given.has(atoms[at - 2]?.key ?? '')

/** "The National Fishing Board": no paper called "The National". */
function opensBody({ kind, keys }: Entry, atoms: readonly Atom[], at: number, cues: Cues): boolean {
  if (kind !== 'outlet' || keys.length !== 2 || keys[0] !== 'the') return false
  for (let i = at + 2; atoms[i]?.gap === ' ' || /^['’-] ?$/.test(atoms[i]?.gap ?? ''); i++)
    if (!isCapital(atoms[i]) && atoms[i]!.gap !== '-') return false
    else if (cues.organisation.has(atoms[i]!.key)) return true
  return false
}

/** A known single word that is something else here: a family name after a given name, or the first of a longer name. */
function refuted(entry: Entry, atoms: readonly Atom[], at: number, cues: Cues): boolean {
  if (entry.keys.length > 1) return opensBody(entry, atoms, at, cues)
  if (isSecondHalf(atoms, at, cues)) return true
  if (!surnames.has(entry.sort)) return false
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]]
  if (atom === undefined) return true
  // "Ann Orne, MD": a degree.
  if (entry.behindPlace && cues.given.has(atoms[at - 2]?.key ?? '')) return true
  if (after !== undefined && after.gap === ' ') {
    // "the 65th anniversary": no unit of an army.
    if (entry.shapes[0] === 'number' && isNoun(after)) return true
    // "Nice people": an everyday word that opens the sentence, and no town.
    if (at === 0 && cues.wordLike.has(atom.key) && !after.capital && after.tag !== 'VERB' && after.tag !== 'AUX')
      return true
    // "the League Cup" is not the League.
    if (entry.behindThe && entry.kind === 'organisation' && (after.capital || isOf(after))) return true
  }
  // "Labour Minister Ann Lee" holds an office; "Labour" alone is a party.
  if (
    entry.sort === 'organisation' &&
    after?.gap === ' ' &&
    cues.titles.before.has(atom.key) &&
    cues.offices.has(after.key)
  )
    return true
  // "the town of Orley" is not who bears its name.
  if (entry.sort === 'surname' && before?.key === 'of' && cues.placeOf.has(atoms[at - 2]?.key ?? '')) return true
  const beforeJoins = before !== undefined && atom.gap === ' ' && before.shape === 'capital'
  if (beforeJoins && cues.given.has(before.key) && entry.sort !== 'group' && entry.entity.name !== 'NATO') return true
  const afterJoins = after !== undefined && after.gap === ' ' && after.shape === 'capital'
  const names =
    afterJoins && cues.given.has(atom.key) && !cues.titles.heads.has(after.key) && !cues.titles.before.has(after.key)
  return names && after.tag === 'PROPN' && !cues.organisation.has(after.key) && !cues.place.has(after.key)
}
