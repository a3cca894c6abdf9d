import type { Lexicon } from './lexicon.ts'

/** Computes something from the lexicon once and keeps it as long as that lexicon lives. */
export function fromLexicon<T>(build: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const kept = new WeakMap<Lexicon, T>()
  // A reader asks thousands of times for one lexicon: the last one is known without looking it up.
  let last: { readonly lexicon: Lexicon; readonly value: T } | null = null
  return (lexicon) => {
    if (last !== null && last.lexicon === lexicon) return last.value
    const value = kept.get(lexicon) ?? build(lexicon)
    kept.set(lexicon, value)
    last = { lexicon, value }
    return value
  }
}
