import { type Word, wordsOf } from './words.ts'

/** Phrases of several words, found by their first word; the longest match wins. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>
}

const split = (phrase: string): string[] =>
  /^[a-z]+(?: [a-z]+)*$/.test(phrase) ? phrase.split(' ') : wordsOf(phrase.toLowerCase(), 0).map(({ lower }) => lower)

/** Makes phrases findable; `backwards` when they will be matched from their last word to the left. */
export function phrases<T>(entries: Iterable<readonly [string, T]>, backwards = false): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = backwards ? split(phrase).reverse() : split(phrase)
    const first = words[0]
    if (first === undefined) continue
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return { byFirst }
}

/** The longest phrase that starts at `at` (or ends there, going left, when `step` is -1), and how many words it has. */
export function phraseAt<T>(
  known: Phrases<T>,
  words: readonly Word[],
  at: number,
  step: 1 | -1 = 1,
): { value: T; length: number } | null {
  const first = words[at]
  if (!first) return null
  for (const { words: wanted, value } of known.byFirst.get(first.lower) ?? []) {
    if (wanted.every((word, i) => words[at + step * i]?.lower === word)) return { value, length: wanted.length }
  }
  return null
}
