import { describe, expect, test } from 'vitest'
import { fixtureDossier, fixtureTexts } from '../../../test/kit/dossier.ts'
import { lexicon } from '../../../test/kit/reading.ts'
import type { Dossier } from '../../model/index.ts'
import { weigh } from '../outlook/weigh.ts'
import { draftConflict } from './draftConflict.ts'
import { pledgesOf } from './pledges.ts'
import { whoIs } from './whoIs.ts'

const dossier = fixtureDossier()
const drafted = (of: Dossier) => draftConflict(of, lexicon)
const says = (changed: Dossier, party: string) =>
  drafted(changed)
    .parties.find(({ name }) => name === party)!
    .prefers!.map((wish) => (typeof wish === 'object' && 'says' in wish ? `${wish.basis}: ${wish.says}` : wish))

describe('a conflict drafted from the dossier', () => {
  test('a condition is a lever of whoever can meet it, and binds whoever made it', () => {
    const { levers } = weigh(drafted(dossier))
    expect(levers.map(({ party, option, opens }) => `${party} / ${option} / ${opens.option}`)).toEqual([
      'Norvania / Norvania: the gates are returned / Sudmark: the ferry will run again',
    ])
    expect(says(dossier, 'Sudmark')).toContain(
      'evidence: Sudmark: the ferry will run again iff Norvania: the gates are returned',
    )
  })
  test('what nobody said is assumed', () => {
    expect(says(dossier, 'Norvania')).toContain('assumed: not Norvania: the gates are returned')
  })
  test('every quotation stands in its article', () => {
    const quotes = JSON.stringify(drafted(dossier)).match(/"article":"[^"]+"/g)!
    expect(quotes.length).toBeGreaterThan(3)
    for (const { evidence } of weigh(drafted(dossier)).preferences)
      for (const { article, start, end, quote } of evidence)
        expect(fixtureTexts.get(article)!.slice(start, end)).toBe(quote)
  })
  test('without conditions there is no lever', () => {
    expect(weigh(drafted({ ...dossier, conditions: [] })).levers).toEqual([])
  })
  test('a condition of somebody who speaks for nobody is left out', () => {
    const holder = { id: 'person:a-critic', name: 'A Critic' }
    const conditions = dossier.conditions.map((condition) => ({ ...condition, holder }))
    expect(weigh(drafted({ ...dossier, conditions })).levers).toEqual([])
  })
  const pledged = (demand: string, ...more: string[]) => {
    const main = [...dossier.parties, ...more.map((name) => ({ id: `state:${name.toLowerCase()}`, name }))]
    const all = { ...dossier, parties: main }
    const conditions = all.conditions.map((one) => ({ ...one, if: { ...one.if, quote: demand } }))
    return pledgesOf({ ...all, conditions }, main, whoIs(all)).map(({ from, fromBasis }) => `${from.name} ${fromBasis}`)
  }
  test.each([
    ['if the gates are returned', [], ['Norvania assumed']],
    ['if the gates are returned', ['Estmark'], []],
    ['if Estmark returns the gates', ['Estmark'], ['Estmark evidence']],
    ['if the lawyers fail to force Estmark to return them', ['Estmark'], []],
    ['if Estmark were still a kingdom', ['Estmark'], []],
  ] as const)('“%s” among two and %j binds %j', (demand, more, bound) =>
    expect(pledged(demand, ...more)).toEqual(bound),
  )
  test('one party is no conflict', () => {
    expect(() => drafted({ ...dossier, parties: dossier.parties.slice(0, 1) })).toThrow('holds no conflict')
  })
})

describe('who is who', () => {
  const who = whoIs(dossier)
  test('somebody who speaks for a party', () => {
    expect(who.partyOf({ id: 'person:lena-orst', name: 'Lena Orst' })?.name).toBe('Sudmark')
  })
  test('somebody who tells the positions of one party only', () => {
    expect(who.partyOf({ id: 'person:ada-brock', name: 'Ada Brock' })?.name).toBe('Norvania')
  })
  test('nobody', () => expect(who.partyOf({ id: 'person:x', name: 'X' })).toBeNull())
  test.each([
    ['Sudmark must pay', 'Sudmark'],
    ['what Orst wants of Norvania', 'Sudmark'],
    ['Sudmarkers', null],
    ['nobody here', null],
  ])('“%s” names %s first', (text, party) => expect(who.namedIn(text)?.name ?? null).toBe(party))
})
