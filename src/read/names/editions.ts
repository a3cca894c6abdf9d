import { isCapital } from './atoms.ts'
import type { Hit, Row } from './rows.ts'

/**
 * "BBC Scotland", "Al Jazeera English", "Sky News Arabia": where the name of an edition ends (exclusive) that begins with
 * the outlet `hit`; `hit.to` where a word goes on that belongs to something else ("the BBC Scotland office", "told the
 * BBC Scotland was out").
 */
export function editionEnd({ atoms, hitAt }: Row, { from, to, entry }: Hit): number {
  const place = atoms[to]
  if (entry.kind !== 'outlet' || place?.gap !== ' ' || !isCapital(place) || atoms[from - 1]?.key === 'the') return to
  const hit = hitAt[to]
  const names = hit ? ['state', 'demonym', 'place', 'capital'].includes(hit.entry.sort) : false
  const end = hit && names ? hit.to : /^(?:english|arabic|persian|turk|africa)$/.test(place.key) ? to + 1 : to
  const next = atoms[end]
  const isOver =
    next === undefined || next.gap !== ' ' || /^(?:that|in|on|at|and|or|he|she|they|it|the)$/.test(next.key)
  return isOver ? end : to
}
