import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

const asked = entryOf('Norland will sign if Sudria withdraws its fleet from the strait.', {
  outlet: 'Quay Post',
  day: '2031-02-01',
  conditions: [{ if: 'Sudria withdraws its fleet from the strait', then: 'Norland will sign' }],
})
const later = (words: string, { day = '2031-02-10', ...sketch }: Sketch = {}) =>
  entryOf(`Later: ${words}.`, { day, statements: [{ by: null, says: words }], ...sketch })
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
    ['an earlier article', later('Sudria withdraws its fleet from the strait', { day: '2031-01-20' })],
    ['a report on something near', later('Sudria sends its fleet to the isles')],
    [
      'another condition',
      later('Sudria withdraws its fleet from the strait', {
        conditions: [{ if: 'Sudria withdraws its fleet from the strait', then: 'Later' }],
      }),
    ],
    [
      'an announcement',
      later('x', { statements: [], events: [{ on: 'Later', actors: ['state:Sudria'], status: 'announced' }] }),
    ],
  ])('stays unknown after %s', (_, other) => expect(status(other)[0]).toEqual(['unknown', 0]))
})
