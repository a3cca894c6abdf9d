import { isEnglish } from '../sentences/tagger.ts'
import { type Atom, isCapital } from './atoms.ts'

/** Endings that make a father's name of a name: "Aida Seyit-kyzy", "Nurlan Bek uulu". */
const ofFather = new Set([
  'kyzy',
  'kizi',
  'qizi',
  'gyzy',
  'uulu',
  'ulu',
  'oglu',
  'ogly',
  'oghli',
  'ugli',
  'zoda',
  'zadeh',
])
/** Behind a hyphen, words and no syllables. */
const tails = new Set([
  'led',
  'run',
  'born',
  'made',
  'held',
  'era',
  'wide',
  'like',
  'only',
  'free',
  'ally',
  'bred',
  'own',
  'fed',
])

/** "National Saury Bongsu-net Owners": half a word that no list knows, inside a longer name; not "Tarvogaz-backed". */
export function isHalfWord(atoms: readonly Atom[], i: number): boolean {
  const [before, atom, after] = [atoms[i - 1], atoms[i]!, atoms[i + 1]]
  if (atom.shape !== 'lower' || atom.gap !== '-' || !isCapital(before) || !isCapital(after) || after?.gap !== ' ')
    return false
  return !isEnglish(before!.key) && !tails.has(atom.key) && !atom.key.endsWith('ed') && !atom.key.endsWith('ing')
}

/** "Ji-hun", "Jae-in": an English word too, behind another syllable. */
const mayBeBoth = (before: Atom, { key }: Atom): boolean => key.length < 6 && before.text.length < 5 && !tails.has(key)

/** Letters at most of a syllable: "gyeong". */
const longest = 6

/**
 * Whether the small word at atom `i` belongs to the personal name before it: the second syllable of a Korean or Chinese
 * given name ("Kang Do-yeol", "Hyo-beom Kim") or a father's name ("Seyit-kyzy"). Not "Moscow-led", "Ann Lee-backed".
 */
export function isSyllable(atoms: readonly Atom[], i: number): boolean {
  const [before, atom, after] = [atoms[i - 1], atoms[i]!, atoms[i + 1]]
  if (atom.shape !== 'lower' || !isCapital(before)) return false
  const hyphen = atom.gap === '-' || atom.gap === '‑'
  if (ofFather.has(atom.key)) return hyphen || atom.gap === ' '
  if (!hyphen || atom.text.length > longest || before!.text.length > longest || after?.gap === '-') return false
  if (before!.shape !== 'capital' || (isEnglish(atom.key) && !mayBeBoth(before!, atom))) return false
  const [first, next] = [atoms[i - 2], after]
  return (isCapital(first) && before!.gap === ' ') || (isCapital(next) && next?.gap === ' ')
}
