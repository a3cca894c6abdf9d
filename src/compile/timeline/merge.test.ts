import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ref } from '../../../test/kit/case.ts'
import { merge, mergeAnew } from './merge.ts'
import type { Told } from './told.ts'

interface Sketched {
  /** Ordered by it, as tellings are by day. */
  readonly n: number
  readonly day: string
  readonly who: readonly string[]
  readonly place: string | null
  readonly origin: string
}

const told = ({ n, day, who, place, origin }: Sketched): Told => {
  const actors = who.map((one) => ref(`state:${one}`))
  const participants = new Set(actors.map(({ id }) => id))
  const when = { value: day, certainty: 'said' as const, because: null, span: null }
  const paper = { id: `article ${n}`, day } as Told['paper']
  const event = { type: 'CONSULT', span: {} } as Told['event']
  return {
    ...{ paper, event, actors, participants, when, day, origin, status: 'held', recipients: [], length: 1 },
    ...{ parties: participants, place: place === null ? null : ref(`place:${place}`), days: { first: day, last: day } },
    content: new Set(['met']),
  }
}

const one = (n: number, day: string, ...who: string[]): Told =>
  told({ n, day: `2031-02-${day}`, who, place: null, origin: String(n) })
const ids = (events: readonly (readonly Told[])[]): string[] =>
  events.map((event) => event.map(({ paper }) => paper.id.slice(8)).join(' '))

describe('tellings', () => {
  const [a, b, c] = [one(1, '01', 'A', 'B'), one(2, '01', 'A', 'B'), one(3, '20', 'A', 'B')]
  it('of one day and of the same two are one event', () => expect(ids(merge([a, b, c]))).toEqual(['1 2', '3']))
  it('join the first event that they fit', () => {
    const third = one(4, '01', 'A', 'B', 'C')
    expect(ids(merge([a, third, b]))).toEqual(['1 4 2'])
  })
  it('are put together anew when one comes in between', () => {
    merge([a, b, c])
    expect(ids(merge([a, one(5, '01', 'A', 'C'), b, c]))).toEqual(['1 2', '5', '3'])
  })
  it('found an event of their own when its founder has gone', () => {
    merge([a, b, c])
    expect(ids(merge([b, c]))).toEqual(['2', '3'])
  })
})

const sketch = fc.record({
  n: fc.nat(1_000_000),
  day: fc.constantFrom('2031-02-01', '2031-02-02', '2031-03-01', '2031-05-09'),
  who: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'), { minLength: 1, maxLength: 3 }),
  place: fc.option(fc.constantFrom('P', 'Q'), { freq: 2 }),
  origin: fc.constantFrom('x', 'y', 'z', 'u', 'v', 'w'),
})

test('what has been merged before never shows', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sketch, { minLength: 40, maxLength: 60, selector: ({ n }) => n }),
      fc.array(fc.array(fc.nat(39), { maxLength: 2 }), { minLength: 3, maxLength: 6 }),
      (sketches, steps) => {
        const all = sketches.sort((x, y) => x.n - y.n).map(told)
        for (const away of steps) {
          const some = all.filter((_, at) => !away.includes(at))
          expect(ids(merge(some))).toEqual(ids(mergeAnew(some)))
        }
      },
    ),
    { numRuns: 800, seed: 7 },
  )
})
