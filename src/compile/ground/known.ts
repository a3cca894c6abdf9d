import type { Ref } from '../../model/index.ts'
import { type Ground, papersById } from './ground.ts'
import { once } from './memo.ts'
import type { Paper } from './paper.ts'
import { creditedIn, voiceOf } from './voice.ts'

/** What a case knows of one paper beyond its reading. */
interface Standing {
  /** Who everybody is whom the paper refers to, and for whom they speak, by turns; then whose words it prints. */
  readonly refs: readonly (Ref | null)[]
  readonly origin: string
  readonly paper: Paper
}

/** How many standings of a paper are remembered: that of now, and that of another day that was asked for. */
const KEPT = 2

const standings = once((_: Paper): { latest: readonly Standing[] } => ({ latest: [] }))

/**
 * The papers of a ground, each the same object as before for as long as nothing that may be asked about it has changed:
 * its reading, who is who in it, what it is a copy of, whose words it prints. So whatever is made of a paper, or of
 * things found in several papers, may be remembered by them (see `memo.ts`).
 */
export function papersKnown(ground: Ground): Paper[] {
  const papers = papersById(ground)
  return ground.papers.map((paper) => {
    const kept = standings(paper)
    const origin = ground.originOf(paper.id)
    const place = { ground, paper, source: origin === paper.id ? undefined : papers.get(origin) }
    const same = kept.latest.find((one) => one.origin === origin && isStill(one.refs, place))
    if (same) return same.paper
    const refs: (Ref | null)[] = []
    eachRef(place, (ref) => refs.push(ref) > 0)
    // The first is the paper as filed: what was made of it alone, before the case was known, is remembered with it.
    const standing = { refs, origin, paper: kept.latest.length === 0 ? paper : { ...paper } }
    kept.latest = [standing, ...kept.latest.slice(0, KEPT - 1)]
    return standing.paper
  })
}

interface Place {
  readonly ground: Ground
  readonly paper: Paper
  /** What the paper is a copy of: a copy may have lost the line with the credits. */
  readonly source: Paper | undefined
}

/** Visits what a standing holds of everybody, in order, until told to stop; false where it was. */
function eachRef({ ground, paper, source }: Place, visit: (ref: Ref | null) => boolean): boolean {
  for (const ref of refsIn(paper)) if (!visit(ground.who(ref)) || !visit(ground.partyOf(ref))) return false
  if (!visit(voiceOf(ground, paper))) return false
  if (source) for (const ref of creditedIn(source)) if (!visit(ground.who(ref))) return false
  return true
}

/** True where everybody is who they were: seen without making a list of them, since it is so for nearly every paper. */
function isStill(known: readonly (Ref | null)[], place: Place): boolean {
  let at = 0
  const isNext = (ref: Ref | null): boolean => {
    const before = at < known.length ? known[at] : undefined
    at++
    return ref === before || (before !== undefined && ref?.id === before?.id && ref?.name === before?.name)
  }
  return eachRef(place, isNext) && at === known.length
}

/** Everybody and everything that a paper refers to, each id once. */
export const refsIn = once((paper: Paper): readonly Ref[] => {
  const { names, statements, events, positions, proposals, figures, criticisms = [] } = paper.reading
  const found = new Map<string, Ref>()
  const add = (...refs: readonly (Ref | null | undefined)[]): void => {
    for (const ref of refs) if (ref && !found.has(ref.id)) found.set(ref.id, ref)
  }
  add(paper.outlet, ...creditedIn(paper))
  for (const { entity, of } of names) add(entity, of)
  for (const { speaker, speaksFor, to, speakers = [] } of statements) {
    add(speaker, speaksFor, to)
    for (const one of speakers) add(one.speaker, one.speaksFor)
  }
  for (const { actors, recipients, place } of events) add(...actors, ...recipients, place)
  for (const { party } of positions) add(party)
  for (const { by, reactions } of proposals) add(by, ...reactions.map((one) => one.by))
  for (const { subject } of figures) add(subject)
  for (const { by, target } of criticisms) add(by, target)
  return [...found.values()]
})
