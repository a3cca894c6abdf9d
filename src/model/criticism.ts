import * as z from 'zod'
import { Judged } from './judged.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'

/** `direct`: the party is blamed itself. `indirect`: through those who act for it, or through its laws, votes and papers. */
export const CriticismManner = z.enum(['direct', 'indirect'])
export type CriticismManner = z.infer<typeof CriticismManner>

/**
 * Somebody blames a party: for what it does, what it leaves undone, or what others do for it. The stretch is the
 * sentence, or as much of it as belongs to the statement in which it stands. Direct and indirect negative evaluation
 * are told apart as in Zaczynska, Bourgonje & Stede, "How Diplomats Dispute" (LREC-COLING 2024).
 */
export const Criticism = z.object({
  id: z.string(),
  span: Span,
  /** The words of blame. */
  words: z.array(Span),
  manner: CriticismManner,
  /** Who is blamed; `null` where the text blames without a name. */
  target: Ref.nullable(),
  /** Why `target` is not simply what the words say ("it": the party blamed just before); `null` when said. */
  because: z.string().nullable(),
  /** Who blames: the party for which the speaker speaks, or the one who is said to accuse; `null` for the article. */
  by: Ref.nullable(),
  /** The statement in which it stands. */
  holder: z.string().nullable(),
  /** True where the words alone make it one: somebody named accuses, or is quoted with a grave word. Others may be reports of a deed. */
  plain: z.boolean(),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Criticism = z.infer<typeof Criticism>
