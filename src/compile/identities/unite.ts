import type { JudgementOf, Orphan } from '../../model/index.ts'
import { compare } from '../ground/paper.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import type { Match } from './match.ts'

/** What an analyst has judged of identities. */
export type Verdict = JudgementOf<'join' | 'split' | 'keep-apart'>
export type PairVerdict = Exclude<Verdict, { verb: 'split' }>

/** Ids that an analyst has split: they are never joined again. */
export interface Parted {
  readonly id: string
  readonly from: string
  readonly verdict: JudgementOf<'split'>
}

export interface United {
  /** Ids that are one identity, in order of id. */
  readonly groups: readonly (readonly string[])[]
  /** The verdicts that hold. */
  readonly applied: readonly PairVerdict[]
  /** The verdicts that do not, with the reason. */
  readonly overruled: readonly Orphan[]
  /** True for two ids that a verdict keeps apart, or whose sets it keeps apart. */
  readonly isApart: (a: string, b: string) => boolean
}

export interface Pairs {
  readonly matches: readonly Match[]
  /** Oldest first. */
  readonly verdicts: readonly Verdict[]
  readonly parted: readonly Parted[]
}

/**
 * Joins ids: first as analysts judged, the newest verdict before older ones, then on matches that are the same. What
 * a verdict keeps apart is never joined, not by way of a third id either.
 */
export function unite(ids: readonly string[], { matches, verdicts, parted }: Pairs): United {
  const sets = setsOf(ids)
  for (const { id, from } of parted) if (sets.has(id) && sets.has(from)) sets.keepApart(id, from)
  const applied: PairVerdict[] = []
  const overruled: Orphan[] = []
  for (const verdict of [...verdicts].reverse()) {
    if (verdict.verb === 'split') continue
    const why = problemOf(verdict, sets)
    if (why !== null) {
      overruled.push({ judgement: verdict.id, why, stands: false })
      continue
    }
    if (verdict.verb === 'join') sets.join(...verdict.identities)
    else sets.keepApart(...verdict.identities)
    applied.push(verdict)
  }
  for (const { a, b, verdict } of matches) if (verdict === 'same' && !sets.isApart(a, b)) sets.join(a, b)
  return {
    groups: sets.groups(),
    applied: applied.reverse(),
    overruled: overruled.sort(byNumber),
    isApart: sets.isApart,
  }
}

function problemOf({ verb, identities: [a, b] }: PairVerdict, sets: Sets): string | null {
  const missing = [a, b].find((id) => !sets.has(id))
  if (missing !== undefined) return `the case has no identity ${missing}`
  if (verb === 'join') return sets.isApart(a, b) ? `a later judgement keeps ${a} and ${b} apart` : null
  return sets.isTogether(a, b) ? `a later judgement joins ${a} and ${b}` : null
}

const byNumber = (a: Orphan, b: Orphan): number =>
  Number(a.judgement) - Number(b.judgement) || compare(a.judgement, b.judgement)

/** Ids in sets that grow together, but for those that are kept apart. */
interface Sets {
  readonly has: (id: string) => boolean
  readonly join: (a: string, b: string) => void
  readonly keepApart: (a: string, b: string) => void
  readonly isTogether: (a: string, b: string) => boolean
  readonly isApart: (a: string, b: string) => boolean
  readonly groups: () => string[][]
}

function setsOf(ids: readonly string[]): Sets {
  const at = new Map(ids.map((id, index) => [id, index]))
  const union = unionOf(ids.length)
  const members = new Map<number, readonly string[]>(ids.map((id, index) => [index, [id]]))
  const banned = new Map<string, Set<string>>()
  const root = (id: string): number => union.find(at.get(id) as number)
  const setOf = (id: string): readonly string[] => members.get(root(id)) ?? []
  const ban = (one: string, other: string): void => {
    const known = banned.get(one)
    if (known) known.add(other)
    else banned.set(one, new Set([other]))
  }
  return {
    has: (id) => at.has(id),
    join: (a, b) => {
      if (root(a) === root(b)) return
      const both = [...setOf(a), ...setOf(b)]
      union.join(root(a), root(b))
      members.set(root(a), both)
    },
    keepApart: (a, b) => {
      ban(a, b)
      ban(b, a)
    },
    isTogether: (a, b) => root(a) === root(b),
    isApart: (a, b) => {
      if (banned.size === 0) return false
      const others = new Set(setOf(b))
      return setOf(a).some((one) => [...(banned.get(one) ?? [])].some((other) => others.has(other)))
    },
    groups: () => groupsOf(ids, union),
  }
}
