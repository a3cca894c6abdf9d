import type { Sentence } from '../draft.ts'

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

const word =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{M}])\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*|&\p{Lu}+)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu

/** The atoms of a sentence, in order. Linear. */
export function atomsOf(sentence: Sentence): Atom[] {
  const atoms: Atom[] = []
  let end = 0
  let at = 0
  const tagAt = (offset: number): string => {
    while (at + 1 < sentence.tokens.length && sentence.tokens[at]!.end <= offset) at++
    return sentence.tokens[at]?.tag ?? 'X'
  }
  const add = (from: number, form: string): void => {
    const start = sentence.start + from
    const gap = sentence.text.slice(end, from)
    const key = keyOf(form)
    const shape = shapeOf(form)
    const capital = shape !== 'lower' && shape !== 'number' && /^\p{Lu}/u.test(form)
    atoms.push({ start, end: start + form.length, text: form, key, shape, capital, gap, tag: tagAt(start) })
    end = from + form.length
  }
  for (const { 0: form, index } of sentence.text.matchAll(word)) {
    const mark = possessive(form) ? form.length - 2 : form.length
    add(index, form.slice(0, mark))
    if (mark < form.length) add(index + mark, form.slice(mark))
  }
  return atoms
}

/** True for a word with "'s" at its end. */
function possessive(form: string): boolean {
  const last = form.charCodeAt(form.length - 1) | 32
  return last === 115 && form.length > 2 && /['’ʼ]s$/i.test(form)
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
  for (const { 0: form } of name.matchAll(word)) {
    const mark = /['’ʼ]s$/i.test(form) && form.length > 2 ? form.length - 2 : form.length
    found.push({ key: keyOf(form.slice(0, mark)), shape: shapeOf(form.slice(0, mark)) })
    if (mark < form.length) found.push({ key: "'s", shape: 'lower' })
  }
  return found
}

function shapeOf(form: string): Shape {
  if (/^[a-z]+$/.test(form)) return 'lower'
  if (/^[A-Z][a-z]*$/.test(form)) return 'capital'
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
  atom !== undefined && (atom.gap === ' ' || /^(?:\s{1,2}|\s?[-‐‑–]\s?|\/)?$/.test(atom.gap))

/** Joined, or parted only by the dot of an abbreviation or an initial. */
export const joinsAfterDot = (before: Atom | undefined, atom: Atom | undefined): boolean =>
  atom !== undefined && before !== undefined && (joins(atom) || (/^\.\s$/.test(atom.gap) && before.text.length <= 4))
