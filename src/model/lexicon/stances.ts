import * as z from 'zod'
import { Firmness, Stance } from '../position.ts'
import { header, words } from './header.ts'

const cue = z.strictObject({
  stance: Stance,
  /** The stance that the cue shows when it is negated, and after may, might, could or would. */
  negated: Stance.optional(),
  may: Stance.optional(),
  /** What must follow: `to` an infinitive soon; `must` what has to be; `may` what might or should be. */
  frame: z.enum(['to', 'must', 'may']).optional(),
  /** When the cue shows a stance at all: `modal` with a modal or a negation, `negated` with a negation only. */
  turn: z.enum(['modal', 'negated']).optional(),
  cues: words,
})
const cues = z.array(cue)

/** `lexicon/stances.yaml`: how parties put positions, and how hard. */
export const Stances = z.strictObject({
  ...header,
  verbs: cues,
  adjectives: cues,
  /** Nouns that a party owns ("its demand for"); `handled: false` for those that take nothing of `handling`. */
  nouns: z.array(cue.extend({ handled: z.literal(false).optional() })),
  /** What is done with a position that is a noun ("repeat its demand for"): it is made, held, dropped or eased. */
  handling: z.array(z.strictObject({ does: z.enum(['makes', 'holds', 'drops', 'eases']), cues: words })),
  goals: words,
  goalStance: z.record(z.string(), Stance),
  refusable: words,
  /** Verbs of what a party says "cannot be" done. */
  untouchable: words,
  deontic: words,
  governors: words,
  reading: words,
  readers: words,
  thinking: words,
  conditions: words,
  earlier: words,
  /** Predicates that give a thing a stance: "is unacceptable to us". */
  verdicts: z.array(
    z.strictObject({
      stance: Stance,
      negated: Stance.optional(),
      firmness: Firmness.optional(),
      cues: words,
    }),
  ),
  /** Verbs of how a thing on the table takes the party behind them: "does not suit Peru". */
  effects: cues,
  /** What is said of a thing on the table ("the plan is fair"), and what such a thing does ("the offer falls short"). */
  ofTabled: cues,
  merits: cues,
  /** Objects that make no position ("rejected the claims"). */
  vague: words,
  /** Nouns too wide to name an issue ("week", "part"). */
  tooWide: words,
  /** Plurals that end like the names of trades and are no party ("orders", "observers"). */
  noTrades: words,
  /** First words of cues that can hardly mean anything else ("urge"). */
  plainly: words,
  /** Beginnings of the words that an article about a negotiation is full of. */
  ofTable: words,
  /** First words of cues with many other uses, which are a position only on a known issue. */
  loose: words,
  /** Verbs of mere words ("declined to comment"), and what is kept back with them ("declined to give details"). */
  wordsOnly: words,
  untold: words,
  /** What is planned or hoped with nothing to negotiate ("plans to visit"). */
  errands: words,
  /** Those whom their own side tells what to do ("urged residents to stay"). */
  obeying: words,
  /** What the others lose where it is cut ("will cut deliveries"). */
  supplies: words,
  /** Verbs of what is to be had at a table, behind "is trying to". */
  bargaining: words,
  needsTurn: words,
  redline: words,
  bottomline: words,
  signal: words,
  officials: words,
  /** Who speaks for a body by office, and what may stand between the two ("the company's chief executive"). */
  spokesmen: words,
  ofOffice: words,
  /** Words of fear: what is feared is nobody's position yet. */
  fearing: words,
  collectives: words,
  definites: words,
  /** Place → the body that is meant where the place is said to want something. */
  bodySeats: z.record(z.string(), z.string()),
  /** Words that make a part of a party's members of them ("House Republicans"). */
  factions: words,
  /** Plural nouns for people or bodies that may be a party without a name. */
  groupHeads: words,
  /** Verbs of what a party "will" do: for the other side, against it, and to stay as it is. */
  giving: words,
  hostile: words,
  keeping: words,
  /** Verbs of what happens to somebody, or is thought or said: nothing that a party "will" do on purpose. */
  befalls: words,
  plans: words,
  /** Plans only where the article points at them ("the document"). */
  plansWithThe: words,
  /** Plans only of whoever puts them forward ("offered a deal"), and the verbs that do so. */
  plansOffered: words,
  offering: words,
  /** Plans that are made of what stands behind "of" ("a package of"). */
  plansMadeOf: words,
  notPlans: words,
  /** Answers to a plan that show a stance only there. */
  reactions: cues,
  /** Answers right behind a plan that do not say to what ("reacted with anger"). */
  bareReactions: cues,
  /** "Demanded changes to the plan": what is asked for by whoever neither takes nor refuses it. */
  revisions: words,
  proposers: words,
  contents: words,
  ordinals: words,
  /** "First, …. Then …": words that open a part behind the first. */
  sequels: words,
  /** Verbs that are no act of a plan ("would seem"), and those that are none alone ("would remain"). */
  noActs: words,
  noSingleActs: words,
  /** Verbs of a plan behind which stands who does what ("would see Peru leave"). */
  leadsTo: words,
  /** What the parts of a plan are called where each has a line of its own ("Phase II: …"). */
  pointLabels: words,
  /** "Peru's proposal is simple.": said before points that have a sentence each. */
  simplePlans: words,
  /** Offices whose holders put plans to the parties. */
  mediators: words,
  /** "Which Peru leaked": verbs of handing a text on. */
  leaks: words,
  /** "A paper from the pen of the envoy": words between a plan and who made it. */
  authored: words,
  /** "The contents are …": nouns by which a sentence leads in to the points of a plan. */
  leadNouns: words,
  /** "Lee, who drafted it": verbs of making a plan. */
  makers: words,
  /** Unions of states that are called "the bloc", in lower case. */
  blocs: words,
  /** Plural nouns for those who fight ("rebels"). */
  fighters: words,
  /** Words in the names of armed bodies. */
  fightersNames: words,
  /** Words in the names of unions, nouns for a business, and words in the names of bodies that are none. */
  unionNames: words,
  businesses: words,
  notBusinesses: words,
  /** Words of a question that the points of a plan answer. */
  askedFor: words,
})
