import { describe, expect, test } from 'vitest'
import type { Stake } from '../../model/index.ts'
import { central, meanOf, medianOf, vote } from './central.ts'
import { challenges } from './challenges.ts'

/** When emission standards should apply, in years: Bueno de Mesquita 1994, as Scholz, Calbert & Smith 2011 have it. */
const standards: Stake[] = (
  [
    ['Netherlands', 4, 0.08, 0.8],
    ['Belgium', 7, 0.08, 0.4],
    ['Luxembourg', 4, 0.03, 0.2],
    ['Germany', 4, 0.16, 0.8],
    ['France', 10, 0.16, 0.6],
    ['Italy', 10, 0.16, 0.6],
    ['UK', 10, 0.16, 0.9],
    ['Ireland', 7, 0.05, 0.1],
    ['Denmark', 4, 0.05, 1],
    ['Greece', 7, 0.08, 0.7],
  ] as const
).map(([name, position, capability, salience]) => ({ name, position, capability, salience }))

describe('emission standards', () => {
  test('mean and median, and that the median hangs by a thread', () => {
    const found = central(standards)
    expect(found.mean.value).toBeCloseTo(7.389955686853767, 12)
    expect(found.median).toEqual({ value: 7, low: 7, high: 10 })
    expect(found.margin).toBeCloseTo(0.0036927621861151, 12)
    expect(found.hangsOn).toContain('UK')
    expect(found.mean.low).toBeLessThan(found.mean.value)
  })
  test('votes between two positions', () => {
    expect(vote(standards, 7, 4)).toBeCloseTo(0.0905, 12)
    expect(vote(standards, 7, 10)).toBeCloseTo(0.0025, 12)
    expect(vote(standards, 10, 4)).toBeCloseTo(0.088, 12)
    expect(vote(standards, 4, 7)).toBeCloseTo(-0.0905, 12)
  })
  test('the rounds of that variant', () => {
    const [first, second, ...rest] = challenges(standards, 10)
    expect(first!.risk[0]).toBeCloseTo(1.4056527842180304, 9)
    expect(first!.changes.map(({ actor, how, to }) => `${actor} ${how} ${to}`)).toEqual([
      'Belgium compromise France',
      'Luxembourg confrontation Belgium',
      'Ireland confrontation Luxembourg',
    ])
    expect(first!.positions[1]).toBeCloseTo(8.415932315426764, 9)
    expect([first!.mean, first!.median]).toEqual([
      expect.closeTo(7.461314378277189, 9),
      expect.closeTo(8.415932315426764, 9),
    ])
    expect(second!.positions[1]).toBeCloseTo(9.610859134120188, 9)
    expect(rest.at(-1)!.mean).toBeCloseTo(7.242130958473938, 6)
  })
})

const at = (position: number, weight = 1): Stake => ({ name: `${position}`, position, capability: weight, salience: 1 })

describe('central positions', () => {
  test('half of the weight is enough', () => expect(medianOf([at(1), at(2)])).toBe(1))
  test('weight counts, not heads', () => expect(medianOf([at(1), at(2), at(9, 5)])).toBe(9))
  test('the mean leans to weight', () => expect(meanOf([at(0), at(4, 3)])).toBe(3))
  test('one actor: no band', () => expect(central([at(5)]).mean).toEqual({ value: 5, low: 5, high: 5 }))
  test('all at one place: nobody challenges', () => expect(challenges([at(1), at(1)], 5)).toEqual([]))
  test.each([[[]], [[at(1, 0)]], [[at(1, -1)]], [[at(Number.NaN)]]])('%j is refused', (stakes) => {
    expect(() => central(stakes)).toThrow()
  })
})
