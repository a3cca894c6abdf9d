import type { Lexicon } from '../lexicon/lexicon.ts'

/** An alphabet, as far as it matters for names. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'georgian' | 'armenian' | 'other'

/** Brings a name to lower-case Latin letters. */
export type Romanise = (text: string) => string

const scripts: readonly [Script, RegExp][] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['latin', /\p{Script=Latin}/u],
]

/** The alphabet of a name's letters, the first that is met in this order; `other` when none is known. */
export function scriptOf(text: string): Script {
  return scripts.find(([, letter]) => letter.test(text))?.[0] ?? 'other'
}

/**
 * Builds the romanisation of a lexicon. Letters of an alphabet without a table stay as they are; marks are dropped,
 * which also makes й of и and ї of і before the table is asked, so those letters are looked up first.
 */
export function romaniser({ nameForms }: Lexicon): Romanise {
  const table = new Map(Object.values(nameForms.letters).flatMap((letters) => Object.entries(letters)))
  return (text) => {
    const lower = text.normalize('NFC').toLowerCase()
    if (/^[ -~]*$/.test(lower)) return lower
    const latin = [...lower].map((letter) => table.get(letter) ?? letter).join('')
    const plain = latin.normalize('NFKD').replace(/\p{M}/gu, '')
    return [...plain].map((letter) => table.get(letter) ?? letter).join('')
  }
}
