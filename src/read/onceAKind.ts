import type { Token } from './draft.ts'

/**
 * Works out once for all tokens of a kind what depends on their text, lemma and tag alone, and on nothing else; the
 * press uses few words often. `undefined` is no answer: it would be worked out anew each time.
 */
export function onceAKind<T>(of: (token: Token) => T): (token: Token) => T {
  const known: T[] = []
  return (token) => {
    const { kind } = token
    const met = known[kind]
    if (met !== undefined) return met
    const made = of(token)
    if (kind > 0) {
      // An array with gaps would be slow: what is not known stands there as such.
      while (known.length <= kind) known.push(undefined as T)
      known[kind] = made
    }
    return made
  }
}
