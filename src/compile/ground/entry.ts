import type { Article, JudgementOf, Lexicon, Reading } from '../../model/index.ts'

/** An article of the case with its reading. */
export interface CaseEntry {
  readonly article: Article
  readonly reading: Reading
}

export interface CompileOptions {
  /** The name of the case, printed at the top. */
  readonly case: string
  readonly lexicon: Lexicon
  /** Leave out what was published after this day (`YYYY-MM-DD`); `null` for everything. */
  readonly asOf?: string | null
  /** What analysts judged of identities, oldest first. What they judged of readings is in the readings. */
  readonly verdicts?: readonly JudgementOf<'join' | 'split' | 'keep-apart'>[]
}
