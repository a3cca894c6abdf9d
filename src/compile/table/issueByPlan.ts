import type { Figure } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { compare, type Paper, sentenceOf } from '../ground/paper.ts'
import { under } from '../issues/proposed.ts'
import type { Held } from './held.ts'
import { POINTS, pointNumber } from './pointsMeant.ts'

/** Where positions stand whose words name no matter, or only the talk about it. */
const UNNAMED = new Set(['other', 'talks'])
/** How far before a position it may say what the party was asked about, in characters. */
const FAR = 300
/** A plan with fewer points is an offer. */
const LEAST = 2

/** What a position says of the matter without naming it. */
interface Sign {
  /** The number of the point that its sentence is about. */
  readonly point: number | null
  /** The amounts that it states, as `amountKey` writes them. */
  readonly amounts: readonly string[]
}

/**
 * Positions that leave their matter to a plan: “of the second point she said that …”, “asked about the fourth point, he
 * …” are about what that point of the last plan is about; where the words name no matter, “90 days remain unacceptable”
 * is about what the one point with 90 days is about. The plan may be told in another article of the case. What an
 * analyst has judged stays.
 */
export function issuesByPlan(ground: Ground, held: readonly Held[]): Held[] {
  const plans = plansOf(ground)
  if (plans.length === 0) return [...held]
  const byAmount = issueOfAmounts(plans)
  return held.map((one) => {
    if (one.position.judged !== undefined || one.points.length > 0) return one
    const { point, amounts } = signOf(one)
    const meant = point === null ? null : issueOfPoint(plans, one.paper, point)
    if (meant !== null) return under(one, meant)
    if (!UNNAMED.has(one.issue)) return one
    const told = new Set(amounts.flatMap((amount) => byAmount.get(amount) ?? []))
    const [issue] = told
    return told.size === 1 && issue !== undefined ? under(one, issue) : one
  })
}

const signOf = once(
  ({ paper, position }: Held): Sign => ({
    point: topicOf(paper, position.span),
    amounts: amountsOf(paper, position.span),
  }),
)

const NOUN = '(?:points?|clauses?|articles?|items?|paragraphs?|provisions?|demands?)'
const SUBJECT = String.raw`(?:he|she|it|they|we|the|both|neither|[\p{Lu}][\p{L}’'-]+)`
/** “Of the second she said”, “On the fourth point, he”, “As for the first, Lindesh”: what a sentence opens with. */
const OPENED = new RegExp(
  String.raw`^[\s“"]*(?:[Oo]f|[Oo]n|[Aa]s for|[Aa]s to|[Rr]egarding|[Cc]oncerning|[Aa]bout)\s+the\s+(${POINTS})(?:\s+${NOUN})?(?:\s+of\s+the\s+(?:\S+\s+){0,3}?(?:plan|proposal|draft|paper|text))?(?:,\s|\s+(?=${SUBJECT}\s))`,
  'u',
)
/** “Questioned about the second point of the plan, he said …”. */
const ASKED = new RegExp(
  String.raw`\b(?:asked|questioned|pressed|quizzed|challenged|grilled|speaking|talking|commenting|remarking|turning)\s+(?:about|on|over|of|to)\s+the\s+(${POINTS})\s+${NOUN}\b`,
  'iu',
)

/** The number of the point that the sentence around a position opens with, or that the party was asked about. */
function topicOf(paper: Paper, { start }: { readonly start: number }): number | null {
  const bounds = sentenceOf(paper, start)
  const before = paper.article.text.slice(Math.max(bounds.start, start - FAR), start)
  const lead = paper.article.text.slice(bounds.start, Math.min(bounds.end, bounds.start + 120))
  return pointNumber(OPENED.exec(lead)?.[1] ?? ASKED.exec(before)?.[1])
}

const amountsOf = (paper: Paper, { start, end }: { readonly start: number; readonly end: number }): string[] =>
  paper.reading.figures.filter(({ span }) => span.start >= start && span.end <= end).flatMap(amountKey)

/** An amount with its unit; nothing for a bare number. */
function amountKey({ low, high, unit, per }: Figure): string[] {
  return unit === null || (low ?? high) === null ? [] : [`${low ?? high} ${unit} ${per}`]
}

interface Plan {
  readonly paper: Paper
  readonly points: readonly { readonly n: number; readonly issue: string; readonly amounts: readonly string[] }[]
}

/** The plans of the case that are printed point by point, oldest first. */
const plansOf = (ground: Ground): Plan[] => ground.papers.flatMap((paper) => plansIn(paper))

const plansIn = once((paper: Paper): readonly Plan[] => {
  const told = paper.reading.proposals.filter(({ points }) => points.length >= LEAST)
  if (told.length === 0) return NONE
  return told.map(({ points }) => ({
    paper,
    points: points.map(({ n, issue, span }) => ({ n, issue, amounts: amountsOf(paper, span) })),
  }))
})

const NONE: readonly Plan[] = []

/** What a point is about, in the last plan that this article or an earlier one prints and that has such a point. */
function issueOfPoint(plans: readonly Plan[], { id, day }: Paper, n: number): string | null {
  const known = (plan: Plan) => plan.points.some((point) => point.n === n && !UNNAMED.has(point.issue))
  const own = plans.findLast((plan) => plan.paper.id === id && known(plan))
  const before = plans.filter(({ paper }) => paper.day !== null && day !== null && compare(paper.day, day) <= 0)
  return (own ?? before.findLast(known))?.points.find((point) => point.n === n)?.issue ?? null
}

/** What each amount of a plan is about: of an amount that stands in points on several matters, all of them. */
function issueOfAmounts(plans: readonly Plan[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { points } of plans)
    for (const { issue, amounts } of points)
      for (const amount of amounts) found.set(amount, [...(found.get(amount) ?? []), issue])
  return found
}
