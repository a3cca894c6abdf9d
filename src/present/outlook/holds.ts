import type { Outlook } from '../../model/index.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'

/** The solution concepts in the order in which they are shown, from the least to the most foresight asked for. */
export const concepts = ['nash', 'seq', 'smr', 'gmr', 'sseq'] as const
export type Concept = (typeof concepts)[number]

/** What each concept asks, in words. None of them says that anything is likely. */
export const conceptMeaning: Readonly<Record<Concept, { readonly name: string; readonly says: string }>> = {
  nash: { name: 'Nash', says: 'nobody gains by leaving' },
  seq: { name: 'SEQ', says: 'whoever left would be answered by others in their own interest' },
  smr: { name: 'SMR', says: 'whoever left would be answered by any means, and could not repair it' },
  gmr: { name: 'GMR', says: 'whoever left would be answered by any means, even at a cost to those who answer' },
  sseq: { name: 'SSEQ', says: 'as SEQ, and whoever left could not repair it' },
}

/** A state and what is said of it. */
export interface StateRow {
  readonly index: number
  /** The numbers of the options taken, counted from 1 through all parties. */
  readonly options: readonly number[]
  readonly words: string
  readonly holds: readonly Concept[]
  readonly isToday: boolean
  readonly isAgreement: boolean
  /** Steps from today; `null` where no way leads there. */
  readonly steps: number | null
  /** Whether each step of a way there pays for whoever takes it. */
  readonly paying: boolean
}

/** Every state, those that hold under most concepts first; today and the agreement are always among them. */
export function stateRows(outlook: Outlook): StateRow[] {
  const { states, equilibria, statusQuo, agreement, reachable } = outlook
  const ways = new Map(reachable.map((way) => [way.state, way]))
  const held = new Map(concepts.map((concept) => [concept, new Set(equilibria[concept])]))
  const numbers = optionNumbers(outlook)
  const rows = states.map(({ index, taken }): StateRow => {
    const way = ways.get(index)
    const improving = way?.improving ?? null
    return {
      index,
      options: taken.map((option) => numbers.get(option) ?? 0),
      words: stateWords(outlook, index),
      holds: concepts.filter((concept) => held.get(concept)?.has(index)),
      isToday: index === statusQuo.state,
      isAgreement: index === agreement,
      steps: index === statusQuo.state ? 0 : way ? (improving ?? way.path).length : null,
      paying: improving !== null && index !== statusQuo.state,
    }
  })
  return rows.sort((a, b) => strength(b) - strength(a) || (a.steps ?? 99) - (b.steps ?? 99) || a.index - b.index)
}

const weights: Readonly<Record<Concept, number>> = { nash: 16, seq: 8, smr: 2, gmr: 1, sseq: 2 }

/** How much a state is worth looking at, by what holds it. */
export function strength({ holds }: Pick<StateRow, 'holds'>): number {
  return holds.reduce((sum, concept) => sum + weights[concept], 0)
}

/** The number of each option, counted from 1 through all parties. */
export function optionNumbers({ parties }: Pick<Outlook, 'parties'>): Map<string, number> {
  return new Map(parties.flatMap(({ options }) => options).map((option, n) => [option, n + 1]))
}

/** A state in words: the options taken in it, or its name where a conflict is given without options. */
export function stateWords({ states, parties }: Pick<Outlook, 'states' | 'parties'>, index: number): string {
  const state = states[index]
  if (!state) return `state ${index}`
  if (parties.every(({ options }) => options.length === 0)) return visible(state.name)
  if (state.taken.length > 0) return state.taken.map(visible).join(' · ')
  return state.name.includes('-') ? visible(state.name) : 'nothing done'
}

/** How a state is reached from today, in words. */
export function wayWords({ isToday, steps, paying }: StateRow): string {
  if (isToday) return 'today'
  if (steps === null) return 'out of reach'
  return paying ? `${counted(steps, 'step')}, each paying` : counted(steps, 'step')
}

/** How firmly a state holds, as the pictures draw it: under Nash, under SEQ, only where threats are believed, or not. */
export function strengthOf({ holds }: Pick<StateRow, 'holds'>): 'nash' | 'seq' | 'threat' | 'open' {
  if (holds.includes('nash')) return 'nash'
  if (holds.includes('seq')) return 'seq'
  return holds.length > 0 ? 'threat' : 'open'
}
