import * as z from 'zod'
import { Firmness, Stance } from './position.ts'
import { Ref } from './ref.ts'
import { Evidence } from './span.ts'
import { Layer } from './statement.ts'
import { When } from './when.ts'

/** Where an answer comes from in the dossier; a passage is a sentence of an article that nothing else covers. */
export const AnswerKind = z.enum([
  'position',
  'move',
  'reaction',
  'proposal',
  'condition',
  'figure',
  'event',
  'statement',
  'name',
  'passage',
])
export type AnswerKind = z.infer<typeof AnswerKind>

/** One answer: words of an article, with who says them, where, when and how near they are. Never words of our own. */
export const Answer = z.object({
  kind: AnswerKind,
  /** How well it fits, above 0 and at most 1. Comparable within one question only. */
  score: z.number(),
  /** Whose position, plan, act or figure it is. */
  parties: z.array(Ref),
  issue: z.object({ id: z.string(), name: z.string() }).nullable(),
  stance: Stance.nullable(),
  firmness: Firmness.nullable(),
  /** The status of an event or a condition; of a move, the stances before and after. */
  status: z.string().nullable(),
  /** Whose words these are; `null` where nobody is known. */
  speaker: Ref.nullable(),
  layer: Layer,
  when: When.nullable(),
  outlet: Ref.nullable(),
  published: When.nullable(),
  /** The words; the first span is the answer, the others tell the same. */
  evidence: z.array(Evidence).min(1),
})
export type Answer = z.infer<typeof Answer>

/** What a question was taken to ask. */
export const Understood = z.object({
  kinds: z.array(z.string()),
  parties: z.array(Ref),
  issues: z.array(z.object({ id: z.string(), name: z.string() })),
  stances: z.array(Stance),
  /** Words that an answer must have besides. */
  words: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Understood = z.infer<typeof Understood>

/** The answers to a question, best first; where there are none, `says` is false and `because` says what is not there. */
export const Answers = z.object({
  question: z.string(),
  understood: Understood,
  says: z.boolean(),
  because: z.string().nullable(),
  answers: z.array(Answer),
})
export type Answers = z.infer<typeof Answers>
