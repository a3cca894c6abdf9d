import { Fault, type Hypotheses, type HypothesesOutlook } from '../../model/index.ts'
import { agreedRating, diagnosticity, type Rating, rankScenarios } from './ach.ts'

/**
 * Competing hypotheses weighed: scenarios by how little speaks against them, evidence by how much it tells them apart.
 *
 * @throws Fault `conflict-invalid` where a scenario does not have one rating per piece of evidence.
 */
export function weighHypotheses({ question, evidence, scenarios }: Hypotheses): HypothesesOutlook {
  const rated = scenarios.map(({ name, ratings }) => {
    if (ratings.length !== evidence.length)
      throw new Fault('conflict-invalid', {
        place: name,
        problem: `${ratings.length} ratings for ${evidence.length} pieces of evidence`,
        way: 'give one rating per piece of evidence, null where it does not apply',
      })
    return { name, ratings: ratings.map((given): Rating[] => (Array.isArray(given) ? given : [given])) }
  })
  const byName = new Map(rated.map((scenario) => [scenario.name, scenario]))
  return {
    question: question ?? null,
    scenarios: rankScenarios(rated).map((ranked) => ({
      ...ranked,
      ratings: byName.get(ranked.name)!.ratings.map(agreedRating),
    })),
    evidence: evidence.map(({ says, evidence: spans = [] }, at) => ({
      says,
      diagnosticity: diagnosticity(rated.map(({ ratings }) => ratings[at]!)),
      evidence: spans,
    })),
  }
}
