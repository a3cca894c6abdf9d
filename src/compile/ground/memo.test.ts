import { describe, expect, it } from 'vitest'
import { once, onceOfAll } from './memo.ts'

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
