import type { Sentence, Token } from '../draft.ts'
import { isSmall, markOf, nextWord, plainEnd, wordEnd } from './wordBorders.ts'

/** How a word is written: `number` starts with a digit. `mixed` has capitals inside ("PoliTico"). */
export type Shape = 'lower' | 'capital' | 'capitals' | 'mixed' | 'number'

/**
 * A word as names are made of: split at hyphens and before "'s", so that "Russia-US" is two of them. `key` is its form
 * in lower case without accents, apostrophes and dots; `gap` is what stands between it and the atom before.
 */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly key: string
  readonly shape: Shape
  /** True when it is written like a name: with a capital first. */
  readonly capital: boolean
  readonly gap: string
  readonly tag: string
}

/** The atoms of a sentence, in order. Linear. */
export function atomsOf({ text, start, tokens }: Sentence): Atom[] {
  const atoms: Atom[] = []
  let end = 0
  let at = 0
  for (let from = nextWord(text, 0); from < text.length; from = nextWord(text, end)) {
    const plain = plainEnd(text, from)
    const to = plain > 0 ? plain : wordEnd(text, from)
    const form = text.slice(from, to)
    const mark = plain > 0 ? to : markOf(form, from)
    while (at + 1 < tokens.length && tokens[at]!.end <= start + from) at++
    const gap = gapOf(text, end, from)
    if (plain > 0) atoms.push(plainAtom(form, start + from, gap, tokens[at]))
    else atoms.push(atomOf(mark < to ? form.slice(0, mark - from) : form, start + from, gap, tokens[at]))
    if (mark < to) {
      while (at + 1 < tokens.length && tokens[at]!.end <= start + mark) at++
      atoms.push(atomOf(form.slice(mark - from), start + mark, '', tokens[at]))
    }
    end = to
  }
  return atoms
}

const gapOf = (text: string, end: number, from: number): string =>
  from - end === 1 && text.charCodeAt(end) === 32 ? ' ' : text.slice(end, from)

/** The atom of a word of plain letters, as most are: no pattern is needed. */
function plainAtom(text: string, start: number, gap: string, token: Token | undefined): Atom {
  const shape = plainShape(text)
  const capital = text.charCodeAt(0) <= 90
  const key = shape === 'lower' ? text : text.toLowerCase()
  return { start, end: start + text.length, text, key, shape, capital, gap, tag: token?.tag ?? 'X' }
}

function plainShape(form: string): Shape {
  let large = 0
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) <= 90) large++
  if (large === 0) return 'lower'
  if (form.charCodeAt(0) > 90) return 'mixed'
  if (large === 1) return 'capital'
  return large === form.length ? 'capitals' : 'mixed'
}

function atomOf(text: string, start: number, gap: string, token: Token | undefined): Atom {
  const shape = shapeOf(text)
  const capital = shape !== 'lower' && shape !== 'number' && (shape === 'capital' || /^\p{Lu}/u.test(text))
  const key = shape === 'lower' && isPlain(text) ? text : keyOf(text)
  return { start, end: start + text.length, text, key, shape, capital, gap, tag: token?.tag ?? 'X' }
}

function isPlain(form: string): boolean {
  let at = 0
  while (at < form.length && isSmall(form.charCodeAt(at))) at++
  return at === form.length
}

/** The form under which words are compared. */
export function keyOf(form: string): string {
  const lower = form.toLowerCase()
  if (/^[a-z0-9]+$/.test(lower)) return lower
  if (/^['’ʼ]s$/.test(lower)) return "'s"
  const plain = lower.normalize('NFKD').replace(/[\p{M}'’ʼ.,]/gu, '')
  return plain.replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ı/g, 'i').replace(/đ/g, 'd') || lower
}

/** The atoms of a name in the lexicon, without offsets in any text. */
export function formOf(name: string): { key: string; shape: Shape }[] {
  const found: { key: string; shape: Shape }[] = []
  for (let from = nextWord(name, 0); from < name.length; ) {
    const plain = plainEnd(name, from)
    const to = plain || wordEnd(name, from)
    const form = name.slice(from, to)
    const mark = plain > 0 ? form.length : markOf(form, 0)
    const bare = mark < form.length ? form.slice(0, mark) : form
    if (plain > 0) found.push({ key: form.toLowerCase(), shape: plainShape(form) })
    else found.push({ key: keyOf(bare), shape: shapeOf(bare) })
    if (mark < form.length) found.push({ key: "'s", shape: 'lower' })
    from = nextWord(name, to)
  }
  return found
}

function shapeOf(form: string): Shape {
  let at = 1
  while (at < form.length && isSmall(form.charCodeAt(at))) at++
  const first = form.charCodeAt(0)
  if (at === form.length && isSmall(first)) return 'lower'
  if (at === form.length && first >= 65 && first <= 90) return 'capital'
  if (/^\p{N}/u.test(form)) return 'number'
  const letters = form.replace(/[^\p{L}]/gu, '')
  if (letters === '' || !/^\p{Lu}/u.test(letters)) return /\p{Lu}/u.test(letters.slice(1)) ? 'mixed' : 'lower'
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'capitals'
  return /\p{Lu}/u.test(letters.slice(1)) ? 'mixed' : 'capital'
}

/** True when there is an atom and it is written like a name. */
export const isCapital = (atom: Atom | undefined): boolean => atom?.capital === true

/** True when nothing but a blank or a hyphen joins the atom to the one before. */
export const joins = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.gap === ' ' || atom.gap === '' || /^(?:\s{1,2}|\s?[-‐‑–]\s?|\/)?$/.test(atom.gap))

/** Joined, or parted only by the dot of an abbreviation or an initial. */
export const joinsAfterDot = (before: Atom | undefined, atom: Atom | undefined): boolean =>
  atom !== undefined && before !== undefined && (joins(atom) || (/^\.\s$/.test(atom.gap) && before.text.length <= 4))
