import type { AuditCheck } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { sentenceText } from '../ground/paper.ts'
import { sentenceAt } from '../ground/sentences.ts'
import { bucketsOf } from '../ground/union.ts'
import { differenceChecks } from './checks/difference.ts'
import { multipleChecks, riseChecks } from './checks/multiple.ts'
import { madeChecks, partChecks } from './checks/parts.ts'
import type { Finding, Passage } from './checks/passage.ts'
import { rateChecks } from './checks/rate.ts'
import { shareChecks } from './checks/share.ts'
import { sumChecks } from './checks/sum.ts'
import { wholeElsewhere } from './checks/wholeElsewhere.ts'
import { type Counted, printedValue } from './counted.ts'
import type { FilledGroup } from './groups.ts'

/** Each looks for one kind of sum, and finds nothing unless the words of the text say that the figures belong together. */
const CHECKS: readonly ((ground: Ground, passage: Passage) => Finding[])[] = [
  rateChecks,
  shareChecks,
  sumChecks,
  partChecks,
  madeChecks,
  multipleChecks,
  riseChecks,
  differenceChecks,
]

/** An editor's arithmetic: does the text's own sum come out? Findings go to the group of the figure that they are about. */
export function audited(ground: Ground, groups: readonly FilledGroup[]): FilledGroup[] {
  const checks = new Map<Counted, AuditCheck[]>()
  const all = groups.flatMap(({ counted }) => counted)
  const passages = [...bucketsOf(all, ({ paper }) => paper.id).values()].map((counted) => passageOf(counted))
  const found = passages.flatMap((passage) => foundIn(passage, ground))
  for (const finding of [...found, ...wholeElsewhere(ground, passages)]) add(ground, checks, finding)
  return groups.map(({ group, counted }) => ({
    counted,
    group: { ...group, audit: counted.flatMap((each) => checks.get(each) ?? []) },
  }))
}

const foundIn = once((passage: Passage, ground: Ground): Finding[] => CHECKS.flatMap((check) => check(ground, passage)))

const passageOf = onceOfAll((all: readonly Counted[]): Passage => {
  const { paper } = all[0] as Counted
  const figures = all.flatMap((counted) => {
    const value = printedValue(counted.figure)
    return value === null ? [] : [{ counted, value, sentence: sentenceAt(paper.sentences, counted.figure.span.start) }]
  })
  figures.sort((a, b) => a.counted.figure.span.start - b.counted.figure.span.start)
  return { paper, figures, text: ({ counted }) => sentenceText(paper, counted.figure.span.start) }
})

function add(
  ground: Ground,
  checks: Map<Counted, AuditCheck[]>,
  { about, check, from: parts, expected, holds, working, found = about.value, beside = [] }: Finding,
): void {
  const spans = [about, ...parts].map(({ counted }) => from(counted.paper, counted.figure.span))
  const known = checks.get(about.counted) ?? []
  const evidence = tidyEvidence(ground, [...spans, ...beside])
  known.push({ check, expected: tidyNumber(expected), found, holds, working, evidence })
  checks.set(about.counted, known)
}

/** Six significant digits: sums of rounded figures mean no more. */
function tidyNumber(value: number): number {
  return Number(value.toPrecision(6))
}
