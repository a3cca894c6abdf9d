import type { Condition, DossierCondition } from '../../model/index.ts'
import { from, type Ground, holderOf, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import type { Paper } from '../ground/paper.ts'
import { bucketsOf, groupsOf, type Union, unionOf } from '../ground/union.ts'
import { type Asked, askedBy, leastOf, meets } from './meets.ts'
import { indexOf, type Report, type ReportIndex } from './reports.ts'

/**
 * "If …, then …" with who said so, and whether later articles report that the if-part has come about. `unknown` unless a
 * sentence in an article of a later day tells of the same act of the same party, done or not done (`meets`). What copies
 * repeat is one condition; their words follow as further evidence.
 */
export function conditions(ground: Ground): DossierCondition[] {
  const all = ground.papers.flatMap((paper) => posedIn(paper, ground))
  const reports = indexOf(ground, new Set(all.flatMap(({ asked }) => (asked.watched ? asked.near.flat() : []))))
  return [...bucketsOf(all, ({ words }) => words).values()].flatMap((same) =>
    groupsOf(same, sameSpeaker(ground, same)).map((group) => {
      const [first, ...others] = group as [Posed, ...Posed[]]
      const told = conditionOf(ground, first, reports)
      const copies = others.map(({ paper, condition }) => from(paper, condition.if))
      const judged = markOf(group.map(({ condition }) => condition))
      return { ...told, evidence: tidyEvidence(ground, [...told.evidence, ...copies]), ...judged }
    }),
  )
}

/** A condition as one article has it. */
interface Posed {
  readonly paper: Paper
  readonly condition: Condition
  /** The words of its if-part, and what of them a report of it must have. */
  readonly words: string
  readonly asked: Asked
}

const posedIn = (paper: Paper, ground: Ground): Posed[] =>
  paper.reading.conditions.map((condition) => ({
    paper,
    condition,
    words: ground.vocabulary.words(condition.if.quote).join(' '),
    asked: askedBy(ground, paper, condition.if),
  }))

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

function conditionOf(ground: Ground, { paper, condition, asked }: Posed, index: ReportIndex): DossierCondition {
  const { day } = paper
  const told = (day === null || !asked.watched ? [] : reportsNear(index, asked))
    .filter((report) => report.day > day!)
    .map((report) => ({ report, as: meets(ground, asked, report) }))
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
      shown.map(({ report }) => from(report.paper, report.span)),
    ),
  }
}

/** A report that says the same must have one of the rarest stems: only those that have are looked at. */
function reportsNear(index: ReportIndex, { keys, near }: Asked): Report[] {
  const spare = keys.length - leastOf(keys) + 1
  const lists = near.map((stems) => stems.flatMap((stem) => index.get(stem) ?? [])).sort((a, b) => a.length - b.length)
  return [...new Set(lists.slice(0, spare).flat())]
}
