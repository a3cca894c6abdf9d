import type { Move } from '../../model/index.ts'
import { daysOf } from '../ground/days.ts'
import { type Ground, tidyEvidence } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { FilledCell } from './cells.ts'
import { CLASS, stanceOf } from './stanceClass.ts'

/**
 * "90 days remain unacceptable, but we are open to talking about stages": a party that until then only refused still
 * refuses something, and gives way in the same sentence.
 */
export function yielding(ground: Ground, earlier: readonly FilledCell[], after: readonly FilledCell[]): Move[] {
  const refused = earlier.filter(({ cell }) => cell.stance === 'refuses')
  const before = refused.at(-1)
  if (!before || earlier.some((one) => GIVES_WAY.has(CLASS[stanceOf(one)]))) return []
  const now = after.find(
    (one) =>
      GIVES_WAY.has(CLASS[stanceOf(one)]) &&
      after.some((still) => still.cell.stance === 'refuses' && isSetAgainst(still, one)),
  )
  const [first, later] = [daysOf(before.cell.when), daysOf(now?.cell.when ?? null)]
  if (!now || !first || !later || first.last >= later.first) return []
  const evidence = tidyEvidence(ground, [...before.cell.evidence, ...now.cell.evidence])
  return [{ from: 'refuses', to: now.cell.stance, when: now.cell.when, evidence }]
}

const GIVES_WAY: ReadonlySet<string> = new Set(['soft', 'giving'])
const BUT = /\b(?:but|yet|though|although|however|while|whereas|nevertheless|still)\b/iu

/** Two positions of one sentence, the second after a word that sets it against the first, or before it. */
function isSetAgainst(still: FilledCell, now: FilledCell): boolean {
  return still.held.some(({ paper, position: { span: a } }) =>
    now.held.some(({ paper: other, position: { span: b } }) => {
      if (paper.id !== other.id || sentenceOf(paper, a.start).start !== sentenceOf(paper, b.start).start) return false
      const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
      const lead = paper.article.text.slice(sentenceOf(paper, a.start).start, Math.min(a.start, b.start))
      return (
        BUT.test(paper.article.text.slice(from, Math.max(from, to))) || /^\W*(?:while|though|although)\b/iu.test(lead)
      )
    }),
  )
}
