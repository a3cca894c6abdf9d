import type { Token } from '../draft.ts'

/** A word of a sentence, cut at hyphens. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly text: string
  readonly tag: string
}

/** The words of a sentence, split at hyphens, without marks. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(({ start, text, lower, tag }) =>
    /^[A-Za-z0-9]+$/.test(text)
      ? [{ start, end: start + text.length, lower, text, tag }]
      : [...text.matchAll(/[\p{L}\p{N}]+|['’]s$/gu)].map(({ 0: part, index }) => ({
          start: start + index,
          end: start + index + part.length,
          lower: part.toLowerCase().replace(/’/g, "'"),
          text: part,
          tag,
        })),
  )
}

/** True where a hyphen stands. */
export const hyphened = (text: string, at: number): boolean => /[-‐‑]/.test(text[at] ?? '')
