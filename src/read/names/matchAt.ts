import { type Atom, isCapital, joinsAfterDot } from './atoms.ts'
import { asksCapital, type Entry, type Known, openingOf } from './entry.ts'

/**
 * The longest known name that starts at `at`, and how many atoms it has; `null` when there is none. Capitals in the
 * lexicon are asked for in the text; acronyms must be in capitals letter by letter.
 */
export function matchAt(known: Known, atoms: readonly Atom[], at: number, shouted: boolean): Entry | null {
  const first = atoms[at]
  if (first === undefined || (!first.capital && (first.key.length < 2 || !known.small.has(first.key)))) return null
  // Dozens of outlets have the article in their name: "the" alone would be tried with all of them.
  const opening = first.key === 'the' ? `the ${atoms[at + 1]?.key}` : first.key
  const list = known.byOpening.get(opening)
  if (list === undefined) return null
  for (let i = 0; i < list.length; i++) {
    const entry = list[i]!
    if (!first.capital && (first.key === 'the' || asksCapital(entry))) continue
    if (entry.behindThe && atoms[at - 1]?.key !== 'the') continue
    if (entry.behindPlace && (shouted || !endsPlace(atoms, at))) continue
    if (fitsAll(entry, atoms, at, shouted)) return entry
  }
  return null
}

/** "Portland, Ore.", "Houston TX 77002": between a name with a comma, or nothing more than a number, and no further name. */
function endsPlace(atoms: readonly Atom[], at: number): boolean {
  const [atom, after] = [atoms[at]!, atoms[at + 1]]
  if (!isCapital(atoms[at - 1])) return false
  if (atom.gap === ', ') return !(after?.gap === ' ' && isCapital(after))
  const isCode = atom.gap === ' ' && atom.shape === 'capitals' && atom.text.length === 2 && !words.has(atom.key)
  return (
    isCode &&
    atoms[at - 1]!.shape === 'capital' &&
    (after === undefined || after.gap !== ' ' || /^\d{5}$/.test(after.key))
  )
}

/** Codes of states that are much else besides. */
const words = new Set([
  'in',
  'or',
  'ok',
  'me',
  'hi',
  'id',
  'md',
  'pa',
  'ma',
  'oh',
  'la',
  'co',
  'de',
  'al',
  'pr',
  'mp',
  'ag',
  'vp',
])

function fitsAll(entry: Entry, atoms: readonly Atom[], at: number, shouted: boolean): boolean {
  const { keys } = entry
  if (keys.length > 1 && atoms[at + 1]?.key !== keys[1]) return false
  for (let i = 0; i < keys.length; i++) if (!fits(entry, i, keys[i]!, atoms, at, shouted)) return false
  return true
}

/** Names of one article that may begin with one word; no article has more, and each costs time at every such word. */
const most = 200

/** Known names by their first word, with those that only this article makes known put first. */
export function withEntries(known: Known, own: readonly Entry[]): Known {
  if (own.length === 0) return known
  const first = new Map<string, Entry[]>()
  const small = new Set(known.small)
  for (const entry of own) {
    const opening = openingOf(entry.keys)
    const list = first.get(opening)
    if (list === undefined) first.set(opening, [entry])
    else if (list.length < most) list.push(entry)
    if (!asksCapital(entry)) small.add(entry.keys[0]!)
  }
  for (const [opening, entries] of first) {
    const before = known.byOpening.get(opening)
    if (before) entries.push(...before)
    if (entries.length > 1) entries.sort((a, b) => b.keys.length - a.keys.length)
  }
  return { byOpening: { get: (opening) => first.get(opening) ?? known.byOpening.get(opening) }, small }
}

function fits(entry: Entry, i: number, key: string, atoms: readonly Atom[], at: number, shouted: boolean): boolean {
  const atom = atoms[at + i]
  if (atom?.key !== key) return false
  if (i > 0 && key !== "'s" && !joinsAfterDot(atoms[at + i - 1], atom) && atom.gap !== '/' && atom.gap !== ', ')
    return false
  if (i > 0 && atom.gap === ', ' && entry.form.includes(',') === false) return false
  const shape = entry.shapes[i]
  if (shape === 'lower' || shape === 'number') return true
  // "Quai d'Orsay"
  if (!isCapital(atom)) return i > 0 && shape === 'mixed' && atom.shape === 'mixed'
  if (shape === 'capitals' && entry.keys.length === 1) {
    return atom.shape === 'capitals' ? !shouted || key.length > 3 : atom.text === entry.form
  }
  return shouted || atom.shape !== 'capitals' || shape === 'capitals' || entry.keys.length > 1 || key.length > 4
}
