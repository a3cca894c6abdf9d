import { type Condition, type DossierCondition, overlaps, type Span } from '../../model/index.ts'
import { from, type Ground, holderOf, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { bucketsOf, groupsOf, type Union, unionOf } from '../ground/union.ts'

/** Share of the content words of the if-part that a later report must have, and how many at least. */
const COVERED = 0.8
const LEAST = 3

interface Report {
  readonly day: string
  readonly paper: Paper
  readonly span: Span
  /** Each content word once. */
  readonly content: readonly string[]
  readonly negated: boolean
}

/**
 * "If …, then …" with who said so, and whether later articles report that the if-part has come about. `unknown` unless
 * an event or a statement in an article of a later day has nearly all its words; with a negation that the condition
 * does not have (or the other way round) it is `not-met`. What copies repeat is one condition; their words follow as
 * further evidence.
 */
export function conditions(ground: Ground): DossierCondition[] {
  const all = ground.papers.flatMap((paper) => posedIn(paper, ground))
  const reports = indexOf(reportsOf(ground), new Set(all.flatMap(({ asked }) => [...asked])))
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
  /** The words of its if-part, and those of them that a report of it must have. */
  readonly words: string
  readonly asked: ReadonlySet<string>
}

const posedIn = once((paper: Paper, { vocabulary }: Ground): Posed[] =>
  paper.reading.conditions.map((condition) => {
    const { quote } = condition.if
    const asked = vocabulary.content(quote).filter((word) => !vocabulary.isNegation(word))
    return { paper, condition, words: vocabulary.words(quote).join(' '), asked: new Set(asked) }
  }),
)

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

/** Reports by word. */
type ReportIndex = ReadonlyMap<string, readonly Report[]>

/** Of the words that are asked for. */
function indexOf(reports: readonly Report[], asked: ReadonlySet<string>): ReportIndex {
  const index = new Map<string, Report[]>()
  for (const report of reports) {
    for (const word of report.content) {
      if (!asked.has(word)) continue
      const known = index.get(word)
      if (known) known.push(report)
      else index.set(word, [report])
    }
  }
  return index
}

/** A report that covers the words must have one of the rarest: only those that have are looked at. */
function reportsNear(index: ReportIndex, words: ReadonlySet<string>): Report[] {
  const spare = Math.floor(words.size * (1 - COVERED)) + 1
  const lists = [...words].map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length)
  return [...new Set(lists.slice(0, spare).flat())]
}

const reportsOf = (ground: Ground): Report[] => ground.papers.flatMap((paper) => reportsIn(paper, ground))

/** What an article reports that conditions may be met by: follows from the article alone. */
export const reportsIn = once((paper: Paper, { vocabulary }: Pick<Ground, 'vocabulary'>): Report[] => {
  const { events, statements, conditions: others } = paper.reading
  const conditional = (span: Span) => others.some((one) => overlaps(span, one.if) || overlaps(span, one.then))
  const happened = events.filter(({ status }) => status === 'held' || status === 'confirmed' || status === 'reported')
  const spans = [...happened.map(({ span }) => span), ...statements.flatMap(({ content }) => content)]
  const { day } = paper
  if (day === null) return []
  return spans
    .filter((span) => !conditional(span))
    .map((span): Report => {
      const content = new Set(vocabulary.content(span.quote).filter((word) => !vocabulary.isNegation(word)))
      return { day, paper, span, content: [...content], negated: isNegated(vocabulary, span.quote) }
    })
})

const isNegated = ({ words, isNegation }: Ground['vocabulary'], text: string): boolean =>
  words(text).filter(isNegation).length % 2 === 1

function conditionOf(ground: Ground, { paper, condition, asked }: Posed, reports: ReportIndex): DossierCondition {
  const negated = isNegated(ground.vocabulary, condition.if.quote)
  const later = asked.size < LEAST || paper.day === null ? [] : reportsNear(reports, asked)
  const found = later
    .filter(({ day, content }) => day > (paper.day as string) && content.length >= asked.size * COVERED)
    .filter(({ content }) => content.filter((word) => asked.has(word)).length >= asked.size * COVERED)
  const met = found.filter((report) => report.negated === negated)
  const shown = met.length > 0 ? met : found
  return {
    if: from(paper, condition.if),
    then: from(paper, condition.then),
    holder: holderOf(ground, paper, condition.holder),
    status: met.length > 0 ? 'met' : found.length > 0 ? 'not-met' : 'unknown',
    evidence: tidyEvidence(
      ground,
      shown.map((report) => from(report.paper, report.span)),
    ),
  }
}
