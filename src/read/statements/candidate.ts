import type { Name } from '../../model/index.ts'
import type { SayingClass } from '../../model/lexicon/saying.ts'
import type { Quotation, Sentence, Token } from '../draft.ts'
import type { Cue } from './cue/cue.ts'
import type { SayingWords } from './words.ts'

/** Offsets into the article's text, start inclusive, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Token indices, `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** One sentence with what the rules need to know of it. */
export interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** For each token the outermost quotation it stands in (its marks included), -1 outside. */
  readonly quote: readonly number[]
  readonly quotations: readonly Quotation[]
  /** The question or exclamation in quotation marks right before the sentence: "“Why?” Ann Lee asked." */
  readonly lead: Stretch | null
  readonly words: SayingWords
  /** For each token the cue that starts there, `null` for none. */
  readonly cues: readonly (Cue | null)[]
  /** The tokens at which a rule can start. */
  readonly beginnings: readonly number[]
}

/**
 * What a rule proposes: offsets only, nothing resolved. Whatever finds candidates (rules today, a trained model
 * later) hands them to the same resolver.
 */
export interface Candidate {
  readonly rule: string
  /** Index of the sentence of the cue. */
  readonly sentence: number
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  readonly class: SayingClass
  /** The hearer, where one is named. */
  readonly to: Stretch | null
  /** From the first word of source or cue to the content: where a date says when it was said. */
  readonly frame: Stretch
  /** The saying itself is negated ("did not say"). */
  readonly negated: boolean
  /** A turn of an interview: word for word, in this voice; `null` where nobody is named. Left out for all others. */
  readonly voice?: Name | null
}

/** The stretch of a range of tokens; `null` when it is empty. */
export function stretchOf({ tokens }: Pick<Scene, 'tokens'>, { from, to }: Range): Stretch | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}
