/** A word as the source of a pattern that is the word itself. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One of some words of the lexicon, letter by letter and in small letters, as the source of a pattern; the longest first. */
export const either = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => literal(word.toLowerCase()))
    .join('|')

/** Some words of the lexicon in small letters. */
export const lowered = (list: readonly string[]): Set<string> => new Set(list.map((word) => word.toLowerCase()))
