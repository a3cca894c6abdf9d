import type { DossierProposal, Evidence, Proposal, Ref, When } from '../../model/index.ts'
import { whenOf } from '../ground/days.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { coverage, likeness } from '../ground/vocabulary.ts'
import { answersElsewhere } from './answersElsewhere.ts'
import { sameNumbers } from './sameNumbers.ts'
import { changesAgainst, type ToldChange, toldChanges } from './toldChanges.ts'
import { changesBetween } from './versions.ts'

/** A plan as one article tells it. */
export interface Tabled {
  readonly paper: Paper
  readonly proposal: Proposal
  readonly by: Ref
  readonly when: When | null
  readonly name: ReadonlySet<string>
  readonly points: readonly TabledPoint[]
}

export interface TabledPoint {
  readonly n: number
  readonly issue: string
  readonly content: ReadonlySet<string>
  readonly evidence: Evidence
}

/** Share of points that must agree for two articles to tell the same version. */
const SAME_VERSION = 0.75
/** Likeness of two points that say the same. */
export const SAME_POINT = 0.5
/** Likeness of two names of one plan ("a four-point plan", "the four-point peace plan"). */
const SAME_NAME = 0.5

/**
 * Plans across the case, oldest first. Articles tell the same plan when it is by the same party and either its points
 * agree, or it bears the same name and one article gives no points. A plan by the same party under the same name with
 * other points is a later version: what was added, dropped or changed is told with the words of both.
 */
export function proposals(ground: Ground): DossierProposal[] {
  const all = tabled(ground)
  const answers = answersElsewhere(ground, all)
  return [...bucketsOf(all, ({ by }) => by.id).values()]
    .flatMap((ofOne) => versionsOf(ground, ofOne, answers))
    .sort((a, b) => compare(a.when?.value ?? '~', b.when?.value ?? '~') || compare(a.id, b.id))
}

function tabled(ground: Ground): Tabled[] {
  const { content } = ground.vocabulary
  return ground.papers.flatMap((paper) =>
    paper.reading.proposals.map((proposal) => ({
      paper,
      proposal,
      by: ground.who(proposal.by),
      when: whenOf(paper, proposal.when),
      name: new Set(content(proposal.name)),
      points: proposal.points.map(({ n, span, issue }) => ({
        n,
        issue,
        content: new Set(content(span.quote)),
        evidence: from(paper, span),
      })),
    })),
  )
}

type Elsewhere = ReturnType<typeof answersElsewhere>

function versionsOf(ground: Ground, all: readonly Tabled[], answers: Elsewhere): DossierProposal[] {
  const versions: Tabled[][] = []
  for (const one of all) {
    const known = versions.find((version) => version.some((other) => isSameVersion(ground, one, other)))
    if (known) known.push(one)
    else versions.push([one])
  }
  const told: Version[] = []
  versions.forEach((version, index) => {
    const fullest = fullestOf(version)
    const printed = told.findLast((other) => other.changes.length === 0 && isRevision(fullest, other.tabled))
    const changes = printed ? [] : toldChanges(fullest, ground)
    const earlier =
      printed ?? (changes.length > 0 ? told.findLast(({ tabled }) => isBefore(tabled, fullest)) : undefined)
    const out = proposalOf(ground, version, { index, earlier, changes, answers })
    told.push({ tabled: fullest, out, changes: earlier ? changes : [] })
  })
  return told.map(({ out }) => out)
}

interface Version {
  readonly tabled: Tabled
  readonly out: DossierProposal
  /** What its article says of it in its own words against the version before; none where the points are compared. */
  readonly changes: readonly ToldChange[]
}

/** A plan that is printed point by point, and older than another. */
const isBefore = (tabled: Tabled, later: Tabled): boolean =>
  tabled.points.length > 1 &&
  compare(tabled.when?.value ?? tabled.paper.day ?? '~', later.when?.value ?? later.paper.day ?? '~') < 0

const fullestOf = (version: readonly Tabled[]): Tabled =>
  [...version].sort((a, b) => b.points.length - a.points.length)[0] as Tabled

function isSameVersion(ground: Ground, a: Tabled, b: Tabled): boolean {
  const sameName = a.name.size > 0 && likeness(a.name, b.name) >= SAME_NAME
  if (a.points.length === 0 || b.points.length === 0) return sameName && sameNumbers(ground, a.name, b.name)
  const agreeing = a.points.filter((x) => b.points.some((y) => likeness(x.content, y.content) >= SAME_POINT)).length
  const most = Math.max(a.points.length, b.points.length)
  return agreeing / most >= SAME_VERSION && sameNumbers(ground, a.name, b.name)
}

/** Another version of one plan: the same name but for its numbers, or a good part of the points. */
function isSamePlan(a: Tabled, b: Tabled): boolean {
  const agreeing = a.points.filter((x) => b.points.some((y) => likeness(x.content, y.content) >= SAME_POINT)).length
  const least = Math.min(a.points.length, b.points.length)
  return coverage(a.name, b.name) >= SAME_NAME || (least > 0 && agreeing / least >= 0.5)
}

/** Only two lists of points can be compared: of a plan that is told in one sentence, the next may tell another part. */
const isRevision = (later: Tabled, earlier: Tabled): boolean =>
  later.points.length > 1 && earlier.points.length > 1 && isSamePlan(later, earlier)

interface Place {
  readonly index: number
  readonly earlier: Version | undefined
  readonly changes: readonly ToldChange[]
  readonly answers: Elsewhere
}

function proposalOf(
  ground: Ground,
  version: readonly Tabled[],
  { index, earlier, changes, answers }: Place,
): DossierProposal {
  const fullest = fullestOf(version)
  const { by, proposal, points, when } = fullest
  const first = version[0] as Tabled
  return {
    id: `proposal-${by.id.replace(/^\w+:/, '')}-${index + 1}`,
    by,
    name: proposal.name,
    when: first.when ?? when,
    points: points.map(({ n, issue, evidence }) => ({ n, issue, evidence: [evidence] })),
    reactions: reactionsOf(ground, version, answers),
    revises: earlier?.out.id ?? null,
    changes: earlier ? changesOf(fullest, earlier, changes) : [],
    evidence: tidyEvidence(
      ground,
      version.map((one) => from(one.paper, one.proposal.span)),
    ),
    ...markOf(version.map((one) => one.proposal)),
  }
}

/** As its article tells them, else as the points of the two differ. */
const changesOf = (tabled: Tabled, earlier: Version, told: readonly ToldChange[]): DossierProposal['changes'] =>
  told.length > 0 ? changesAgainst(told, tabled, earlier.tabled) : changesBetween(earlier.tabled.points, tabled.points)

/** Who answered the plan, and how; the same answer of the same party once with every place. */
function reactionsOf(ground: Ground, version: readonly Tabled[], answers: Elsewhere): DossierProposal['reactions'] {
  const all = version.flatMap((one) => [
    ...one.proposal.reactions.map(({ by, stance, span }) => ({
      by: ground.partyOf(by),
      stance,
      evidence: from(one.paper, span),
    })),
    ...(answers.get(one) ?? []),
  ])
  return [...bucketsOf(all, ({ by, stance }) => `${by.id} ${stance}`).values()].map((same) => ({
    by: (same[0] as (typeof all)[number]).by,
    stance: (same[0] as (typeof all)[number]).stance,
    evidence: tidyEvidence(
      ground,
      same.map(({ evidence }) => evidence),
    ),
  }))
}
