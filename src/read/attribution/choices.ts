import { bestCuts, sumOfCuts } from './cuts.ts'
import type { Joint, Price, Run, Scores } from './tags.ts'

type Known = readonly [name: string, value: number]

/** A way to cut a row, with what the scores say of it by name (see `judge.ts`). */
export interface ScoredCut {
  readonly runs: readonly Run[]
  readonly known: readonly Known[]
}

/** More hold the right one hardly more often. */
const most = 6
const none = -9

/** The cuts of a row that are worth a second look, the best first. */
export function choicesOf(scores: Scores, price: Price, joint: (piece: number) => Joint): ScoredCut[] {
  const cuts = bestCuts(scores, price, joint, most)
  const sum = sumOfCuts(scores, price, joint)
  const [first, second] = cuts
  const lead = first && second ? first.score - second.score : -none
  return cuts.map(
    ({ score, runs }, rank): ScoredCut => ({
      runs,
      known: [
        ['share', Math.max(score - sum, -12)],
        ['behind', score - first!.score],
        ['lead', lead],
        ['rank', rank],
        ...atEnds(scores, runs),
      ],
    }),
  )
}

/** The scores around the first and last piece of a cut, and of its weakest piece. */
function atEnds({ values, wide, from, count }: Scores, runs: readonly Run[]): Known[] {
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.[1]]
  if (first === undefined || last === undefined) return []
  const score = (piece: number, tag: number): number => values[wide * (from + piece) + tag]!
  const inside = (piece: number): number => Math.max(score(piece, 1), score(piece, 2)) - score(piece, 0)
  let [weakest, sum, pieces] = [Number.POSITIVE_INFINITY, 0, 0]
  for (const [a, b] of runs) {
    for (let piece = a; piece <= b; piece++, pieces++) {
      weakest = Math.min(weakest, inside(piece))
      sum += inside(piece)
    }
  }
  return [
    ['begins', score(first, 1) - score(first, 0)],
    ['ends', score(last, 3)],
    ['lastInside', score(last, 2) - score(last, 0)],
    ['nextInside', last + 1 < count ? score(last + 1, 2) - score(last + 1, 0) : none],
    ['priorInside', first > 0 ? inside(first - 1) : none],
    ['weakest', weakest],
    ['mean', sum / pieces],
  ]
}

/** What the scores say of a cue, and how sure the reader is of its source. */
export function cueScores(cue: Scores, [first, last]: Run): Known[] {
  const { values, wide, from } = cue
  const odds: number[] = []
  for (let piece = first; piece <= last; piece++) {
    const at = wide * (from + piece)
    odds.push(Math.max(values[at + 1]!, values[at + 2]!) - values[at]!)
  }
  return [
    ['cueFirst', odds[0]!],
    ['cueLeast', Math.min(...odds)],
    ['cueMost', Math.max(...odds)],
    ['cueLength', odds.length],
  ]
}

/** How much of all ways to cut a row the best one is, as a logarithm. */
export const shareOfBest = (scores: Scores, price: Price, joint: (piece: number) => Joint): number =>
  (bestCuts(scores, price, joint, 1)[0]?.score ?? 0) - sumOfCuts(scores, price, joint)
