import type { DossierProposal } from '../../model/index.ts'
import { likeness } from '../ground/vocabulary.ts'
import type { TabledPoint } from './proposals.ts'

type Changes = DossierProposal['changes']

/** From here on two points say the same, give or take a word. */
const SAME = 0.8
/** From here on one point is the other in new words; on the same issue a little less will do. */
const REWRITTEN = 0.4
const REWRITTEN_ON_ISSUE = 0.2

/**
 * Aligns the points of two versions, best match first, and says what the later one added, dropped or changed; a
 * changed point carries the words of both. Points that merely moved are no change.
 */
export function changesBetween(before: readonly TabledPoint[], after: readonly TabledPoint[]): Changes {
  const pairs = before
    .flatMap((old, x) => after.map((now, y) => ({ old, now, x, y, alike: likeness(old.content, now.content) })))
    .filter(({ old, now, alike }) => alike >= (old.issue === now.issue ? REWRITTEN_ON_ISSUE : REWRITTEN))
    .sort((a, b) => b.alike - a.alike || a.x - b.x || a.y - b.y)
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()]
  const changed: { at: number; change: Changes[number] }[] = []
  for (const { old, now, x, y, alike } of pairs) {
    if (usedBefore.has(x) || usedAfter.has(y)) continue
    usedBefore.add(x)
    usedAfter.add(y)
    const rewritten = alike < SAME || digits(old) !== digits(now)
    if (rewritten) changed.push({ at: y, change: { change: 'changed', evidence: [old.evidence, now.evidence] } })
  }
  after.forEach((now, at) => {
    if (!usedAfter.has(at)) changed.push({ at, change: { change: 'added', evidence: [now.evidence] } })
  })
  const dropped = before
    .filter((_, at) => !usedBefore.has(at))
    .map((old): Changes[number] => ({ change: 'dropped', evidence: [old.evidence] }))
  return [...changed.sort((a, b) => a.at - b.at).map(({ change }) => change), ...dropped]
}

/** Numbers of a point: "within 30 days" and "within 60 days" differ in nothing else. */
const digits = ({ content }: TabledPoint): string =>
  [...content]
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ')
