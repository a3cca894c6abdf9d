import type { Token } from '../draft.ts'
import type { Tagable } from './tagPatterns.ts'

/** A word or mark as the model knows it. */
export interface Word extends Tagable {
  readonly text: string
  readonly lower: string
  /** Where it begins in the run it was cut from. */
  readonly at: number
  /** What a part of a contraction is, whatever stands beside it; 0 when its neighbours may change it. */
  readonly fixed: number
  /** What the model calls the word in small letters and its usual spelling. */
  readonly normal: number
  /** Its lemma where that does not depend on its tag. */
  readonly lemma: string | null
  /** What its tokens have in common, by the number of their tag, as far as it has been asked for. */
  readonly kinds: (TokenKind | undefined)[]
  readonly lexeme: number
}

/** A token without its place. */
export type TokenKind = Omit<Token, 'start' | 'end'>

/** A word of plain letters is cut the same whether or not it has been met, so it may be kept: most new words are names. */
export const isPlain = (word: string): boolean => /^[a-z]+$/i.test(word)

/** The word as it stands in the run, tagged as its stand-in is; a strange word is its own lemma. */
export function asWritten(word: Word, run: string): Word {
  const text = run.slice(word.at, word.at + word.text.length)
  if (text === word.text) return word
  const lower = lowerOf(text)
  return made({ ...word, text, lower, lemma: lower, kinds: [] })
}

/** Every word is made here: objects of one shape are what the tagger is fast on. */
export const made = ({ text, lower, at, pos, fixed, hint, normal, lemma, kinds, lexeme }: Word): Word => ({
  text,
  lower,
  at,
  pos,
  fixed,
  hint,
  normal,
  lemma,
  kinds,
  lexeme,
})

/** In small letters, with straight quotes. */
export const lowerOf = (text: string): string =>
  isPlain(text) ? text.toLowerCase() : text.toLowerCase().replace(/[’‘ʼ]/g, "'")
