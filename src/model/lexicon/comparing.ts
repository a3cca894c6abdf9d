import * as z from 'zod'
import { header, words } from './header.ts'

const amounts = z.record(z.string(), z.number())
const asOurs = z.strictObject({ words, with: words })

/** `lexicon/comparing.yaml`: words that matter when the same thing is told by several articles. */
export const Comparing = z.strictObject({
  ...header,
  /**
   * What nobody in particular is called, so that two articles do not mean the same by it: heads, offices (which need a
   * word before them), and words that may stand before either.
   */
  nobodys: z.strictObject({ heads: words, offices: words, before: words }),
  /**
   * "The company", "the union's members": words for companies, words in the names of bodies that are no companies, and
   * those who speak for a body.
   */
  definites: z.strictObject({ companies: words, notCompanies: words, staff: words }),
  /**
   * By stance: words that say, right before what a party wants, no more and no less than the name of the stance (`*` for any
   * ending), and the small words that may follow them.
   */
  asOurs: z.strictObject({
    demands: asOurs,
    seeks: asOurs,
    offers: asOurs,
    accepts: asOurs,
    open: asOurs,
    refuses: asOurs,
  }),
  /** Words without content of their own, left out when two texts are compared. */
  functionWords: words,
  /** Words that turn a sentence round. */
  negations: words,
  /** Number words and what they count. */
  numbers: amounts,
  /** Words that say how many times as much ("twice"). */
  multiples: amounts,
  /** Days in a unit of time. */
  daysIn: amounts,
  /** Phrases that say that a figure is the sum of others. */
  totals: words,
  /**
   * Phrases that say who wanted a meeting: the name follows (`before`) or stands in front (`after`). With `inviting` words
   * (the name in front) the meeting itself may stand some sentences before.
   */
  initiative: z.strictObject({ before: words, after: words, inviting: words }),
  meetings: words,
  /**
   * How a later version of a plan is told against the one before (parts of expressions): what the text and its parts are
   * called, what makes a version a later one, and what is said of a part that it drops, adds or changes.
   */
  revisions: z.strictObject({
    documents: words,
    anew: words,
    parts: words,
    old: words,
    dropped: words,
    vanished: words,
    drops: words,
    added: words,
    inPlace: words,
    adds: words,
    now: words,
  }),
  /** Words in a report that show whether what a condition asks for has come about. */
  watching: z.strictObject({ notYet: words, failed: words, aside: words, takes: words, rejects: words }),
  /** "One final issue": the noun, and the words that make it one that is still open. */
  openIssues: z.strictObject({ nouns: words, qualifiers: words }),
  /** Phrases (parts of expressions) that set one telling against another; `MEETING` stands for any of `meetings`. */
  disputes: z.strictObject({
    denied: words,
    opposite: words,
    blame: words,
    fault: words,
    planned: words,
    unplanned: words,
    travels: words,
  }),
  /** Words of doing something further, and words of doing it no more: both at once cannot be. */
  contraries: z.array(z.strictObject({ further: words, nomore: words })),
  /** Words that show that something was not meant to be public. */
  leaks: words,
  /** Descriptions that give nobody the right to speak for the country or body they are named with. */
  unofficial: words,
  /** Words (parts of expressions) that put a shift of position into the past of the past. */
  formerly: words,
  /** Heads of what was named before and is not named here. */
  anaphors: words,
  /** Words that say nothing beside those that only point ("to look through it"). */
  pointing: words,
  /** Nouns that name what happened, and blame nobody by themselves. */
  eventNames: words,
})
