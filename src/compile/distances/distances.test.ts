import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'
import { Stance } from '../../model/index.ts'
import { stanceGap } from './compatibility.ts'

let serial = 0
type Position = NonNullable<Sketch['positions']>[number]
const holds = (
  party: string,
  stance: Position['stance'],
  words: string,
  { day = '2031-01-01', figures }: Sketch = {},
) =>
  entryOf(`Page ${++serial}. ${words}.`, {
    day,
    ...(figures ? { figures } : {}),
    positions: [{ on: words, party: `state:${party}`, ...(stance ? { stance } : {}) }],
  })
const gaps = (...entries: ReturnType<typeof holds>[]) =>
  dossierOf(entries).distances.map(({ gap, direction }) => [gap, direction])

describe('distances', () => {
  it('puts a demand and its refusal furthest apart', () => {
    expect(
      gaps(holds('Norland', 'demands', 'the strait'), holds('Sudria', 'refuses', 'any talk of the strait')),
    ).toEqual([[1, 'unknown']])
  })
  it('puts the same stance on the same thing together', () => {
    expect(gaps(holds('Norland', 'seeks', 'a joint survey'), holds('Sudria', 'seeks', 'the joint survey'))).toEqual([
      [0, 'unknown'],
    ])
  })
  it('compares nothing that is filed under other', () => {
    const other = (party: string, stance: Position['stance'], on: string) =>
      entryOf(`Other page. ${on}.`, {
        day: '2031-01-01',
        positions: [{ on, party: `state:${party}`, issue: 'other', ...(stance ? { stance } : {}) }],
      })
    expect(gaps(other('Norland', 'demands', 'the strait'), other('Sudria', 'refuses', 'the strait'))).toEqual([])
  })
  it('says nothing where both refuse different things', () => {
    expect(gaps(holds('Norland', 'refuses', 'dues'), holds('Sudria', 'refuses', 'patrols'))).toEqual([
      [null, 'unknown'],
    ])
  })
  it('says nothing where the two speak of different things', () => {
    const [distance] = dossierOf([
      holds('Norland', 'demands', 'the lamps of the strait'),
      holds('Sudria', 'accepts', 'the pilots of Norland'),
    ]).distances
    expect([distance?.gap, distance?.because]).toEqual([
      null,
      'Norland demands “the lamps of the strait”; Sudria accepts “the pilots of Norland”: these are about different things',
    ])
  })
  it('takes the name of a state for no matter', () => {
    const demand = holds('Norland', 'demands', 'the dues that Westria takes')
    expect(gaps(demand, holds('Sudria', 'accepts', 'the pilots of Westria'))).toEqual([[null, 'unknown']])
  })
  it('goes back to the latest positions on one matter', () => {
    const history = [
      holds('Norland', 'demands', 'the dues of the strait'),
      holds('Norland', 'offers', 'a lamp for every pilot', { day: '2031-02-01' }),
      holds('Sudria', 'refuses', 'the dues', { day: '2031-02-02' }),
    ]
    expect(gaps(...history)).toEqual([[1, 'unknown']])
  })
  it('does not say that two who ask for much the same stand apart', () => {
    const one = holds('Norland', 'demands', 'an end to the dues by spring')
    expect(gaps(one, holds('Sudria', 'demands', 'that the dues be halved'))).toEqual([[null, 'unknown']])
  })
  it('compares no shares of different things', () => {
    const share = (on: string, value: number) => ({
      figures: [{ on, value, unit: 'percent', topic: 'share' as const }],
    })
    expect(
      gaps(
        holds('Norland', 'demands', '15 percent of the herring catch', share('15 percent', 15)),
        holds('Sudria', 'offers', '20 percent of the pilot fees', share('20 percent', 20)),
      ),
    ).toEqual([[null, 'unknown']])
  })
  it('compares amounts of one unit', () => {
    const amount = (on: string, value: number) => ({ figures: [{ on, value, unit: 'USD', topic: 'money' as const }] })
    expect(
      gaps(
        holds('Norland', 'demands', '80 crowns', amount('80', 80)),
        holds('Sudria', 'offers', '60 crowns', amount('60', 60)),
      ),
    ).toEqual([[0.25, 'unknown']])
  })
  it('tells from the history whether they come closer', () => {
    const history = [
      holds('Norland', 'demands', 'the strait'),
      holds('Sudria', 'refuses', 'any strait'),
      holds('Sudria', 'open', 'talks on the strait', { day: '2031-02-01' }),
    ]
    expect(gaps(...history)).toEqual([[0.5, 'closing']])
  })
  it('tells when they drift apart', () => {
    const history = [
      holds('Norland', 'demands', 'the strait'),
      holds('Sudria', 'open', 'talks on the strait'),
      holds('Sudria', 'refuses', 'any strait', { day: '2031-02-01' }),
    ]
    expect(gaps(...history)).toEqual([[1, 'widening']])
  })
  it('says why', () => {
    const [distance] = dossierOf([
      holds('Norland', 'demands', 'the strait'),
      holds('Sudria', 'refuses', 'any strait'),
    ]).distances
    expect(distance?.because).toBe('Norland demands “the strait”; Sudria refuses “any strait”')
    expect(distance?.evidence.map(({ quote }) => quote)).toEqual(['the strait', 'any strait'])
  })
  it('compares nobody with a party that says nothing on the issue', () => {
    expect(gaps(holds('Norland', 'demands', 'the strait'))).toEqual([])
  })
})

describe('the table of stances', () => {
  it('knows every pair, in either order', () => {
    for (const a of Stance.options) for (const b of Stance.options) expect(stanceGap(a, b)).toBe(stanceGap(b, a))
    expect(stanceGap('refuses', 'refuses')).toBeNull()
    expect(stanceGap('accepts', 'accepts')).toBe(0)
  })
})
