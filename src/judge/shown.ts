import { type Found, spanOf } from '../model/index.ts'
import type { ItemJudgement } from './force.ts'
import { itemOf } from './itemOf.ts'
import { type FindId, relinked } from './links.ts'

/** A judgement of something that is there already. */
export type OnFinding = Exclude<ItemJudgement, { verb: 'add' }>
export type Addition = Extract<ItemJudgement, { verb: 'add' }>

/**
 * What stands after these judgements of one finding: as it was judged last, whatever today's reading says of it; under
 * today's id, if it has one. `null` where it was rejected last.
 */
export function shownOf(entries: readonly OnFinding[], today: Found | null, findId: FindId): Found | null {
  const last = entries.at(-1)!
  if (last.verb === 'reject') return null
  const base = relinked(last.found as Found, last.statements ?? {}, findId)
  const { id = newId(base) } = (today ?? {}) as { id?: string }
  return corrected({ ...base, ...('id' in base ? { id } : {}), judged: 'accepted' }, entries, findId)
}

/** What stands after an addition and all judgements of it; `null` where it was rejected last. */
export function addedOf(entry: Addition, later: readonly OnFinding[], findId: FindId): Found | null {
  if (later.at(-1)?.verb === 'reject') return null
  const item = relinked(itemOf(entry), entry.statements ?? {}, findId)
  return corrected({ ...item, ...('id' in item ? { id: newId(item) } : {}), judged: 'added' }, later, findId)
}

function corrected(base: Found, entries: readonly OnFinding[], findId: FindId): Found {
  let shown = base
  for (const entry of entries) {
    if (entry.verb !== 'correct') continue
    const to = relinked(entry.to, entry.statements ?? {}, findId)
    shown = { ...shown, ...to, judged: base.judged === 'added' ? 'added' : 'corrected' } as Found
  }
  return shown
}

/** An id that no reader gives, made of the words alone, so that it does not depend on what else was judged. */
export const newId = (item: Found): string => `j${spanOf(item).start}-${spanOf(item).end}`
