import type { Outlook } from '../../../src/model/index.ts'
import { type Concept, concepts, stateWords } from '../../../src/present/outlook/holds.ts'

/** What a change of preferences did to one concept, in states as words: states are told apart by what is done in them. */
export interface Difference {
  readonly concept: Concept
  readonly ended: readonly string[]
  readonly begun: readonly string[]
  readonly stayed: number
}

/** Compares what holds before and after a change. Concepts under which nothing changed are left out. */
export function differences(before: Outlook, after: Outlook): Difference[] {
  return concepts.flatMap((concept): Difference[] => {
    const was = new Map(before.equilibria[concept].map((index) => [keyOf(before, index), stateWords(before, index)]))
    const is = new Map(after.equilibria[concept].map((index) => [keyOf(after, index), stateWords(after, index)]))
    const ended = [...was].filter(([key]) => !is.has(key)).map(([, words]) => words)
    const begun = [...is].filter(([key]) => !was.has(key)).map(([, words]) => words)
    return ended.length + begun.length === 0 ? [] : [{ concept, ended, begun, stayed: was.size - ended.length }]
  })
}

function keyOf({ states, parties }: Outlook, index: number): string {
  const state = states[index]
  if (!state || parties.every(({ options }) => options.length === 0)) return state?.name ?? String(index)
  return state.taken.toSorted().join('\n')
}
