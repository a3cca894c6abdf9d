import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, groundOf } from '../../test/kit/case.ts'
import { lexicon } from '../../test/kit/reading.ts'
import { knowAhead } from './ahead.ts'
import { papersKnown } from './ground/known.ts'
import { filed } from './ground/paper.ts'

const said = (day: string) =>
  entryOf(`Mara Quill of Norland accused Sudria on ${day}. She met Osk Vane, as planned.`, {
    day,
    outlet: 'Quay Post',
    names: { 'Mara Quill': 'person:Mara Quill', Norland: 'state:Norland', Sudria: 'state:Sudria' },
    statements: [{ by: 'person:Mara Quill', says: 'accused Sudria' }],
    events: [{ on: 'met', actors: ['person:Mara Quill'], recipients: ['person:Osk Vane'] }],
  })

describe('an article known ahead', () => {
  it('is the very paper that the case is made of', () => {
    const entry = said('2031-02-01')
    knowAhead(entry, lexicon)
    const paper = filed(entry, lexicon)
    expect(papersKnown(groundOf([entry]))[0]).toBe(paper)
  })
  it('is told as if it had not been', () => {
    const entries = ['2031-02-01', '2031-02-03'].map(said)
    const before = JSON.stringify(dossierOf(structuredClone(entries)))
    for (const entry of entries) knowAhead(entry, lexicon)
    expect(JSON.stringify(dossierOf(entries))).toBe(before)
  })
  it('is not worked on twice', () => {
    const entry = said('2031-02-01')
    let asked = 0
    const article = Object.defineProperty({ ...entry.article }, 'text', {
      get: () => {
        asked++
        return entry.article.text
      },
    })
    knowAhead({ ...entry, article }, lexicon)
    const first = asked
    knowAhead({ ...entry, article }, lexicon)
    expect([first > 0, asked]).toEqual([true, first])
  })
})
