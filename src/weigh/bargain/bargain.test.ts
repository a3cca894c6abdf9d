import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packagesOf, type ValuedIssue } from './domain.ts'
import { geniusProfile } from './genius.ts'
import { bargain, opposition, type Package } from './packages.ts'
import { zoneOf } from './zones.ts'

const points = (...utilities: number[][]): Package[] => utilities.map((u, i) => ({ choice: [`${i}`], utilities: u }))
const chosen = (list: readonly Package[]) => list.map(({ choice }) => choice[0])

describe('packages', () => {
  test('two losses do not make a gain: without a zone nothing is proposed', () => {
    const found = bargain(points([1, 0.2], [0.6, 0.7], [0.2, 1]), [0.8, 0.8])
    expect([found.zone, found.nash, found.pareto]).toEqual([false, [], []])
  })
  test('each solution its own point', () => {
    const found = bargain(points([1, 0.1], [0.75, 0.5], [0.55, 0.6], [0.1, 0.9]), [0, 0])
    expect([found.nash, found.egalitarian, found.kalaiSmorodinsky, found.utilitarian].map(chosen)).toEqual([
      ['1'],
      ['2'],
      ['1'],
      ['1'],
    ])
  })
  test('Kalai-Smorodinsky is maximin of shares, not the smallest spread', () => {
    const found = bargain(points([1, 0], [0.8154, 0.8808], [0.8342, 0.8098], [0, 1]), [0, 0])
    expect(chosen(found.kalaiSmorodinsky)).toEqual(['1'])
  })
  test('ties are all listed', () => {
    expect(chosen(bargain(points([0.4, 0.6], [0.6, 0.4]), [0, 0]).nash)).toEqual(['0', '1'])
  })
  test('what is worse for one and no better for another is not efficient; what is equal stays', () => {
    expect(chosen(bargain(points([1, 1], [1, 0.9], [1, 1]), [0, 0]).pareto)).toEqual(['0', '2'])
  })
  test('as good as no agreement is still rational', () => {
    expect(bargain(points([0.5, 0.5]), [0.5, 0.5]).zone).toBe(true)
  })
  test('a package must have a utility for everybody', () => {
    expect(() => bargain(points([1]), [0, 0])).toThrow('1 utilities for 2 parties')
  })
  test('everything chosen is rational and efficient', () => {
    const list = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(list, (utilities) => {
        const found = bargain(points(...utilities), [0.3, 0.3, 0.3])
        expect(found.zone).toBe(found.rational.length > 0)
        for (const some of [found.nash, found.kalaiSmorodinsky, found.egalitarian, found.utilitarian]) {
          expect(some.length > 0).toBe(found.zone)
          for (const item of some) expect(found.pareto).toContain(item)
        }
        for (const { utilities: u } of found.rational)
          expect(found.pareto.some((p) => p.utilities.every((v, i) => v >= u[i]! - 1e-6))).toBe(true)
      }),
      { numRuns: 500, seed: 2 },
    )
  })
  test('opposition: the distance from what would be best for all', () => {
    expect(opposition(points([1, 0.5], [0, 1]), { scaled: false })).toBe(0.5)
    expect(opposition(points([2, 0.5], [0, 1]), { scaled: true })).toBe(0.5)
  })
})

const price = (worth: number[], weight = 1): ValuedIssue => ({
  name: 'price',
  weight,
  values: worth.map((w, i) => ({ value: `${i}`, worth: w })),
})

describe('domains', () => {
  test('worth counts by the best of its issue', () => {
    const packages = packagesOf([[price([1, 2, 4], 0.5)], [price([9, 3, 0], 1)]])
    expect(packages.map(({ utilities }) => utilities)).toEqual([
      [0.125, 1],
      [0.25, 1 / 3],
      [0.5, 0],
    ])
  })
  test('stretched to 0 … 1', () => {
    const packages = packagesOf([[price([1, 2, 5])], [price([9, 6, 3])]], { normalised: true })
    expect(packages.map(({ utilities }) => utilities[0]!)).toEqual([0, 0.25, 1].map((x) => expect.closeTo(x, 12)))
  })
  test('parties must mean the same values', () => {
    expect(() => packagesOf([[price([1])], [price([1, 2])]])).toThrow('party 2, issue 1')
  })
  const xml = `<utility_space><!-- <issue index="9"> --><objective>
    <issue index="1" name="R&amp;D" type="discrete"><item index="1" value="low" evaluation="2"/><item index="2" value="high" evaluation="6"></item></issue>
    <issue index="2" name='Days'><item value="10" evaluation="1"/></issue>
    <weight index="1" value="0.7"/><weight index="2" value="0.3"></weight></objective></utility_space>`
  test('a Genius profile', () => {
    expect(geniusProfile('a.xml', xml)).toEqual([
      {
        name: 'R&D',
        weight: 0.7,
        values: [
          { value: 'low', worth: 2 },
          { value: 'high', worth: 6 },
        ],
      },
      { name: 'Days', weight: 0.3, values: [{ value: '10', worth: 1 }] },
    ])
  })
  test.each([
    ['<x/>', 'it holds no issue'],
    [xml.replace('"discrete"', '"real"'), 'is real'],
    [xml.replace('"6"', '"six"'), 'no values that are numbers'],
  ])('%s is refused', (text, problem) => expect(() => geniusProfile('a.xml', text)).toThrow(problem))
})

describe('zones', () => {
  const at = (party: string, least: number | null, most: number | null) => ({ party, least, most })
  test('between the highest least and the lowest most', () => {
    expect(zoneOf([at('North', 30, null), at('South', 20, 45), at('East', null, 60)])).toEqual({
      overlap: { low: 30, high: 45 },
      gap: 0,
      lowBy: 'North',
      highBy: 'South',
    })
  })
  test('a gap says how wide and between whom', () => {
    expect(zoneOf([at('North', 60, null), at('South', null, 40)])).toEqual({
      overlap: null,
      gap: 20,
      lowBy: 'North',
      highBy: 'South',
    })
  })
  test('one point is a zone', () =>
    expect(zoneOf([at('a', 5, null), at('b', null, 5)]).overlap).toEqual({ low: 5, high: 5 }))
  test('nothing said, nothing ruled out', () => {
    expect(zoneOf([]).overlap).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY })
  })
  test('a least above the most is an error', () => expect(() => zoneOf([at('a', 2, 1)])).toThrow('above its most'))
})
