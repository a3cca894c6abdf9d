import * as z from 'zod'
import { Evidence, Lever, Outlook, StatedZone, StatesByConcept, UsedPreference } from '../../model/index.ts'
import { limit } from '../inputs.ts'
import { tool } from '../tool.ts'

type Concept = keyof StatesByConcept
const concepts = Object.keys(StatesByConcept.shape) as Concept[]

/** A state that matters, in words. */
const State = z.object({
  state: z.int(),
  options: z.array(z.string()).describe('What is done in it; nothing: everything stays undone.'),
  under: z.array(z.string()).describe('Concepts under which nobody would leave it: nash, gmr, smr, seq, sseq.'),
  isToday: z.boolean(),
  isAgreement: z.boolean(),
})
/** One change of a preference, and what it would end. */
const Change = z.object({
  party: z.string(),
  change: z.string(),
  ends: z.array(z.int()).describe('States that would no longer hold under some concept.'),
  evidence: z.array(Evidence),
})
/** Whether a party prefers already what the agreement needs. */
const Need = z.object({ concept: z.string(), party: z.string(), met: z.boolean() })

/** What would hold: the answer first, then what it rests on. Of hundreds of states only those that hold are told. */
export const weigh = tool({
  name: 'weigh',
  title: 'Which outcomes would hold',
  description:
    'Drafts a conflict from the positions and conditions of the case and says which outcomes would hold, for whom and why. "Holds" never means "is likely"; a preference marked assumed is nobody’s word.',
  input: z.object({ limit: limit.describe('At most so many states, changes and preferences each.') }),
  output: z.object({
    answer: Outlook.shape.answer,
    parties: Outlook.shape.parties,
    states: z.object({ of: z.int(), holding: z.array(State), left: z.int() }),
    preferences: z.object({ total: z.int(), first: z.array(UsedPreference) }),
    levers: z.array(Lever),
    zones: z.array(StatedZone),
    changes: z.object({ total: z.int(), first: z.array(Change) }),
    agreementNeeds: z.array(Need),
    notes: z.array(z.string()),
  }),
  run: async (counter, { limit: most }) => {
    const outlook = await counter.outlook()
    const [holding, changes] = [holdingIn(outlook), changesIn(outlook)]
    return {
      answer: outlook.answer,
      parties: outlook.parties,
      states: { of: outlook.states.length, holding: holding.slice(0, most), left: Math.max(0, holding.length - most) },
      preferences: { total: outlook.preferences.length, first: outlook.preferences.slice(0, most) },
      levers: outlook.levers.slice(0, most),
      zones: outlook.zones ?? [],
      changes: { total: changes.length, first: changes.slice(0, most) },
      agreementNeeds: outlook.requirements
        .filter(({ state }) => state === outlook.agreement)
        .map(({ concept, party, met }) => ({ concept, party, met })),
      notes: outlook.notes,
    }
  },
})

/** Today, the agreement, and every state that holds, those under most concepts first. */
function holdingIn({ states, equilibria, statusQuo, agreement }: Outlook): z.infer<typeof State>[] {
  const under = (state: number): Concept[] => concepts.filter((concept) => equilibria[concept].includes(state))
  return states
    .map(({ index, taken }) => ({
      state: index,
      options: taken,
      under: under(index),
      isToday: index === statusQuo.state,
      isAgreement: index === agreement,
    }))
    .filter((one) => one.isToday || one.isAgreement || one.under.length > 0)
    .sort(
      (a, b) =>
        Number(b.isToday) - Number(a.isToday) ||
        Number(b.isAgreement) - Number(a.isAgreement) ||
        b.under.length - a.under.length ||
        a.state - b.state,
    )
}

/** Each change once, with every state that it would end; those that end most first. */
function changesIn({ breaks }: Outlook): z.infer<typeof Change>[] {
  const found = new Map<string, { party: string; change: string; ends: Set<number>; evidence: Evidence[] }>()
  for (const { party, change, state, evidence } of breaks) {
    const key = `${party}\0${change}`
    const one = found.get(key) ?? { party, change, ends: new Set<number>(), evidence }
    one.ends.add(state)
    found.set(key, one)
  }
  return [...found.values()]
    .map(({ ends, ...one }) => ({ ...one, ends: [...ends].sort((a, b) => a - b) }))
    .sort((a, b) => b.ends.length - a.ends.length)
}
