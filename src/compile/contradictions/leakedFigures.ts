import type { Contradiction, DossierProposal, Evidence, Figure } from '../../model/index.ts'
import { daysBetween, daysOf } from '../ground/days.ts'
import { type Ground, holderOf, papersById } from '../ground/ground.ts'
import type { Paper } from '../ground/paper.ts'
import { coverage } from '../ground/vocabulary.ts'
import { sidesOf } from './sides.ts'

/** A text comes out within these days of the draft that was told of. */
const NEAR = 21
/** Share of content words that makes a sentence and a point be about the same thing. */
const SAME_THING = 0.3

/**
 * What an article told of the draft of a plan and what the plan then said, where an amount of the same point differs:
 * "200 megawatts" in a draft, "220" in the text that came out days later. Nobody need have erred.
 */
export function leakedFigures(ground: Ground, plans: readonly DossierProposal[]): Contradiction[] {
  const papers = papersById(ground)
  return plans
    .filter((draft) => draft.revises !== null && isToldInProse(draft))
    .flatMap((draft) => {
      const text = plans.find((plan) => isTextOf(plan, draft))
      return text ? differences(ground, { draft, text, papers }) : []
    })
}

/** True for a version whose changes its own article tells, instead of two lists of points being compared. */
const isToldInProse = ({ changes, points }: DossierProposal): boolean =>
  changes.some(
    ({ change, evidence }) =>
      change !== 'dropped' && evidence.length > 0 && !points.some((point) => point.evidence[0] === evidence.at(-1)),
  )

function isTextOf(plan: DossierProposal, draft: DossierProposal): boolean {
  const [before, after] = [daysOf(draft.when), daysOf(plan.when)]
  if (plan.id === draft.id || plan.by.id !== draft.by.id || plan.revises !== draft.revises || !before || !after)
    return false
  const days = daysBetween(before.first, after.first)
  return plan.points.length > 1 && days >= 0 && days <= NEAR
}

interface Compared {
  readonly draft: DossierProposal
  readonly text: DossierProposal
  readonly papers: ReadonlyMap<string, Paper>
}

function differences(ground: Ground, { draft, text, papers }: Compared): Contradiction[] {
  const content = ({ quote }: Evidence) => new Set(ground.vocabulary.content(quote).filter((word) => !/\d/.test(word)))
  return draft.changes.flatMap(({ change, evidence }): Contradiction[] => {
    const told = evidence.at(-1)
    const paper = told && papers.get(told.article)
    if (change === 'dropped' || !told || !paper) return []
    const point = text.points
      .flatMap((one) => one.evidence.slice(0, 1))
      .map((one) => ({ one, alike: coverage(content(told), content(one)) }))
      .sort((a, b) => b.alike - a.alike)[0]
    if (!point || point.alike < SAME_THING) return []
    const amounts = differing(figuresIn(papers, told), figuresIn(papers, point.one))
    if (!amounts) return []
    const sides = sidesOf(ground, [
      { key: 'draft', claim: told.quote, holder: holderOf(ground, paper, null), evidence: told },
      { key: 'text', claim: point.one.quote, holder: text.by, evidence: point.one },
    ])
    return [{ about: `what the plan of ${text.by.name} says: ${amounts.join(' or ')}`, sides }]
  })
}

const figuresIn = (papers: ReadonlyMap<string, Paper>, { article, start, end }: Evidence): readonly Figure[] =>
  papers
    .get(article)
    ?.reading.figures.filter(
      ({ span, unit, topic }) => unit !== null && topic !== 'count' && span.start >= start && span.end <= end,
    ) ?? []

/** The words of the one amount of a unit that both state, and state differently. */
function differing(before: readonly Figure[], after: readonly Figure[]): [string, string] | null {
  for (const one of before) {
    const fits = (other: Figure) => other.unit === one.unit && other.per === one.per
    const [other, more] = after.filter(fits)
    if (!other || more || before.filter(fits).length > 1) continue
    if ((other.low ?? other.high) !== (one.low ?? one.high)) return [one.span.quote, other.span.quote]
  }
  return null
}
