import type { DossierProposal } from '../../../model/index.ts'
import { dayRange } from '../../../model/index.ts'
import { POINTS } from '../../table/pointsMeant.ts'
import type { Archive } from '../archive.ts'
import type { Candidate } from '../candidate.ts'
import { positions } from './positions.ts'

const NOUN = 'points?|clauses?|articles?|items?|paragraphs?|provisions?'
const PLAN = 'plan|proposal|draft|blueprint|roadmap|road map|framework|text|compromise'
/** "the second point", "point four", "the plan", "proposed by the mediator": words for a plan or a part of one. */
const OF_PLAN = new RegExp(
  String.raw`\b(?:${POINTS})\s+(?:${NOUN})\b|\b(?:${NOUN})\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\b(?:the|this|his|her|its|their|that)\s+(?:[\p{L}-]+\s+){0,2}?(?:${PLAN})\b|\bproposed by\b`,
  'iu',
)

/**
 * What parties hold on parts of a plan: "the second point we refuse". Each belongs to the last plan before it whose
 * author its article names. Positions of which that cannot be said are left out.
 */
export function partsOfPlans(archive: Archive): Candidate[] {
  const plans = archive.dossier.proposals.filter(({ points }) => points.length > 1)
  if (plans.length === 0) return []
  return positions(archive).flatMap((one): Candidate[] => {
    const words = [one.words, ...one.evidence.map(({ quote }) => quote)].join('\n')
    if (!OF_PLAN.test(words)) return []
    const plan = plans.findLast((each) => isBefore(each, one) && isNamedBeside(archive, each, one))
    return plan ? [{ ...one, kind: 'reaction', plan: plan.id }] : []
  })
}

function isBefore({ when: told }: DossierProposal, { when }: Candidate): boolean {
  const [plan, position] = [told, when].map((one) => (one ? dayRange(one.value) : null))
  return !plan?.first || !position?.last || plan.first <= position.last
}

/** True where an article of the position names who drew up the plan, or tells of the plan itself. */
function isNamedBeside({ readings, who }: Archive, { by, evidence }: DossierProposal, one: Candidate): boolean {
  return one.evidence.some(
    ({ article }) =>
      evidence.some((told) => told.article === article) ||
      readings.get(article)?.names.some(({ entity }) => entity !== null && who(entity).id === by.id),
  )
}
