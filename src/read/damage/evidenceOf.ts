import type { Name, Ref } from '../../model/index.ts'

/** How often each state is spoken of in an article, under any name, and which names speak of it. */
export interface StateCounts {
  readonly count: ReadonlyMap<string, number>
  /** States by how often, the most first. */
  readonly order: readonly Ref[]
}

/** Counts every state over names, adjectives, capitals and the offices of people; mentions in `leave` are left out. */
export function countStates(names: readonly Name[], leave: ReadonlySet<Name>): StateCounts {
  const count = new Map<string, number>()
  const refs = new Map<string, Ref>()
  for (const name of names) {
    if (leave.has(name)) continue
    const entity = name.entity?.id.startsWith('state:') ? name.entity : null
    for (const ref of new Set([entity, name.of?.id.startsWith('state:') ? name.of : null])) {
      if (ref === null) continue
      count.set(ref.id, (count.get(ref.id) ?? 0) + 1)
      refs.set(ref.id, ref)
    }
  }
  const order = [...refs.values()].sort((a, b) => count.get(b.id)! - count.get(a.id)! || (a.id < b.id ? -1 : 1))
  return { count, order }
}
