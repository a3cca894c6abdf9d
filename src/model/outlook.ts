import * as z from 'zod'
import { ScaleZone } from './bargaining.ts'
import { Evidence } from './span.ts'

const state = z.int().nonnegative()
const states = z.array(state)
const evidence = z.array(Evidence)

/** States by solution concept, each list ascending. */
export const StatesByConcept = z.object({ nash: states, gmr: states, smr: states, seq: states, sseq: states })
export type StatesByConcept = z.infer<typeof StatesByConcept>

const way = z.array(z.object({ party: z.string(), to: state }))

/** A preference as it was used: what it says, and the words behind it or why it is assumed. */
export const UsedPreference = z.object({
  party: z.string(),
  says: z.string(),
  basis: z.enum(['evidence', 'assumed']),
  because: z.string().nullable(),
  evidence,
})
export type UsedPreference = z.infer<typeof UsedPreference>

/** What one changed preference does to an equilibrium that holds under a concept. */
export const Break = z.object({
  state,
  concept: z.string(),
  party: z.string(),
  /** The change in words: which statement is given up, or turned round. */
  change: z.string(),
  evidence,
})
export type Break = z.infer<typeof Break>

/** What a party must prefer for a state to hold: in each list, that none of these states is better than it. */
export const Requirement = z.object({
  state,
  concept: z.string(),
  party: z.string(),
  /** True when it prefers so already. */
  met: z.boolean(),
  /** Any one of these sets will do; each set lists states that must not be better. Empty list: nothing is needed. */
  anyOf: z.array(states),
  /** How many of all strict rankings of the states satisfy it, where they are few enough to count. */
  rankings: z.object({ of: z.number(), satisfying: z.number() }).nullable(),
})
export type Requirement = z.infer<typeof Requirement>

/** An equilibrium under preferences that are known in part: under every completion, under some, or not decided. */
export const Robustness = z.object({
  concept: z.string(),
  every: states,
  some: states,
  /** Too many completions to try: these may hold under some or under none. */
  undecided: states,
})
export type Robustness = z.infer<typeof Robustness>

/** An option that somebody makes a condition of something else: whoever owns it can open the way to what is promised. */
export const Lever = z.object({
  party: z.string(),
  option: z.string(),
  /** Who has promised what in return. */
  opens: z.object({ party: z.string(), option: z.string() }),
  evidence,
})
export type Lever = z.infer<typeof Lever>

/** A limit that a party has stated on a scale, read from its latest position: what it would take at least or at most. */
export const StatedLimit = z.object({
  party: z.string(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  /** Why the amount is taken for a least or a most. */
  because: z.string(),
  evidence,
})
export type StatedLimit = z.infer<typeof StatedLimit>

/** Where the limits on one issue meet, or by how much they miss. */
export const StatedZone = ScaleZone.extend({ limits: z.array(StatedLimit) })
export type StatedZone = z.infer<typeof StatedZone>

/** The conflict as one party sees it, and what follows from everybody acting on what it sees. */
export const Misperception = z.object({
  /** Where every party is stable in its own view: what can last until the views meet. */
  equilibria: StatesByConcept,
  views: z.array(z.object({ party: z.string(), expects: StatesByConcept })),
})
export type Misperception = z.infer<typeof Misperception>

/** What would hold, and why. "Holds" never means "is likely". */
export const Outlook = z.object({
  conflict: z.string().nullable(),
  parties: z.array(z.object({ name: z.string(), options: z.array(z.string()) })),
  preferences: z.array(UsedPreference),
  states: z.array(z.object({ index: state, name: z.string(), taken: z.array(z.string()) })),
  /** A rank per state for each party, higher is better; absent where not all is known, or there are too many states. */
  payoffs: z.array(z.object({ party: z.string(), ranks: z.array(z.int()) })).optional(),
  statusQuo: z.object({ state, assumed: z.boolean() }),
  equilibria: StatesByConcept,
  stable: z.record(z.string(), StatesByConcept),
  /** The states that can come about from the status quo, nearest first, with a shortest way to each. */
  reachable: z.array(z.object({ state, path: way, improving: way.nullable() })),
  coalitions: z.array(z.object({ from: state, members: z.array(z.string()), to: state })),
  merged: z.array(z.object({ members: z.array(z.string()), equilibria: StatesByConcept })),
  breaks: z.array(Break),
  requirements: z.array(Requirement),
  levers: z.array(Lever),
  /** Scales on which two parties or more have stated an amount, and where these meet; absent without a case. */
  zones: z.array(StatedZone).optional(),
  agreement: state.nullable(),
  robustness: z.array(Robustness),
  misperception: Misperception.nullable(),
  attitudes: StatesByConcept.nullable(),
  /** What was not worked out, and why. */
  notes: z.array(z.string()),
  /** The answer in sentences, each with the words behind it. */
  answer: z.array(z.object({ sentence: z.string(), evidence })),
})
export type Outlook = z.infer<typeof Outlook>
