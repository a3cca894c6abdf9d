import type { Judgement } from '../model/index.ts'
import type { Store } from './ports.ts'

const logs = new WeakMap<Store, Judgement[]>()

/** The log of a case, oldest entry first. Entries never change, so only new ones are fetched. */
export async function judgementsOf(store: Store): Promise<readonly Judgement[]> {
  const known = logs.get(store) ?? []
  const log = [...known, ...(await store.judgements(known.length))]
  logs.set(store, log)
  return log
}
