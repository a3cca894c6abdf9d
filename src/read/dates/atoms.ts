import type { Lexicon } from '../../model/index.ts'
import { type Words, words } from './atomWords.ts'
import { numberKind, other } from './numberKind.ts'

/**
 * A word, number or mark as the rules see it. `kind` is one letter, so that a sentence becomes a short string of
 * letters and a rule a regular expression over it:
 *
 * `M` month · `m` month's short form or a word that is more often something else · `W` weekday · `w` its short form ·
 * `S` season · `U` unit of time · `D` number 1–31 · `Y` number that can be a year · `n` other whole number ·
 * `k` few, several · `o` 1st–31st · `O` first–thirty-first · `R` span of years · `Z` decade (1990s) · `i` numeric date ·
 * `h` clock time · `z` a.m., p.m. · `d` yesterday · `l` last · `x` next · `t` this · `f` following · `E` early · `L` late ·
 * `~` mid · `b` beginning · `e` end · `H` half · `q` quarter · `P` part of a day · `a` ago · `B` earlier · `A` later ·
 * `T` the · `1` a, an, one · `v` every · `V` daily · `p` of · `I` in, on, during · `F` from · `G` to, until, through ·
 * `C` between · `&` and · `|` or (as `X`) · `s` since, by, before, after · `-` dash · `,` comma · `c` approximately ·
 * `/` month and day in numbers · `=` hours of the clock from and to · `@` a time zone ·
 * `u` year's ('s) · `Q` that, same · `g` recent · `j` more, additional · `y` fiscal · `K` Q1, H2 · `N` noon, midnight · `J` a feast · `_` else
 */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: string
  /** Number, index of month or weekday (from 1 and 0), days for `d`, hour for `N`; `NaN` elsewhere. */
  readonly value: number
}

const lexer =
  /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?|\d+(?:st|nd|rd|th)\b|\d{3,4}['’]?s\b|['’]?\d0s\b|\d+(?:[.,:/'’–—-]\d+)*|[ap]\.\s?m\.?|[\p{L}\p{M}]+(?:['’](?!s\b)\p{L}+)?\d*|['’]s\b|[^\s]/giu

/** Cuts a stretch of text into atoms, with offsets into the whole. Linear in its length. */
export function atomsOf(text: string, start: number, lexicon: Lexicon): Atom[] {
  const known = words(lexicon)
  const atoms: Atom[] = []
  lexer.lastIndex = 0
  for (const { 0: form, index } of text.matchAll(lexer)) {
    const last = atoms[atoms.length - 1]
    const at = start + index
    if (form === '.' && last && last.end === at && isShort(last)) {
      atoms[atoms.length - 1] = { ...last, end: at + 1, text: `${last.text}.` }
      continue
    }
    const atom = atomOf(form, at, known)
    const compound = joinTens(atoms, atom, known)
    if (!compound) atoms.push(atom)
    else atoms.splice(compound.start === last?.start ? -1 : -2, 2, compound)
  }
  return known.feasts.size > 0 ? joinFeasts(atoms, text, start, known) : atoms
}

/** "Good Friday" is one word; only with a capital. */
function joinFeasts(atoms: Atom[], text: string, start: number, { feasts }: Words): Atom[] {
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom
    const names = feasts.get(atom.lower)
    if (!names || atom.text === atom.lower) continue
    const rest = text
      .slice(atom.start - start, atom.start - start + 24)
      .toLowerCase()
      .replace(/’/g, "'")
    const name = names.find((one) => rest.startsWith(one) && !/^[\p{L}]/u.test(rest.slice(one.length)))
    if (name === undefined) continue
    const end = atom.start + name.length
    const last = atoms.findLastIndex((one) => one.end <= end)
    if ((atoms[last] as Atom).end !== end) continue
    const feast = { ...atom, end, text: text.slice(atom.start - start, end - start), lower: name, kind: 'J' }
    atoms.splice(at, last - at + 1, feast)
  }
  return atoms
}

/** "Nov.", "Thurs.": the full stop belongs to the word; that of "on 10 March." does not. */
const isShort = ({ kind, lower }: Atom): boolean =>
  kind === 'w' || (kind === 'm' && lower !== 'may' && lower !== 'march')

function atomOf(form: string, start: number, known: Words): Atom {
  const first = form.charCodeAt(0)
  const lower = lowered(form)
  const [kind, value] = first >= 48 && first <= 57 ? numberKind(lower) : wordKind(form, lower, known)
  return { start, end: start + form.length, text: form, lower, kind, value }
}

/** In lower case, with straight quotes. */
function lowered(form: string): string {
  const lower = form.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function wordKind(form: string, lower: string, known: Words): readonly [string, number] {
  const found = known.kinds.get(lower)
  if (found) {
    const [kind] = found
    // "march", "may", "sat": only with a capital they can be a month or a day.
    return (kind === 'm' || kind === 'w') && form[0] === lower[0] ? other : found
  }
  if (lower.length === 2 && /^(?:q[1-4]|h[12])$/.test(lower)) return ['K', Number.NaN]
  if (lower === ',') return [',', Number.NaN]
  if (/^'[3-9]0s$/.test(lower)) return ['Z', 1900 + Number.parseInt(lower.slice(1), 10)]
  if (lower === '-' || lower === '–' || lower === '—' || lower === '‑') return ['-', Number.NaN]
  if (lower === "'s" || lower === "'") return ['u', Number.NaN]
  if (lower.charCodeAt(1) === point && /^[ap]\.\s?m\.?$/.test(lower)) return ['z', Number.NaN]
  return other
}

const point = 46

/** "twenty-one" and "twenty one" are one number. */
function joinTens(atoms: readonly Atom[], one: Atom, known: Words): Atom | null {
  if (one.kind !== 'n' || !(one.value < 10)) return null
  const dash = atoms[atoms.length - 1]
  if (dash && known.tens.has(dash.lower) && one.start - dash.end === 1) return tensOf(dash, one)
  const ten = atoms[atoms.length - 2]
  if (dash?.kind !== '-' || !ten || !known.tens.has(ten.lower)) return null
  return ten.end === dash.start && dash.end === one.start ? tensOf(ten, one) : null
}

function tensOf(ten: Atom, one: Atom): Atom {
  const text = `${ten.text}-${one.text}`
  return { start: ten.start, end: one.end, text, lower: text.toLowerCase(), kind: 'n', value: ten.value + one.value }
}
