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
  const at = new Map(ids.map((id, index) => [id, index]))
  const union = unionOf(ids.length)
  const members = new Map<number, string[]>(ids.map((id, index) => [index, [id]]))
  const banned = new Map<string, Set<string>>()
  const ban = (a: string, b: string): void => {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const known = banned.get(one)
      if (known) known.add(other)
      else banned.set(one, new Set([other]))
    }
  }
  const setOf = (id: string): string[] => members.get(union.find(at.get(id) as number)) ?? []
  const isApart = (a: string, b: string): boolean => {
    if (banned.size === 0) return false
    const others = new Set(setOf(b))
    return setOf(a).some((one) => [...(banned.get(one) ?? [])].some((other) => others.has(other)))
  }
  const join = (a: string, b: string): void => {
    const [x, y] = [union.find(at.get(a) as number), union.find(at.get(b) as number)]
    if (x === y) return
    const both = [...(members.get(x) ?? []), ...(members.get(y) ?? [])]
    union.join(x, y)
    members.set(union.find(x), both)
  }
  for (const { id, from } of parted) if (at.has(id) && at.has(from)) ban(id, from)
  const applied: PairVerdict[] = []
  const overruled: Orphan[] = []
  for (const verdict of [...verdicts].reverse()) {
    if (verdict.verb === 'split') continue
    const why = problemOf(verdict, { at, isApart, setOf })
    if (why !== null) overruled.push({ judgement: verdict.id, why, stands: false })
    else {
      if (verdict.verb === 'join') join(...verdict.identities)
      else ban(...verdict.identities)
      applied.push(verdict)
    }
  }
  for (const { a, b, verdict } of matches) if (verdict === 'same' && !isApart(a, b)) join(a, b)
  const groups = groupsOf(ids, union)
  return { groups, applied: applied.reverse(), overruled: overruled.sort(byNumber), isApart }
}

interface Sets {
  readonly at: ReadonlyMap<string, number>
  readonly isApart: (a: string, b: string) => boolean
  readonly setOf: (id: string) => readonly string[]
}

function problemOf({ verb, identities: [a, b] }: PairVerdict, { at, isApart, setOf }: Sets): string | null {
  const missing = [a, b].find((id) => !at.has(id))
  if (missing !== undefined) return `the case has no identity ${missing}`
  if (verb === 'join') return isApart(a, b) ? `a later judgement keeps ${a} and ${b} apart` : null
  return setOf(a).includes(b) ? `a later judgement joins ${a} and ${b}` : null
}

const byNumber = (a: Orphan, b: Orphan): number =>
  Number(a.judgement) - Number(b.judgement) || compare(a.judgement, b.judgement)
