import { cut, type DossierCondition } from '../../model/index.ts'
import { from, type Ground, holderOf, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf, groupsOf, type Union, unionOf } from '../ground/union.ts'
import { type Posed, posedIn } from './asked.ts'
import { askedBy, meets } from './meets.ts'
import { nearReports } from './near.ts'
import type { Report } from './reports.ts'

/**
 * "If …, then …" with who said so, and whether later articles report that the if-part has come about. `unknown` unless a
 * sentence in an article of a later day tells of the same act of the same party, done or not done (`meets`). What copies
 * repeat is one condition; their words follow as further evidence.
 */
export function conditions(ground: Ground): DossierCondition[] {
  const all = ground.papers.flatMap((paper) => posedIn(paper, ground))
  const near = nearReports(ground.papers, ground)
  return [...bucketsOf(all, ({ words }) => words).values()].flatMap((same) =>
    groupsOf(same, sameSpeaker(ground, same)).map((group) => {
      const [first, ...others] = group as [Posed, ...Posed[]]
      const told = conditionOf(ground, first, near.get(first) ?? [])
      const copies = others.map(({ paper, condition }) => from(paper, condition.if))
      const judged = markOf(group.map(({ condition }) => condition))
      return { ...told, evidence: tidyEvidence(ground, [...told.evidence, ...copies]), ...judged }
    }),
  )
}

/** The same words are one condition in copies of an article, and where articles quote one speaker. */
function sameSpeaker(ground: Ground, same: readonly Posed[]): Union {
  const union = unionOf(same.length)
  const first = new Map<string, number>()
  same.forEach(({ paper, condition }, index) => {
    const speaker = condition.holder === null ? null : paper.statements.get(condition.holder)?.speaker
    for (const key of [`copy ${ground.originOf(paper.id)}`, ...(speaker ? [ground.who(speaker).id] : [])]) {
      const known = first.get(key)
      if (known === undefined) first.set(key, index)
      else union.join(known, index)
    }
  })
  return union
}

function conditionOf(ground: Ground, posed: Posed, near: readonly Report[]): DossierCondition {
  const { paper, condition } = posed
  const asked = askedBy(ground, posed)
  const told = near.map((report) => ({ report, as: meets(ground, asked, report) })).filter(({ as }) => as !== null)
  told.sort((a, b) => byPlace(a.report, b.report))
  const met = told.filter(({ as }) => as === 'met')
  const missed = told.filter(({ as }) => as === 'not-met')
  const shown = met.length > 0 ? met : missed
  return {
    if: from(paper, condition.if),
    then: from(paper, condition.then),
    holder: holderOf(ground, paper, condition.holder),
    status: met.length > 0 ? 'met' : missed.length > 0 ? 'not-met' : 'unknown',
    evidence: tidyEvidence(
      ground,
      shown.map(({ report: { paper: told, start, end } }) => from(told, cut(told.article.text, start, end))),
    ),
  }
}

const byPlace = (a: Report, b: Report): number =>
  compare(a.day, b.day) || compare(a.paper.id, b.paper.id) || a.start - b.start
