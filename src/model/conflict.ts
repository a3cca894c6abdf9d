import * as z from 'zod'
import { Evidence } from './span.ts'

/**
 * One `Y`, `N` or `-` (either) for each option of the conflict, in the order in which parties and options are listed.
 * White space is only for the eye: `YN- N` is `YN-N`.
 */
export const Pattern = z.string().describe('One Y, N or - (either) per option, in order.')

/** A state: its place in the list of states, counted from 0, its name, or its options as a pattern without `-`. */
export const StateRef = z.union([z.int().nonnegative(), z.string()])
export type StateRef = z.infer<typeof StateRef>

/**
 * What an option allows: `reversible: false` may be taken and never taken back; `moves: 'back'` may be given up and
 * never taken again. Both ways where nothing is said.
 */
export const ConflictOption = z.union([
  z.string(),
  z.object({
    name: z.string(),
    reversible: z.boolean().optional(),
    moves: z.enum(['both', 'forward', 'back']).optional(),
    evidence: z.array(Evidence).optional(),
    basis: z.enum(['evidence', 'assumed']).optional(),
  }),
])
export type ConflictOption = z.infer<typeof ConflictOption>

/**
 * What a party would rather have: a pattern, a list of patterns (any of them), or an expression over option names and
 * numbers counted from 1 (`3 & -5`, `Withdraw if not Blockade`). As an object it carries why it is believed.
 */
export const PreferenceStatement = z.union([
  z.string(),
  z.array(z.string()),
  z.object({
    says: z.union([z.string(), z.array(z.string())]),
    /** `evidence`: somebody said so; `assumed`: the analyst, or the draft, supposes it. */
    basis: z.enum(['evidence', 'assumed']).optional(),
    because: z.string().optional(),
    evidence: z.array(Evidence).optional(),
    /** False where it is not known whether the party wants this or its contrary. */
    known: z.boolean().optional(),
  }),
])
export type PreferenceStatement = z.infer<typeof PreferenceStatement>

const ranking = z.array(z.union([StateRef, z.array(StateRef)]))

/** Preferences in one of four forms; the first that is given counts, in this order. */
const preferences = {
  /** A number per state; higher is better, ties allowed. */
  payoff: z.array(z.number()).optional(),
  /** Best first; states in one list are equal. */
  ranking: ranking.optional(),
  /** Option prioritising: the first statement weighs more than all after it together. */
  prefers: z.array(PreferenceStatement).optional(),
  /** Pairs, better before worse; what does not follow from them is not known. */
  order: z.array(z.tuple([StateRef, StateRef])).optional(),
}

/** How another party's preferences look from here, in any of the four forms. */
export const PreferenceView = z.object(preferences)
export type PreferenceView = z.infer<typeof PreferenceView>

export const ConflictParty = z.object({
  name: z.string().min(1),
  options: z.array(ConflictOption).optional(),
  ...preferences,
  /** Attitudes by party name: `+` wishes it well, `-` ill, `0` does not care. Its own is `+` unless said. */
  attitude: z.record(z.string(), z.enum(['+', '0', '-'])).optional(),
  /** How this party sees the others' preferences, where it is wrong or may be. */
  sees: z.record(z.string(), PreferenceView).optional(),
})
export type ConflictParty = z.infer<typeof ConflictParty>

/**
 * A conflict in the graph model (Fang, Hipel & Kilgour 1993), in either form: options with preferences, from which
 * states and moves follow; or states with moves and payoffs given outright.
 */
export const Conflict = z.object({
  name: z.string().optional(),
  parties: z.array(ConflictParty).min(1),
  /** How many states, or their names. Only with `moves`. */
  states: z.union([z.int().nonnegative(), z.array(z.string())]).optional(),
  /** For each party and each state the states that it can move to, counted from 0. */
  moves: z.array(z.array(z.array(z.int().nonnegative()))).optional(),
  /** Combinations that cannot be. */
  infeasible: z.array(z.string()).optional(),
  /** Each pattern makes one state of all that match it. */
  same: z.array(z.string()).optional(),
  /** Where things stand today. The first state where nothing is said. */
  statusQuo: StateRef.optional(),
  /** The state that counts as an agreement: what each party would have to prefer for it to hold is worked out. */
  agreement: StateRef.optional(),
  /** Coalitions to look at, by the names of their members. All, where nothing is said and there are at most six parties. */
  coalitions: z.array(z.array(z.string())).optional(),
})
export type Conflict = z.infer<typeof Conflict>
