import type { Move, Stance } from '../../model/index.ts'
import { daysOf } from '../ground/days.ts'
import { type Ground, tidyEvidence } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { coverage } from '../ground/vocabulary.ts'
import { sharedAmounts } from './amounts.ts'
import type { FilledCell } from './cells.ts'

/** How far a stance has come towards the other side: two stances of one class are no move unless about the same thing. */
const CLASS: Readonly<Record<Stance, string>> = {
  demands: 'asking',
  seeks: 'asking',
  refuses: 'refusing',
  conditional: 'soft',
  open: 'soft',
  shifts: 'soft',
  offers: 'giving',
  accepts: 'giving',
}

/** Share of content words that makes two positions be about the same thing. */
const SAME_THING = 0.34
/** Share that makes a change from one class to another be about things that have to do with each other. */
const RELATED = 0.15

/**
 * Changes of stance from one date to the next. What a party held on the earlier date and still holds is no move, nor
 * are two positions of one date. Positions that somebody only inferred move nothing; `shifts` is a move by itself.
 */
export function movesOf(ground: Ground, cells: readonly FilledCell[]): Move[] {
  const dated = cells.filter(
    ({ cell, held }) => held[0]?.day && (cell.layer !== 'inferred' || cell.stance === 'shifts'),
  )
  const days = [...bucketsOf(dated, ({ held }) => held[0]?.day as string).values()]
  const moves: Move[] = []
  days.forEach((after, at) => {
    const before = days[at - 1] ?? []
    const shift = after.find(({ cell }) => cell.stance === 'shifts')
    if (shift) moves.push(shiftOf(ground, shift, days.slice(0, at).flat()))
    else {
      const found = [...changes(ground, before, after), ...yielding(ground, days.slice(0, at).flat(), after)].slice(
        0,
        1,
      )
      moves.push(...(found.length > 0 ? found : newAmounts(ground, days.slice(0, at).flat(), after)))
    }
  })
  return moves
}

/** Another amount of the same unit than the last one that the party named: 60 percent, later 55. */
function newAmounts(ground: Ground, before: readonly FilledCell[], after: readonly FilledCell[]): Move[] {
  for (const other of after) {
    for (const one of [...before].reverse()) {
      const amounts = sharedAmounts(one, other)
      if (!amounts) continue
      const [earlier, later] = [daysOf(one.cell.when), daysOf(other.cell.when)]
      if (amounts[0] === amounts[1] || !earlier || !later || earlier.last >= later.first) break
      const evidence = tidyEvidence(ground, [...one.cell.evidence, ...other.cell.evidence])
      return [{ from: one.cell.stance, to: other.cell.stance, when: other.cell.when, evidence }]
    }
  }
  return []
}

function shiftOf(ground: Ground, shift: FilledCell, earlier: readonly FilledCell[]): Move {
  const before = earlier.filter(({ cell }) => cell.stance !== 'shifts').at(-1)
  const evidence = [...(before?.cell.evidence ?? []), ...shift.cell.evidence]
  return {
    from: before?.cell.stance ?? 'shifts',
    to: 'shifts',
    when: shift.cell.when,
    evidence: tidyEvidence(ground, evidence),
  }
}

/** The best matching pair of an old and a new stance, if the old one is gone and the new one was not there. */
function changes(ground: Ground, before: readonly FilledCell[], after: readonly FilledCell[]): Move[] {
  const [old, now] = [stances(before), stances(after)]
  const pairs = before
    .filter((cell) => !now.has(stanceOf(cell)))
    .flatMap((one) =>
      after
        .filter((cell) => !old.has(stanceOf(cell)))
        .map((other) => ({ one, other, alike: alike(one, other) + (sharedAmounts(one, other) ? 1 : 0) })),
    )
    .filter(({ one, other, alike }) => isMove(one, other, alike))
    .sort((a, b) => b.alike - a.alike)
  const best = pairs[0]
  if (!best) return []
  const { one, other } = best
  const evidence = tidyEvidence(ground, [...one.cell.evidence, ...other.cell.evidence])
  return [{ from: one.cell.stance, to: other.cell.stance, when: other.cell.when, evidence }]
}

const stances = (cells: readonly FilledCell[]): Set<Stance> => new Set(cells.map(stanceOf))

/** What is only the condition of something is a wish: "unless the observers are in place" seeks observers. */
const stanceOf = ({ cell, held }: FilledCell): Stance =>
  cell.stance === 'conditional' && held[0]?.isCondition ? 'seeks' : cell.stance

function alike(a: FilledCell, b: FilledCell): number {
  return coverage(a.held[0]?.object ?? new Set(), b.held[0]?.object ?? new Set())
}

function isMove(one: FilledCell, other: FilledCell, sameness: number): boolean {
  const [earlier, later] = [daysOf(one.cell.when), daysOf(other.cell.when)]
  if (!earlier || !later || earlier.last >= later.first) return false
  const [from, to] = [stanceOf(one), stanceOf(other)]
  // Whoever sets a condition asks for it already.
  if (from === 'conditional' && CLASS[to] === 'asking') return false
  return sameness >= (CLASS[from] === CLASS[to] ? SAME_THING : RELATED)
}

/**
 * "90 days remain unacceptable, but we are open to talking about stages": a party that until then only refused still
 * refuses something, and gives way in the same sentence.
 */
function yielding(ground: Ground, earlier: readonly FilledCell[], after: readonly FilledCell[]): Move[] {
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
