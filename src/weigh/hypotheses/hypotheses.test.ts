import { describe, expect, test } from 'vitest'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { agreedRating, diagnosticity, halfEven, type Rating, rankScenarios } from './ach.ts'
import { ripeness } from './ripeness.ts'

const one = (...ratings: Rating[]) => ratings.map((rating) => [rating])

describe('competing hypotheses', () => {
  test('the least inconsistent first', () => {
    const ranked = rankScenarios([
      { name: 'h3', ratings: one(3, null, 5, 1) },
      { name: 'h2', ratings: one(2, 2, 3, 2) },
      { name: 'h1', ratings: one(5, null, 2, 2) },
    ])
    expect(ranked).toEqual([
      { name: 'h1', inconsistency: 2, consistency: 4, notApplicable: 0.25, unrated: 0 },
      { name: 'h2', inconsistency: 3, consistency: 0, notApplicable: 0, unrated: 0 },
      { name: 'h3', inconsistency: 4, consistency: 4, notApplicable: 0.25, unrated: 0 },
    ])
  })
  test.each<[Rating[], Rating]>([
    [[4, 5], 4],
    [[2, 1], 2],
    [[3, 4], 4],
    [[3, 2], 2],
    [[4, null], 4],
    [[null], null],
    [[], null],
  ])('analysts who say %j agree on %j', (ratings, expected) => expect(agreedRating(ratings)).toBe(expected))
  test.each([
    [1.5, 2],
    [2.4, 2],
    [2.5, 2],
    [2.6, 3],
    [3.5, 4],
    [4.5, 4],
  ])('%f is %i', (x, expected) => expect(halfEven(x)).toBe(expected))
  test.each<[Rating[], number]>([
    [[4, 2], 1],
    [[5, 1], 2],
    [[3, 3], 0],
    [[5, 2, null], 1.247219128924647],
  ])('evidence rated %j tells them apart by %f', (ratings, expected) => {
    expect(diagnosticity(one(...ratings))).toBeCloseTo(expected, 12)
  })
})

describe('ripeness', () => {
  const { parties, ...dossier } = fixtureDossier()
  const items = ripeness({ ...dossier, parties }, parties)
  const quotes = (party: string, question: string) =>
    items.find((item) => item.party.name === party && item.question === question)!.evidence.map(({ quote }) => quote)
  test('a way out is what was offered or left open, the latest first', () => {
    expect(quotes('Norvania', 'way-out')).toEqual([
      'offered two gates at the weekend',
      'open to joint crews on the upper locks',
    ])
  })
  test('contact is a meeting', () =>
    expect(quotes('Sudmark', 'contact')).toEqual(['Both sides will meet on June 1 in Haven']))
  test('nothing found is an empty list, and there is no score', () => {
    expect(quotes('Norvania', 'hurting')).toEqual([])
    for (const item of items) expect(Object.keys(item)).toEqual(['party', 'question', 'asks', 'evidence'])
  })
})
