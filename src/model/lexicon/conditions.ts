import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/conditions.yaml`: words that open the if-part of a condition, and words that only look like it. */
export const Conditions = z.strictObject({
  ...header,
  /** Conjunctions, or phrases that work like one ("as long as"). */
  openers: words,
  /** Words of time and of giving, a condition only beside an outcome (`temporal`) or beside its negation (`until`). */
  temporal: words,
  until: words,
  /** Openers and phrases that mean "if not"; they stay in the span. */
  negative: words,
  /** Prepositions before a noun phrase ("in the event of"), a condition only beside an outcome. */
  phrases: words,
  /** Words right before "if" ("even", "asked") or right after it ("any") that make it no condition. */
  notAfter: words,
  notBefore: words,
  /** Those of `notAfter` that count before "if" alone. */
  onlyBeforeIf: words,
  /** What hangs on something, before "hinges on" and "depends on". */
  hanging: words,
  /** Words that open the then-part. */
  then: words,
  /** Words of a notice to the reader ("sign up"), no condition. */
  notices: words,
  /** Verbs before their subject: "should Iran refuse". */
  inverted: words,
  /** Acts that may be done or left undone ("any attack would …"), what a consent costs, and verbs of asking it. */
  acts: words,
  prices: words,
  requires: words,
  /** Words of a then-part that tell of an outcome. */
  outcomes: words,
  /** Verbs of telling a condition. */
  says: words,
  /** Verbs and nouns of those who will not, before "until" and "before". */
  refusing: words,
  refusals: words,
  /** "Will stay shut until …": verbs of going on, and words for what presses somebody to give way. */
  staying: words,
  pressed: words,
  /** "Wants a guarantee before it signs": verbs of asking first, and verbs of what passes by itself. */
  demanding: words,
  passing: words,
})
