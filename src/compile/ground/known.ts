import type { Ref } from '../../model/index.ts'
import type { Ground } from './ground.ts'
import { once } from './memo.ts'
import type { Paper } from './paper.ts'
import { outletNamed, voiceOf } from './voice.ts'

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
  const papers = new Map(ground.papers.map((paper) => [paper.id, paper]))
  return ground.papers.map((paper) => {
    const kept = standings(paper)
    const origin = ground.originOf(paper.id)
    const source = origin === paper.id ? undefined : papers.get(origin)
    const refs = refsNow(ground, paper, source)
    const same = kept.latest.find((one) => one.origin === origin && isSame(one.refs, refs))
    if (same) return same.paper
    // The first is the paper as filed: what was made of it alone, before the case was known, is remembered with it.
    const standing = { refs, origin, paper: kept.latest.length === 0 ? paper : { ...paper } }
    kept.latest = [standing, ...kept.latest.slice(0, KEPT - 1)]
    return standing.paper
  })
}

/** `source` is what the paper is a copy of: a copy may have lost the line with the credits. */
function refsNow(ground: Ground, paper: Paper, source: Paper | undefined): (Ref | null)[] {
  const refs: (Ref | null)[] = []
  for (const ref of refsIn(paper)) refs.push(ground.who(ref), ground.partyOf(ref))
  refs.push(voiceOf(ground, paper))
  if (source) for (const ref of creditsOf(source)) refs.push(ground.who(ref))
  return refs
}

function isSame(a: readonly (Ref | null)[], b: readonly (Ref | null)[]): boolean {
  if (a.length !== b.length) return false
  return a.every((one, at) => {
    const other = b[at]
    return one === other || (one?.id === other?.id && one?.name === other?.name)
  })
}

const creditsOf = once((paper: Paper): readonly Ref[] =>
  paper.reading.article.credits.map((name) => outletNamed(paper, name)),
)

/** Everybody and everything that a paper refers to, each id once. */
export const refsIn = once((paper: Paper): readonly Ref[] => {
  const { names, statements, events, positions, proposals, figures } = paper.reading
  const found = new Map<string, Ref>()
  const add = (...refs: readonly (Ref | null | undefined)[]): void => {
    for (const ref of refs) if (ref && !found.has(ref.id)) found.set(ref.id, ref)
  }
  add(paper.outlet, ...creditsOf(paper))
  for (const { entity, of } of names) add(entity, of)
  for (const { speaker, speaksFor, to, speakers = [] } of statements) {
    add(speaker, speaksFor, to)
    for (const one of speakers) add(one.speaker, one.speaksFor)
  }
  for (const { actors, recipients, place } of events) add(...actors, ...recipients, place)
  for (const { party } of positions) add(party)
  for (const { by, reactions } of proposals) add(by, ...reactions.map((one) => one.by))
  for (const { subject } of figures) add(subject)
  return [...found.values()]
})
