import type { Judgement } from '../model/index.ts'
import type { Store } from './ports.ts'

/** The log of judgements of a case, oldest entry first. */
export const judgementsOf = (store: Store): Promise<readonly Judgement[]> => store.judgements()
