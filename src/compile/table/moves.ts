import { fromLexicon, type Move, type Stance } from '../../model/index.ts'
import { daysBetween, daysOf } from '../ground/days.ts'
import { type Ground, tidyEvidence } from '../ground/ground.ts'
import { bucketsOf } from '../ground/union.ts'
import { coverage } from '../ground/vocabulary.ts'
import { sharedAmounts } from './amounts.ts'
import type { FilledCell } from './cells.ts'
import { hasShifted } from './hasShifted.ts'
import { CLASS, stanceOf } from './stanceClass.ts'
import { isTurn } from './turns.ts'
import { yielding } from './yielding.ts'

const HARD: ReadonlySet<string> = new Set(['asking', 'refusing'])

/** Share of content words that makes two positions be about the same thing. */
const SAME_THING = 0.34
/** The same where a wish is answered: what is agreed to is told in other words than what was wanted. */
const ANSWERED = 0.3
/** "Under the convention of 1949": what lies further back is history, or no day of a position at all. */
const LONG_AGO = 10 * 365
/** And where a condition is said to be met: of what an agreement is about, the condition was a part. */
const MET = 0.5
/** Share that makes a shift be away from what was held before. */
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
    const shift = after.find((one) => one.cell.stance === 'shifts' && hasShifted(ground, one))
    if (shift) moves.push(...shiftOf(ground, shift, days.slice(0, at).flat()))
    else {
      const earlier = days.slice(0, at).flat()
      const [found] = [...changes(ground, before, after), ...yielding(ground, earlier, after)]
      moves.push(...(found ? [found] : newAmounts(ground, earlier, after)))
    }
  })
  return moves
}

/** Another amount of the same unit than the last one that the party named: 60 percent, later 55. */
function newAmounts(ground: Ground, before: readonly FilledCell[], after: readonly FilledCell[]): Move[] {
  for (const other of after) {
    for (const one of [...before].reverse()) {
      if (one.cell.stance === 'shifts') continue
      const amounts = sharedAmounts(one, other)
      if (!amounts || isCopied(ground, one, other)) continue
      const [earlier, later] = [daysOf(one.cell.when), daysOf(other.cell.when)]
      if (amounts[0] === amounts[1] || !earlier || !later || earlier.last >= later.first) break
      const evidence = tidyEvidence(ground, [...one.cell.evidence, ...other.cell.evidence])
      return [{ from: one.cell.stance, to: other.cell.stance, when: other.cell.when, evidence }]
    }
  }
  return []
}

function shiftOf(ground: Ground, shift: FilledCell, earlier: readonly FilledCell[]): Move[] {
  const before = earlier
    .filter((one) => one.cell.stance !== 'shifts' && (alike(one, shift) >= RELATED || sharedAmounts(one, shift)))
    .at(-1)
  // A passer-by who has changed his mind has moved nobody.
  if (!before && /^(?:person|group):/.test(shift.held[0]?.party.id ?? '')) return []
  const evidence = tidyEvidence(ground, [...(before?.cell.evidence ?? []), ...shift.cell.evidence])
  return [{ from: before?.cell.stance ?? 'shifts', to: 'shifts', when: shift.cell.when, evidence }]
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
    .filter(({ one, other, alike }) => isMove(ground, [one, other], alike))
    .sort((a, b) => b.alike - a.alike)
  const best = pairs[0]
  if (!best) return []
  const { one, other } = best
  const evidence = tidyEvidence(ground, [...one.cell.evidence, ...other.cell.evidence])
  return [{ from: one.cell.stance, to: other.cell.stance, when: other.cell.when, evidence }]
}

/** Words of doing something no more: "that the sanctions be lifted", "an end to the blockade". */
const lessWords = fromLexicon(({ comparing }): ReadonlySet<string> => {
  const all = comparing.contraries.flatMap(({ nomore }) => nomore)
  return new Set(all.flatMap((word) => [word, word.replace(/e?$/, 'ed'), word.replace(/e?$/, 'ing')]))
})

const wantsLess = ({ lexicon, vocabulary }: Ground, { cell }: FilledCell): boolean =>
  vocabulary.words(cell.toward).some((word) => lessWords(lexicon).has(word))

/** True where a copy tells otherwise what its original says: one story tells of one moment. */
function isCopied({ originOf }: Ground, { held: [a] }: FilledCell, { held: [b] }: FilledCell): boolean {
  return (
    a !== undefined && b !== undefined && a.paper.id !== b.paper.id && originOf(a.paper.id) === originOf(b.paper.id)
  )
}

/** Two positions of one statement are held at one moment, whatever times its words name. */
function isOneStatement({ held: [a] }: FilledCell, { held: [b] }: FilledCell): boolean {
  return (
    a !== undefined &&
    a.paper.id === b?.paper.id &&
    a.position.holder !== null &&
    a.position.holder === b.position.holder
  )
}

const stances = (cells: readonly FilledCell[]): Set<Stance> => new Set(cells.map(stanceOf))

function alike(a: FilledCell, b: FilledCell): number {
  return coverage(a.held[0]?.object ?? new Set(), b.held[0]?.object ?? new Set())
}

function isMove(ground: Ground, [one, other]: readonly [FilledCell, FilledCell], sameness: number): boolean {
  const [earlier, later] = [daysOf(one.cell.when), daysOf(other.cell.when)]
  if (!earlier || !later || earlier.last >= later.first || daysBetween(earlier.last, later.first) > LONG_AGO)
    return false
  if (isCopied(ground, one, other) || isOneStatement(one, other)) return false
  const [from, to] = [stanceOf(one), stanceOf(other)]
  // To wish for a thing and then to demand it is no move; another amount of it is.
  if (from !== 'shifts' && CLASS[from] === CLASS[to]) {
    const amounts = sharedAmounts(one, other)
    return amounts !== null && amounts[0] !== amounts[1]
  }
  if (HARD.has(CLASS[from]) && HARD.has(CLASS[to])) {
    // Who refuses sanctions and later demands that they be lifted has not moved.
    return sameness >= SAME_THING && wantsLess(ground, one) === wantsLess(ground, other)
  }
  const least = from === 'conditional' ? MET : to === 'accepts' ? ANSWERED : SAME_THING
  return isTurn(from, to) && sameness >= least
}
