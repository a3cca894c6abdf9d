import { type Found, type JudgedKind, type Span, spanOf } from '../model/index.ts'
import { canonical, claimOf } from './claim.ts'
import { ENOUGH, sharedPart } from './links.ts'

/** A key for a finding: all of it but what belongs to one reading only (ids, rules). */
export function keyOf(kind: JudgedKind, found: Found): string {
  const { id, rule, judged, holder, statement, within, ...rest } = found as Record<string, unknown>
  return `${kind} ${canonical(rest)}`
}

/**
 * Which findings of today's reading each judged one is: their indices (several only where the reading repeats
 * itself), none where it has no such finding. First those that are the same throughout, then those with the same
 * claim on the same words, then those with the same claim on nearly the same words, where only one comes into
 * question. A finding answers to one judged one at most; another claim on the same words is another finding.
 */
export function matchAll(
  kind: JudgedKind,
  judged: ReadonlyMap<string, Found>,
  items: readonly Found[],
): Map<string, readonly number[]> {
  const matched = new Map<string, readonly number[]>()
  const keys = items.map((item) => keyOf(kind, item))
  const claims = items.map((item) => claimOf(kind, item))
  const taken = new Set<number>()
  const take = (key: string, itemKey: string | undefined): void => {
    const all = keys.flatMap((one, index) => (one === itemKey && !taken.has(index) ? [index] : []))
    for (const index of all) taken.add(index)
    if (all.length > 0) matched.set(key, all)
  }
  const free = (found: Found): number[] => {
    const claim = claimOf(kind, found)
    return items.flatMap((_, index) => (taken.has(index) || claims[index] !== claim ? [] : [index]))
  }
  const left = () => [...judged].filter(([key]) => !matched.has(key))
  for (const [key] of left()) take(key, key)
  for (const [key, found] of left()) {
    const [best] = free(found)
      .filter((index) => isSame(spanOf(items[index]!), spanOf(found)))
      .sort((a, b) => likeness(items[b]!, found) - likeness(items[a]!, found) || a - b)
    if (best !== undefined) take(key, keys[best])
  }
  for (const [key, found] of left()) {
    const near = free(found).filter((index) => sharedPart(spanOf(items[index]!), spanOf(found)) >= ENOUGH)
    if (new Set(near.map((index) => keys[index])).size === 1) take(key, keys[near[0]!])
  }
  return matched
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** How many fields two findings have in common. */
function likeness(a: Found, b: Found): number {
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return Object.keys(one).filter((key) => canonical(one[key]) === canonical(other[key])).length
}
