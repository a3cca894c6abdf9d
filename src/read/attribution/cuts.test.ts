import { expect, test } from 'vitest'
import { bestCuts, type Cut, sumOfCuts } from './cuts.ts'
import { type Joint, type Run, runsOf, type Scores } from './tags.ts'

const price = { cost: 1.3, worth: 0.2 }

/** A row of scores that look like chance, and are the same each time. */
function rowOf(count: number, seed: number, wide: 3 | 4): Scores {
  const values = Float32Array.from({ length: wide * count }, (_, i) => Math.sin((i + 1) * (seed + 2.7)) * 4)
  return { values, wide, from: 0, count }
}

/** Every way to cut a row, by trying them all: each piece outside, at the beginning of a stretch, or inside one. */
function allCuts({ values, wide, count }: Scores, joint: (piece: number) => Joint): Cut[] {
  const at = (piece: number, tag: number): number => values[wide * piece + tag]!
  const last = (piece: number): number => (wide === 4 ? at(piece, 3) : 0)
  const cuts: { score: number; runs: Run[]; open: boolean }[] = [{ score: 0, runs: [], open: false }]
  let ways = cuts
  for (let piece = 0; piece < count; piece++) {
    const hangs = piece === 0 ? 'free' : joint(piece)
    const worth = price.worth - at(piece, 0)
    ways = ways.flatMap(({ score, runs, open }) => {
      const closed = score + (open ? last(piece - 1) : 0)
      const begun = (before: number) => ({
        score: before - price.cost + at(piece, 1) + worth,
        runs: [...runs, [piece, piece] as Run],
        open: true,
      })
      const longer = () => [...runs.slice(0, -1), [runs.at(-1)![0], piece] as Run]
      const next = []
      if (!open) next.push({ score, runs, open })
      if (open && hangs !== 'word') next.push({ score: closed, runs, open: false })
      if (!open && hangs !== 'word') next.push(begun(score))
      if (open && hangs === 'line') next.push(begun(closed))
      if (open && hangs !== 'line') next.push({ score: score + at(piece, 2) + worth, runs: longer(), open })
      return next
    })
  }
  return ways
    .map(({ score, runs, open }) => ({ score: score + (open ? last(count - 1) : 0), runs }))
    .sort((a, b) => b.score - a.score)
}

const joints: Readonly<Record<string, (piece: number) => Joint>> = {
  'all free': () => 'free',
  'a word in three pieces': (piece) => (piece === 2 || piece === 3 ? 'word' : 'free'),
  'a new line': (piece) => (piece === 3 ? 'line' : 'free'),
}

test.each(
  Object.keys(joints).flatMap((name) =>
    [1, 2, 3, 4].flatMap((seed) => [3, 4].map((wide) => [name, seed, wide] as const)),
  ),
)('the best cuts are those that trying all finds: %s, row %i, %i scores a piece', (name, seed, wide) => {
  const [row, joint] = [rowOf(6, seed, wide as 3 | 4), joints[name]!]
  const all = allCuts(row, joint)
  const best = bestCuts(row, price, joint, 5)
  expect(best.map(({ runs }) => runs)).toEqual(all.slice(0, 5).map(({ runs }) => runs))
  for (const [i, { score }] of best.entries()) expect(score).toBeCloseTo(all[i]!.score, 4)
  expect(best[0]!.runs).toEqual(runsOf(row, price, joint))
  expect(sumOfCuts(row, price, joint)).toBeCloseTo(
    Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0)),
    4,
  )
})

test('a row of no pieces is cut in one way', () => {
  const row = rowOf(0, 1, 4)
  expect(bestCuts(row, price, () => 'free', 5)).toEqual([{ score: 0, runs: [] }])
  expect(sumOfCuts(row, price, () => 'free')).toBe(0)
})
