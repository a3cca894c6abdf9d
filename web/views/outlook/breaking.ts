import type { Evidence, Outlook } from '../../../src/model/index.ts'
import type { Concept } from '../../../src/present/outlook/holds.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** One change of one party, and the states that it would end under a concept. */
export interface Breaking {
  readonly party: string
  readonly change: string
  readonly states: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** What would end the states that hold under a concept, the change that ends most first. */
export function breakings({ breaks }: Pick<Outlook, 'breaks'>, concept: Concept): Breaking[] {
  const found = new Map<string, { party: string; change: string; states: Set<number>; evidence: readonly Evidence[] }>()
  for (const { party, change, state, concept: under, evidence } of breaks) {
    if (under !== concept) continue
    const key = `${party}\n${change}`
    const known = found.get(key) ?? {
      party: visible(party),
      change: visible(change),
      states: new Set<number>(),
      evidence,
    }
    known.states.add(state)
    found.set(key, known)
  }
  return [...found.values()]
    .map(({ states, ...rest }) => ({ ...rest, states: [...states].sort((a, b) => a - b) }))
    .sort((a, b) => b.states.length - a.states.length || (a.party + a.change < b.party + b.change ? -1 : 1))
}

/** What one party must prefer for the agreement to hold under a concept. */
export interface Need {
  readonly party: string
  readonly concept: Concept
  readonly met: boolean
  /** Each set alone would do: states that must not be better than the agreement. Empty where nothing would do. */
  readonly ways: readonly (readonly number[])[]
  readonly rankings: { readonly of: number; readonly satisfying: number } | null
  readonly words: string
}

/** What an agreement asks of each party, those who do not want it so already first. */
export function needsOf({ requirements }: Pick<Outlook, 'requirements'>, concept: Concept): Need[] {
  return requirements
    .filter((requirement) => requirement.concept === concept)
    .map(({ party, met, anyOf, rankings }) => {
      const ways = anyOf.toSorted((a, b) => a.length - b.length)
      return { party: visible(party), concept, met, ways, rankings, words: needWords(met, ways) }
    })
    .sort((a, b) => Number(a.met) - Number(b.met))
}

function needWords(met: boolean, ways: readonly (readonly number[])[]): string {
  const [least, ...others] = ways
  if (met) return 'is content with it as things are'
  if (!least) return 'could not be content with it under any preference'
  if (least.length === 0) return 'needs nothing more'
  const more = others.length > 0 ? `, or one of ${others.length} other sets` : ''
  return least.length > 6
    ? `would have to want none of ${least.length} states more than it${more}`
    : `would have to want none of these states more than it: ${least.join(', ')}${more}`
}
