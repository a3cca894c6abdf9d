import type { HypothesesOutlook } from '../../model/index.ts'
import { visible } from '../words/visible.ts'
import { fill } from '../words/width.ts'
import { finish, hang, painted, type Style, section } from './sheet.ts'

const marks = { 1: '−−', 2: '−', 3: '0', 4: '+', 5: '++' } as const

/** Competing hypotheses for a terminal: scenarios as rows, evidence as columns, the least inconsistent first. */
export function hypothesesText({ question, scenarios, evidence }: HypothesesOutlook, style: Style): string {
  const title = `${question === null ? 'Scenarios' : visible(question)} — what speaks against each`
  const least = scenarios.filter(({ inconsistency }) => inconsistency === scenarios[0]!.inconsistency)
  const first = `Least speaks against ${least.map(({ name }) => `“${visible(name)}”`).join(' and ')}. The order says nothing of probability.`
  const heads = evidence.map((_, n) => fill(`E${n + 1}`, 4)).join('')
  return finish([
    ...painted(hang(title, '', style), 'bold', style),
    ...hang(first, '', style),
    '',
    ...painted([`  ${fill('against', 9)}${fill('for', 6)}${heads}`], 'faint', style),
    ...scenarios.flatMap(({ name, inconsistency, consistency, ratings }) => {
      const cells = ratings.map((rating) => fill(rating === null ? '·' : marks[rating], 4)).join('')
      return hang(name, `  ${fill(String(inconsistency), 9)}${fill(String(consistency), 6)}${cells} `, style)
    }),
    '',
    ...section('Evidence, by how much it tells them apart', style),
    ...evidence
      .map((one, n) => ({ ...one, n }))
      .toSorted((a, b) => b.diagnosticity - a.diagnosticity || a.n - b.n)
      .flatMap(({ says, diagnosticity, n }) =>
        hang(
          `${says}${diagnosticity === 0 ? ' (fits all alike: tells nothing)' : ''}`,
          `  ${fill(`E${n + 1}`, 4)}${fill(diagnosticity.toFixed(2), 6)}`,
          style,
        ),
      ),
    '',
    ...painted(
      hang(
        '++ very consistent, + consistent, 0 neutral, − inconsistent, −− very inconsistent, · does not apply',
        '',
        style,
      ),
      'faint',
      style,
    ),
  ])
}
