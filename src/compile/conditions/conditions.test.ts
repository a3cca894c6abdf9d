import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

const asked = entryOf('Norland will sign if Sudria withdraws its fleet from the strait.', {
  outlet: 'Quay Post',
  day: '2031-02-01',
  names: { Norland: 'state:Norland', Sudria: 'state:Sudria' },
  conditions: [{ if: 'Sudria withdraws its fleet from the strait', then: 'Norland will sign' }],
})
const later = (words: string, { day = '2031-02-10', ...sketch }: Sketch = {}) =>
  entryOf(`Later: ${words}.`, {
    day,
    names: words.includes('Sudria') ? { Sudria: 'state:Sudria' } : {},
    statements: [{ by: null, says: words }],
    ...sketch,
  })
const status = (...others: ReturnType<typeof later>[]) =>
  dossierOf([asked, ...others]).conditions.map((one) => [one.status, one.evidence.length])

describe('conditions', () => {
  it('is unknown while nothing is reported', () => expect(status()).toEqual([['unknown', 0]]))
  it('names who set it', () => expect(dossierOf([asked]).conditions[0]?.holder?.name).toBe('Quay Post'))
  it('is met when a later article says so', () => {
    expect(status(later('Sudria withdraws its whole fleet from the strait'))).toEqual([['met', 1]])
  })
  it('is not met when a later article denies it', () => {
    expect(status(later('Sudria never withdraws its fleet from the strait'))).toEqual([['not-met', 1]])
  })
  it.each([
    ['an earlier article', later('Sudria withdraws its fleet from the strait', { day: '2031-01-20' }), 0],
    ['a report on something near', later('Sudria sends its fleet to the isles'), 0],
    [
      'another condition',
      later('Sudria withdraws its fleet from the strait', {
        conditions: [{ if: 'Sudria withdraws its fleet from the strait', then: 'Later' }],
      }),
      1, // the same condition told again: its words are kept as evidence that it was set
    ],
    [
      'an announcement',
      later('x', { statements: [], events: [{ on: 'Later', actors: ['state:Sudria'], status: 'announced' }] }),
      0,
    ],
  ])('stays unknown after %s', (_, other, evidence) => expect(status(other)[0]).toEqual(['unknown', evidence]))
  it('is one where several articles quote its speaker, and two where another party sets it', () => {
    const words = 'if the fleet withdraws'
    const told = (by: string, day: string, around = 'Rain fell on the harbour of Quay and nobody went out to fish') =>
      entryOf(`${around}. Talks can begin ${words}, ${day}.`, {
        day,
        statements: [{ by, says: `Talks can begin ${words}` }],
        conditions: [{ if: words, then: 'Talks can begin', holder: 's1' }],
      })
    const both = [told('person:Ada Vane', '2031-02-01'), told('person:Ada Vane', '2031-02-02')]
    expect(dossierOf(both).conditions.map(({ evidence }) => evidence.length)).toEqual([1])
    expect(
      dossierOf([
        ...both,
        told('person:Bo Lind', '2031-02-03', 'Bread was dear in Sudria all winter, as the millers well remember'),
      ]).conditions,
    ).toHaveLength(2)
  })
})
