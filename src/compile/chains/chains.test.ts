import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref, type Sketch } from '../../../test/kit/case.ts'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { read } from '../../read/index.ts'
import { compile } from '../compile.ts'

const TEXT =
  'Harbour Wire reported that Mara Quill called the plan dead. Reprinted from Quay Post. Leaked papers, the machine wrote.'
const inner: NonNullable<Sketch['statements']>[number] = {
  by: 'person:Mara Quill',
  says: 'the plan dead',
  source: 'Mara Quill',
}
const outer: NonNullable<Sketch['statements']>[number] = {
  by: 'outlet:Harbour Wire',
  says: 'Mara Quill called the plan dead',
  source: 'Harbour Wire',
}
const hops = (sketch: Sketch) =>
  dossierOf([entryOf(TEXT, sketch)]).chains.map(({ statement, hops: all }) => [
    statement,
    ...all.map(({ ref, how }) => `${ref?.name ?? '?'} ${how}`),
  ])

describe('chains', () => {
  it('goes from the outlet that reports to the one who said it', () => {
    expect(hops({ statements: [outer, { ...inner, within: 's1' }] })).toEqual([
      ['s2', 'Harbour Wire reported', 'Mara Quill said'],
    ])
  })
  it('starts with the article that took it over and translated it', () => {
    const sketch = {
      outlet: 'Tarn Page',
      original: 'Quay Post',
      translated: { from: 'xx', sign: 'the machine wrote' },
      statements: [inner],
    }
    expect(hops(sketch)).toEqual([['s1', 'Tarn Page republished', '? translated', 'Mara Quill said']])
    const [chain] = dossierOf([entryOf(TEXT, sketch)]).chains
    expect(chain?.hops.map(({ span }) => span?.quote)).toEqual(['Quay Post', 'the machine wrote', 'Mara Quill'])
  })
  it('names each of several outlets', () => {
    const names = { 'Harbour Wire': 'outlet:Harbour Wire', 'Quay Post': 'outlet:Quay Post' }
    const both = {
      by: null,
      says: 'Mara Quill called the plan dead',
      source: 'Harbour Wire reported that Mara Quill called the plan dead. Reprinted from Quay Post',
    }
    expect(hops({ names, statements: [both, { ...inner, within: 's1' }] }).at(-1)).toEqual([
      's2',
      'Harbour Wire reported',
      'Quay Post reported',
      'Mara Quill said',
    ])
  })
  it('names each of several who say it, and the party of nameless officials; aides are not their minister', () => {
    const speakers = ['person:Mara Quill', 'person:Ivo Tarn'].map((by) => ({ speaker: ref(by), speaksFor: null }))
    const through = (said: Partial<typeof inner>) =>
      hops({ statements: [outer, { ...inner, by: null, within: 's1', ...said }] }).at(-1)
    expect(through({ speakers })).toEqual(['s2', 'Harbour Wire reported', 'Mara Quill said', 'Ivo Tarn said'])
    expect(through({ speaksFor: ref('state:Norland') })).toEqual(['s2', 'Harbour Wire reported', 'Norland said'])
    expect(through({ speaksFor: ref('person:Mara Quill') })).toEqual(['s2', 'Harbour Wire reported', '? said'])
  })

  it('knows a leak', () => {
    expect(
      hops({
        statements: [
          { ...outer, source: 'Leaked papers' },
          { ...inner, within: 's1' },
        ],
      }),
    ).toEqual([['s2', 'Harbour Wire leaked', 'Mara Quill said']])
  })
  it.each([
    ['plain statements', { statements: [inner] }],
    [
      'somebody who reports their own words',
      {
        statements: [
          { ...outer, by: 'person:Mara Quill' },
          { ...inner, within: 's1' },
        ],
      },
    ],
    ['statements that report each other in a circle', { statements: [{ ...inner, within: 's1' }] }],
  ])('has no chain for %s', (_, sketch) => expect(hops(sketch)).toEqual([]))
})

describe('an outlet that an article credits', () => {
  const said = 'Norland will sign, President Ann Verrin told the Quay Post.'
  const hopsIn = (text: string) => {
    const article = articleOf(text)
    const dossier = compile([{ article, reading: read(article, { lexicon }) }], { case: 'x', lexicon })
    return dossier.chains.map(({ hops: all }) => all.map(({ ref: who, how }) => `${who?.name ?? '?'} ${how}`))
  }
  it('is a hop of all its statements where the head credits it', () =>
    expect(
      hopsIn(
        `Norland to sign\n\nHarbour Wire, May 2, 2031\n\nSource: Quay Post\n\nNorland will sign, President Ann Verrin said.\n`,
      ),
    ).toEqual([['Quay Post reported', 'Ann Verrin said']]))
  it('is none where one sentence quotes it', () =>
    expect(
      hopsIn(`Norland to sign\n\nHarbour Wire, May 2, 2031\n\n${said} Norland must pay, Ann Verrin said.\n`),
    ).toEqual([]))
})
