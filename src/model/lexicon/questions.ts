import * as z from 'zod'
import { EventType } from '../event.ts'
import { Firmness, Stance } from '../position.ts'
import { header, words } from './header.ts'

/** What a question can ask for, in the order in which its words decide. */
export const QuestionKind = z.enum([
  'figure',
  'condition',
  'reaction',
  'proposal',
  'position',
  'event',
  'statement',
  'name',
])
export type QuestionKind = z.infer<typeof QuestionKind>

/** `lexicon/questions.yaml`: the words by which a question to a case is understood. */
export const Questions = z.strictObject({
  ...header,
  kinds: z.record(QuestionKind, words),
  stances: z.record(Stance, words),
  firmness: z.partialRecord(Firmness, words),
  events: z.partialRecord(EventType, words),
  /** Groups of words that mean the same to somebody who asks. */
  alike: z.array(words),
  units: z.strictObject({ currency: words, percent: words, duration: words }),
  /** Words that only lead to what is asked for, and need not stand in an answer. */
  generic: words,
})
