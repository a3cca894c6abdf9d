import { describe, expect, it } from 'vitest'
import { type Last, once, onceOfAll, sinceLast } from './memo.ts'

const counted = <A extends unknown[], T>(make: (...args: A) => T) => {
  const calls: A[] = []
  const counting = (...args: A): T => {
    calls.push(args)
    return make(...args)
  }
  return { calls, make: counting }
}

describe('once', () => {
  it('makes one thing of one object', () => {
    const { calls, make } = counted((word: { text: string }) => ({ length: word.text.length }))
    const [lengthOf, word] = [once(make), { text: 'strait' }]
    expect(lengthOf(word)).toEqual({ length: 6 })
    expect(lengthOf(word)).toBe(lengthOf(word))
    expect(calls).toHaveLength(1)
  })
  it('makes another of another, however alike', () => {
    const lengthOf = once((word: { text: string }) => ({ length: word.text.length }))
    expect(lengthOf({ text: 'strait' })).not.toBe(lengthOf({ text: 'strait' }))
  })
  it('remembers nothing found, too', () => {
    const { calls, make } = counted((_: object): string | null => null)
    const [find, thing] = [once(make), {}]
    expect([find(thing), find(thing)]).toEqual([null, null])
    expect(calls).toHaveLength(1)
  })
})

describe('onceOfAll', () => {
  const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }]
  const sums = () => {
    const { calls, make } = counted((all: readonly { n: number }[]) => ({
      sum: all.reduce((sum, { n }) => sum + n, 0),
    }))
    return { calls, sumOf: onceOfAll(make) }
  }
  it('makes one thing of the same members', () => {
    const { calls, sumOf } = sums()
    expect(sumOf([a, b])).toBe(sumOf([a, b]))
    expect(calls).toHaveLength(1)
  })
  it.each([
    ['one more', [a, b, c]],
    ['one less', [a]],
    ['another order', [b, a]],
    ['another first', [c, b]],
    ['one that looks the same', [a, { n: 2 }]],
    ['none', []],
  ])('makes another of %s', (_, all) => {
    const { sumOf } = sums()
    const before = sumOf([a, b])
    expect(sumOf(all)).not.toBe(before)
    expect(sumOf([a, b])).toBe(before)
  })
  it('forgets what has not been asked for since several others were', () => {
    const { sumOf } = sums()
    const before = sumOf([a])
    for (const others of [
      [a, b],
      [a, c],
      [a, b, c],
    ])
      sumOf(others)
    expect(sumOf([a])).not.toBe(before)
  })
})

describe('sinceLast', () => {
  const [a, b, c, d] = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]
  interface Sum {
    readonly sum: number
    readonly last: number | null
  }
  const sums = () =>
    sinceLast((all: readonly { n: number }[], last: Last<{ n: number }, Sum> | null): Sum => {
      const sum = all.reduce((total, { n }) => total + n, 0)
      return { sum, last: last?.made.sum ?? null }
    })
  it('knows nothing of a list before the first', () => expect(sums()([a, b])).toEqual({ sum: 3, last: null }))
  it('answers what it made of the very same list', () => {
    const sumOf = sums()
    expect(sumOf([a, b])).toBe(sumOf([a, b]))
  })
  it.each([
    ['one more at the end', [a, b, c]],
    ['another first', [c, a, b]],
    ['one less', [b]],
  ])('is told what was made of the last: %s', (_, all) => {
    const sumOf = sums()
    sumOf([a, b])
    expect(sumOf(all).last).toBe(3)
  })
  it('is told of the list whose length is nearest', () => {
    const sumOf = sums()
    sumOf([a])
    sumOf([b, a, c, d])
    expect(sumOf([c, d, a]).last).toBe(10)
  })
  it('makes nothing of an empty list but what it makes', () => expect(sums()([])).toEqual({ sum: 0, last: null }))
})
