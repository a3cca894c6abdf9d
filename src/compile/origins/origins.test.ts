import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

const QUILL = 'person:Mara Quill'
let serial = 0

/** An article of its own words around one statement of Mara Quill. */
function says(claim: string, { by = QUILL, ...sketch }: Sketch & { by?: string } = {}) {
  serial++
  const own = Array.from({ length: 40 }, (_, index) => `word${serial}x${index}`).join(' ')
  const text = `${own}. Mara Quill said ${claim}. Harbour Wire and Quay Post.`
  return entryOf(text, {
    day: '2031-03-01',
    outlet: `Outlet ${serial}`,
    statements: [{ by, says: claim, source: 'Mara Quill', cue: 'said' }],
    ...sketch,
  })
}
const counts = (...entries: ReturnType<typeof says>[]) =>
  dossierOf(entries).origins.map(({ articles, independent }) => [articles, independent])

describe('origins of claims', () => {
  const claim = 'the strait will open to fishing boats in the second week of May'

  it('counts articles that had it on their own', () => {
    expect(counts(says(claim), says(claim), says(claim))).toEqual([[3, 3]])
  })
  it('joins much the same words of the same speaker', () => {
    expect(
      counts(says(claim), says('that the strait will open to all fishing boats in the second week of May')),
    ).toEqual([[2, 2]])
  })
  it('joins a shared quotation of six words', () => {
    const a = says(
      'that “no ship of ours will ever pay a crown for passage” and more about guilds, dues and the seabed',
    )
    const b = says('“no ship of ours will ever pay a crown”')
    expect(counts(a, b)).toEqual([[2, 2]])
  })
  it('counts articles that credit one agency once', () => {
    expect(counts(says(claim, { credits: ['Harbour Wire'] }), says(claim, { credits: ['Harbour Wire'] }))).toEqual([
      [2, 1],
    ])
  })
  it('counts the agency itself together with those that credit it', () => {
    expect(
      counts(says(claim, { outlet: 'Harbour Wire' }), says(claim, { credits: ['Harbour Wire'] }), says(claim)),
    ).toEqual([[3, 2]])
  })
  it('counts articles that report it through the same outlet once', () => {
    const through = () => {
      serial++
      const own = Array.from({ length: 40 }, (_, index) => `word${serial}x${index}`).join(' ')
      const text = `${own}. Harbour Wire reported that Mara Quill said ${claim}.`
      return entryOf(text, {
        day: '2031-03-01',
        statements: [
          { by: 'outlet:Harbour Wire', says: `Mara Quill said ${claim}`, cue: 'reported' },
          { by: QUILL, says: claim, within: 's1' },
        ],
      })
    }
    expect(counts(through(), through())).toEqual([[2, 1]])
  })
  it('counts a copy that has lost its credit with those that still have it', () => {
    const text = (sentence: string) =>
      `${sentence} ${'The harbour master nodded at every word while the gulls kept quarrelling over the last herring of a long and windy market day in Tarn, and somebody rang the bell. '}`
    const said = `Mara Quill said ${claim}.`
    const sketch = { day: '2031-03-01', statements: [{ by: QUILL, says: claim }] }
    const credited = entryOf(`Tarn. ${text(said)}`, { ...sketch, credits: ['Harbour Wire'] })
    const copy = entryOf(text(said), { ...sketch, day: '2031-03-02' })
    expect(counts(credited, copy, says(claim, { credits: ['Harbour Wire'] }), says(claim))).toEqual([[4, 2]])
  })
  it('is worded as most articles print it', () => {
    const garbled = 'that the strait will open to fishing boats in the second week of May or so, it is understood'
    expect(dossierOf([says(claim), says(garbled), says(claim)]).origins.map((one) => one.claim)).toEqual([claim])
  })
  it('counts a copy together with its origin', () => {
    const text = `Mara Quill said ${claim}. ${'The harbour master nodded at every word while the gulls kept quarrelling over the last herring of a long and windy market day in Tarn, and somebody rang the bell. '}`
    const one = entryOf(text, { statements: [{ by: QUILL, says: claim }] })
    const copy = entryOf(`Headline\n${text}`, { statements: [{ by: QUILL, says: claim }] })
    expect(counts(one, copy)).toEqual([[2, 1]])
  })

  it.each([
    ['another speaker', says('the strait will open in the second week of May', { by: 'person:Osk Vane' })],
    ['the opposite', says('the strait will not open to fishing boats in the second week of May')],
    ['another number', says('the strait will open to 40 fishing boats in the second week of May')],
    ['other words', says('the guilds must elect a chair before winter')],
  ])('does not join %s', (_, other) => {
    expect(counts(says(claim), other)).toEqual([])
  })
  it('does not list what one article alone says', () => {
    expect(counts(says(claim))).toEqual([])
  })
})
