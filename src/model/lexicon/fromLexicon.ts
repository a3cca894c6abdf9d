import type { Lexicon } from './lexicon.ts'

/** Computes something from the lexicon once and keeps it as long as that lexicon lives. */
export function fromLexicon<T>(build: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const kept = new WeakMap<Lexicon, T>()
  return (lexicon) => {
    let value = kept.get(lexicon)
    if (value === undefined) {
      value = build(lexicon)
      kept.set(lexicon, value)
    }
    return value
  }
}
