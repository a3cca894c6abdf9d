import type { EventType, Firmness, Stance } from '../../model/index.ts'
import type { QuestionKind } from '../../model/lexicon/questions.ts'
import type { Hit } from './hits.ts'
import type { Token } from './names.ts'

/** What was found in a question, by what it may stand for. */
export interface Found {
  readonly kinds: readonly Hit<QuestionKind>[]
  readonly stances: readonly Hit<Stance>[]
  readonly firmness: readonly Hit<Firmness>[]
  readonly events: readonly Hit<EventType>[]
}

/** What a question asks for, and the words that say so. */
export interface Decided {
  readonly kinds: ReadonlySet<QuestionKind>
  /** The words that decided; those that did not are words that an answer must have. */
  readonly cues: readonly { readonly from: number; readonly to: number }[]
  readonly stances: readonly Hit<Stance>[]
}

/** What a question asks for, by the first of these that it has words for. */
export function decide(
  found: Found,
  { first, plans, negated }: { first: string; plans: boolean; negated: boolean },
): Decided {
  const of = (kind: QuestionKind) => found.kinds.filter(({ values }) => values.includes(kind))
  const chosen = (kinds: QuestionKind[], cues: Decided['cues'], stances: readonly Hit<Stance>[] = []): Decided => ({
    kinds: new Set(kinds),
    cues,
    stances,
  })
  const { stances, events, firmness } = found
  const [figure, name, condition, reaction] = [of('figure'), of('name'), of('condition'), of('reaction')]
  const [proposal, position, statement] = [of('proposal'), of('position'), of('statement')]
  if (figure.length > 0) return chosen(['figure'], [...figure, ...statement, ...stances], stances)
  if (name.length > 0) return chosen(['name'], name)
  if (condition.length > 0) return chosen(['condition', 'position'], [...condition, ...stances], stances)
  const onPlan = proposal.length > 0 || plans
  if (onPlan && (reaction.length > 0 || stances.length > 0))
    return chosen(
      ['proposal', ...(reaction.length > 0 ? (['reaction'] as const) : [])],
      [...proposal, ...stances, ...reaction],
      stances,
    )
  if (proposal.length > 0 && statement.length === 0) return chosen(['proposal'], [...proposal, ...position])
  if (stances.length > 0) return chosen(['position'], [...stances, ...position], stances)
  if (position.length > 0 || firmness.length > 0) return chosen(['position'], [...position, ...firmness])
  const asksEvent = /^(?:did|has|have|had|was|were|when|where|will|is|are)$/.test(first)
  if (events.length > 0 && (statement.length === 0 || asksEvent)) return chosen(['event'], [...events, ...statement])
  if (statement.length + reaction.length > 0) return chosen(['statement'], [...statement, ...reaction])
  // "What will Norland not sell?" asks for what it refuses, in whatever words.
  if (negated) return chosen(['position'], [], [{ from: -1, to: -1, values: ['refuses'] }])
  return chosen(plans ? ['proposal'] : [], [])
}

/** A word that says no. */
export const isNo = /^(?:not|never|no)$|n't$/

const turned: Readonly<Record<Stance, readonly Stance[]>> = {
  demands: ['refuses'],
  seeks: ['refuses'],
  offers: ['refuses'],
  accepts: ['refuses'],
  open: ['refuses'],
  conditional: ['conditional'],
  refuses: ['open', 'accepts'],
  shifts: ['shifts'],
}

/** The stances of the cues; "does not accept" asks for what is refused. */
export function stancesOf(hits: readonly Hit<Stance>[], tokens: readonly Token[]): Set<Stance> {
  return new Set(
    hits.flatMap(({ from, values }) => {
      const before = tokens.slice(Math.max(0, from - 3), Math.max(0, from))
      const negated = before.some(({ word }) => isNo.test(word))
      return negated ? values.flatMap((value) => turned[value]) : [...values]
    }),
  )
}
