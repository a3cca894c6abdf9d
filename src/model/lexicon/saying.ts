import * as z from 'zod'
import { header, words } from './header.ts'

/** What kind of act a verb of saying is. `speak` names the topic of what is said, not the words. */
export const SayingClass = z.enum([
  'say',
  'tell',
  'report',
  'admit',
  'estimate',
  'think',
  'ask',
  'demand',
  'promise',
  'deny',
  'criticize',
  'praise',
  'speak',
])
export type SayingClass = z.infer<typeof SayingClass>

/**
 * What a verb of saying takes: `that` a that-clause, `bare` a clause without "that", `object` a noun phrase, `to` an
 * infinitive, `whether` a question, `as` an object that is called something, `person` the hearer before the content,
 * `quote` a quotation, `invert` it may stand before its subject.
 */
export const SayingFrame = z.enum(['that', 'bare', 'object', 'to', 'whether', 'as', 'person', 'quote', 'invert'])
export type SayingFrame = z.infer<typeof SayingFrame>

const formsOf = z.record(z.string(), z.array(z.string()))

/** `lexicon/saying.yaml`: verbs and phrases that introduce somebody's words or thoughts. */
export const Saying = z.strictObject({
  ...header,
  /** Base forms ("say", "point out"), grouped by class and by the frames that they take. */
  verbs: z.array(z.strictObject({ class: SayingClass, frames: z.array(SayingFrame), verbs: words })),
  /** First word → words after which it is no act of speech ("report to"). */
  nearMisses: formsOf,
  /** Verbs that are acts of speech only before "that", a question or a quotation ("find", "see"). */
  weak: words,
  /** Verbs before "to" that leave the act real ("go on to say"), and those that deny it ("decline to say"). */
  catenatives: z.strictObject({ real: words, denied: words }),
  /** Phrases that name a source ("according to"). */
  phrases: words,
  /** Nouns that close "in X's …" ("view"). */
  opinions: words,
  /** What closes "by X's …" ("count", "own account"). */
  countings: words,
  /** Nouns that carry content ("statement that", "promise to"). */
  nouns: words,
  /** Nouns for people and bodies that speak without a name ("officials"). */
  people: words,
  /** Nouns for papers that speak ("report", "poll"). */
  papers: words,
  /** Nouns for those who speak for somebody ("his aides"). */
  staff: words,
  /** Nouns for those who speak for a party without a name ("a Chilean official"). */
  officials: words,
  /** Words that mark a reading of somebody's mind ("apparently"). */
  guesses: words,
})
