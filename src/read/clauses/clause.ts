import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbGroup.ts'

/**
 * A verb with what stands around it. Token indices count into the sentence's tokens. In a passive clause `subject` is
 * what something is done to. `subject` of a verb without one of its own is the one that it takes over.
 */
export interface Clause extends VerbGroup {
  readonly index: number
  /** Tokens of the whole clause, subject to last phrase. */
  readonly start: number
  readonly end: number
  readonly subject: readonly Phrase[]
  /** True when the subject stands in another clause. */
  readonly inherited: boolean
  /** Phrases without a preposition after the verb. */
  readonly complement: readonly Phrase[]
  /** Phrases with a preposition, before or after the verb. */
  readonly adjuncts: readonly Phrase[]
  /** The verb that this one depends on ("is scheduled" for "to meet"), by index. */
  readonly governor: number | null
  /** The word that opens the clause: "that", "if". */
  readonly mark: string | null
  readonly relative: boolean
  /** What stands before a relative clause at the head of the sentence: "The ministers, whose meeting …". */
  readonly ahead: readonly Phrase[]
}

/** No phrases: one list for all clauses that have none. */
export const none: readonly Phrase[] = []
