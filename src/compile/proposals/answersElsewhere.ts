import { type Evidence, fromLexicon, type Lexicon, type Position, type Ref } from '../../model/index.ts'
import { from, type Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import type { Tabled } from './proposals.ts'
import { sameNumbers } from './sameNumbers.ts'

/** An answer to a plan, told in an article that does not tell the plan. */
export interface Answer {
  readonly by: Ref
  readonly stance: Position['stance']
  readonly evidence: Evidence
}

/** Days after a plan within which "Norland's plan" is still that one. */
const FRESH = 90
/** Words before the noun of a plan that belong to it. */
const LEAD = 6

/**
 * "Sudria rejected the Norland plan", in an article of no earlier day: an answer to the last plan that Norland put forward
 * before it. Whose plan it is must be said, and only a plan told point by point is answered.
 */
export function answersElsewhere(ground: Ground, all: readonly Tabled[]): ReadonlyMap<Tabled, readonly Answer[]> {
  const found = new Map<Tabled, Answer[]>()
  for (const paper of ground.papers) {
    for (const { position, owner: named } of plansAnswered(paper, ground.lexicon)) {
      const owner = ground.partyOf(ground.who(named))
      const plan = all.findLast((one) => one.by.id === owner.id && isAnswered(one, paper, position, ground))
      if (!plan || all.some((one) => one.paper === paper && one.by.id === owner.id)) continue
      const by = ground.partyOf(position.party)
      if (by.id === owner.id) continue
      found.set(plan, [
        ...(found.get(plan) ?? []),
        { by, stance: position.stance, evidence: from(paper, position.span) },
      ])
    }
  }
  return found
}

/** The positions of an article that answer somebody's plan. Follows from the article alone. */
const plansAnswered = once((paper: Paper, lexicon: Lexicon) =>
  paper.reading.positions.flatMap((position) => {
    const owner = ownerOfPlan(lexicon, paper, position)
    return owner ? [{ position, owner }] : []
  }),
)

const answers: ReadonlySet<Position['stance']> = new Set(['accepts', 'refuses', 'open', 'conditional'])

/** Whose plan the object of an answer is: "the Norland plan", "Norland's proposal", "the plan put forward by Norland". */
function ownerOfPlan(lexicon: Lexicon, paper: Paper, { stance, span, toward }: Position): Ref | null {
  if (!answers.has(stance)) return null
  const at = span.quote.lastIndexOf(toward)
  const plan = plans(lexicon).exec(toward)
  if (at < 0 || !plan || toward.slice(0, plan.index).trim().split(/\s+/).length > LEAD) return null
  const [start, noun] = [span.start + at, span.start + at + plan.index]
  const behind = /^\s+(?:put forward|proposed|presented|tabled|offered|drafted|made|of|from|by)(?:\s+by)?\s+/u.exec(
    paper.article.text.slice(noun + plan[0].length, noun + plan[0].length + 40),
  )
  const after = noun + plan[0].length + (behind?.[0].length ?? 0)
  const owner = paper.reading.names.findLast(
    (name) =>
      name.entity !== null &&
      ((name.span.start >= start && name.span.end <= noun) ||
        (behind !== null && name.span.start >= after && name.span.start <= after + 4)),
  )
  return owner?.entity ?? null
}

/** A plan with points, told before the answer and not long before, and not of another number of points. */
function isAnswered(plan: Tabled, paper: Paper, { toward }: Position, ground: Ground): boolean {
  const { vocabulary } = ground
  if (plan.points.length < 2 || plan.paper.day === null || paper.day === null || plan.paper.day > paper.day)
    return false
  if (Date.parse(paper.day) - Date.parse(plan.paper.day) > FRESH * 86_400_000) return false
  const told = new Set(vocabulary.content(toward))
  return sameNumbers(ground, told, plan.name)
}

/** A word for a plan, as it stands. */
const plans = fromLexicon(({ stances }: Lexicon): RegExp => {
  const words = [...stances.plans, ...stances.plansOffered].sort((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu')
})
