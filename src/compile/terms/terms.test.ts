import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf } from '../../../test/kit/case.ts'

const uses = (outlet: string, voice: 'author' | 'quoted') =>
  entryOf(`${outlet} on the Regime.`, { outlet, terms: [{ on: 'Regime', gloss: 'government', voice }] })

describe('terms and doubts', () => {
  it('counts who uses a term in whose voice', () => {
    const { terms } = dossierOf([uses('Quay Post', 'author'), uses('Harbour Wire', 'quoted')])
    expect(terms).toMatchObject([
      {
        term: 'regime',
        gloss: 'government',
        author: 1,
        quoted: 1,
        outlets: [{ name: 'Harbour Wire' }, { name: 'Quay Post' }],
      },
    ])
  })
  it('lists the same doubt once with every place', () => {
    const doubted = (outlet: string) =>
      entryOf(`${outlet} saw Steven Oakley.`, { outlet, doubts: [{ on: 'Steven Oakley', reading: 'Steve Orrin' }] })
    const { doubts } = dossierOf([doubted('Quay Post'), doubted('Harbour Wire')])
    expect(doubts.map(({ reading, evidence }) => [reading, evidence.length])).toEqual([['Steve Orrin', 2]])
  })
})
