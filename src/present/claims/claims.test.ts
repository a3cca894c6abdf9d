import { describe, expect, test } from 'vitest'
import { fixtureDossier, fixtureTexts, poisoned } from '../../../test/kit/dossier.ts'
import { claims } from './claims.ts'

interface Node {
  readonly '@type': string
  readonly '@id'?: string
  readonly text?: string
  readonly author?: { readonly '@type': string; readonly name: string }[]
  readonly appearance?: {
    readonly text: string
    readonly isPartOf: { readonly identifier: string; readonly url?: string }
  }[]
  readonly itemReviewed?: { readonly '@id': string }
  readonly reviewBody?: string
}
const read = (dossier = fixtureDossier()): { '@context': string; '@graph': Node[] } => JSON.parse(claims(dossier))
const graph = read()['@graph']
const of = (type: string) => graph.filter((node) => node['@type'] === type)

test('is schema.org in JSON-LD', () => expect(read()['@context']).toBe('https://schema.org'))

describe('a claim', () => {
  test('has the words, who claims it, and the articles in which it stands', () => {
    const claim = of('Claim').find(({ text }) => text === 'Not one gate leaves our hands')
    expect(claim?.author).toMatchObject([{ '@type': 'Person', name: 'Ada Brock' }])
    expect(claim?.appearance).toMatchObject([
      {
        '@type': 'Quotation',
        text: 'Not one gate leaves our hands',
        isPartOf: {
          '@type': 'NewsArticle',
          headline: 'Norvania digs in',
          datePublished: '2031-05-02',
          publisher: { name: 'The Norvan Gazette' },
        },
      },
    ])
  })
  test('stands in its article with every appearance', () => {
    for (const { appearance = [] } of of('Claim'))
      for (const { text, isPartOf } of appearance)
        expect(fixtureTexts.get(isPartOf.identifier.slice(7))).toContain(text)
  })
  test('has a name of its own', () => {
    const ids = of('Claim').map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a review', () => {
  test('is of a claim that is there', () => {
    const ids = of('Claim').map((node) => node['@id'])
    expect(of('ClaimReview').length).toBeGreaterThan(0)
    for (const { itemReviewed } of of('ClaimReview')) expect(ids).toContain(itemReviewed?.['@id'])
  })
  test('says in words who tells it differently', () => {
    expect(
      of('ClaimReview')
        .map(({ reviewBody }) => reviewBody)
        .join('\n'),
    ).toContain('Told differently')
  })
  test('rates nobody', () => expect(JSON.stringify(graph)).not.toContain('reviewRating'))
})

test('a case where nobody contradicts anybody has no review', () => {
  const figures = fixtureDossier().figures.map((group) => ({ ...group, audit: [] }))
  const calm = read({ ...fixtureDossier(), contradictions: [], figures })['@graph']
  expect(calm.filter((node) => node['@type'] === 'ClaimReview')).toEqual([])
})

test('signs that act are shown, and only pages on the web are links', () => {
  const { dossier } = poisoned('\u202e\u0000')
  const link = { ...dossier, articles: dossier.articles.map((one) => ({ ...one, url: 'javascript:alert(1)' })) }
  expect(JSON.stringify(read(link)['@graph'].map(({ text }) => text))).not.toContain('\u202e')
  expect(JSON.stringify(read(link))).not.toContain('"url"')
})
