import { describe, expect, it } from 'vitest'
import type { Conflict } from '../../../src/model/index.ts'
import { concepts, stateRows, stateWords } from '../../../src/present/outlook/holds.ts'
import { pictureOf } from '../../../src/present/outlook/picture.ts'
import { weigh } from '../../../src/weigh/index.ts'
import { cuba, elmira } from '../../../test/kit/knownConflicts.ts'
import { breakings, needsOf } from './breaking.ts'
import { differences } from './compare.ts'
import { viewSentences } from './views.ts'

const bargain: Conflict = {
  name: 'A trade',
  parties: [
    { name: 'North', options: ['Pay'], prefers: ['Leave', 'not Pay'] },
    { name: 'South', options: ['Leave'], prefers: ['Pay', 'not Leave'] },
  ],
  statusQuo: 'NN',
  agreement: 'YY',
}
const outlook = weigh(bargain)

describe('states', () => {
  it('stand once each; what holds most strongly comes first', () => {
    const rows = stateRows(outlook)
    expect(rows.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3])
    expect(rows[0]!.holds).toContain('nash')
    expect(rows.find(({ isToday }) => isToday)?.steps).toBe(0)
    expect(rows.find(({ isAgreement }) => isAgreement)).toMatchObject({ options: [1, 2], words: 'Pay · Leave' })
  })
  it('agree with the outlook on what holds', () => {
    for (const known of [outlook, weigh(cuba), weigh(elmira)])
      for (const concept of concepts)
        expect(
          stateRows(known)
            .filter(({ holds }) => holds.includes(concept))
            .map(({ index }) => index)
            .sort((a, b) => a - b),
        ).toEqual(known.equilibria[concept])
  })
  it('have words without options, too', () => {
    expect(stateWords(weigh(elmira), 3)).not.toBe('nothing done')
    expect(stateWords(outlook, 0)).toBe('nothing done')
    expect(stateWords(outlook, 99)).toBe('state 99')
  })
})

describe('sensitivity and inverse', () => {
  it('put together what one change ends', () => {
    for (const { states, party } of breakings(outlook, 'nash')) {
      expect(states.length).toBeGreaterThan(0)
      expect(['North', 'South']).toContain(party)
    }
    const all = breakings(outlook, 'nash').flatMap(({ states }) => states)
    expect(all).toHaveLength(outlook.breaks.filter(({ concept }) => concept === 'nash').length)
  })
  it('say what the agreement asks, the unwilling first', () => {
    const needs = needsOf(outlook, 'nash')
    expect(needs.map(({ party, met }) => [party, met])).toEqual([
      ['North', false],
      ['South', false],
    ])
    expect(needs[0]!.words).toContain('would have to want none of these states more')
  })
})

describe('the picture', () => {
  it('has today in the first column, the agreement, and a way between them', () => {
    const picture = pictureOf(outlook, 10)
    expect(picture.nodes.find(({ row }) => row.isToday)?.column).toBe(0)
    const goal = picture.nodes.find(({ row }) => row.isAgreement)
    expect(goal?.column).toBe(2)
    expect(picture.edges.some(({ to }) => to === goal)).toBe(true)
    for (const { x, y } of picture.nodes) expect(x > 0 && x < picture.width && y > 0 && y < picture.height).toBe(true)
  })
  it('draws no more than is asked for, and says what is left', () => {
    const wide = weigh(cuba)
    const all = pictureOf(wide, 99)
    const few = pictureOf(wide, 2)
    expect(few.nodes.length).toBeLessThanOrEqual(all.nodes.length)
    expect(few.left + 0).toBeGreaterThanOrEqual(all.left)
  })
  it('puts no two states on one place', () => {
    const places = pictureOf(weigh(cuba), 12).nodes.map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('a change of preferences', () => {
  it('is compared by what is done in a state, not by its number', () => {
    const after = weigh({
      ...bargain,
      parties: bargain.parties.map((party) => ({ ...party, prefers: ['Pay', 'Leave'] })),
    })
    const [nash] = differences(outlook, after)
    expect(nash).toEqual({ concept: 'nash', ended: ['nothing done'], begun: ['Pay · Leave'], stayed: 0 })
    const turned = weigh({ ...bargain, parties: bargain.parties.toReversed(), statusQuo: 'NN' })
    expect(differences(outlook, turned)).toEqual([])
  })
})

describe('what else was worked out', () => {
  it('is said where parties wish each other well, and nothing where there is nothing', () => {
    expect(viewSentences(outlook)).toEqual([])
    const [north, south] = bargain.parties
    const friendly = { ...bargain, parties: [{ ...north!, attitude: { South: '+' as const } }, south!] }
    expect(viewSentences(weigh(friendly)).join()).toMatch(/^With these attitudes: Nash .*; SEQ .*\.$/)
  })
  it('says what is not known', () => {
    const [north, south] = bargain.parties
    const open = { ...bargain, parties: [{ ...north!, prefers: [{ says: 'Leave', known: false }] }, south!] }
    expect(viewSentences(weigh(open)).some((words) => words.startsWith('Nash, whatever is not known:'))).toBe(true)
  })
})
