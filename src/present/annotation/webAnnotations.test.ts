import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierOf, entryOf } from '../../../test/kit/case.ts'
import { codePoints } from './codePoints.ts'
import { webAnnotations } from './webAnnotations.ts'

const text = 'A 😀 day in Tarn 😀😀. Norland demands the whole strait 😀, said Mara Quill. Sudria has 40 ships.'
const entry = entryOf(text, {
  outlet: 'Quay Post',
  day: '2031-02-05',
  names: { Norland: 'state:Norland', 'Mara Quill': 'person:Mara Quill', Sudria: 'state:Sudria' },
  statements: [{ by: 'person:Mara Quill', says: 'Norland demands the whole strait' }],
  positions: [{ on: 'Norland demands the whole strait', party: 'state:Norland', holder: 's1' }],
  figures: [{ on: '40 ships', value: 40, unit: 'ships', topic: 'count' }],
  doubts: [{ on: 'Tarn', reading: 'Tarne' }],
})

interface Annotation {
  readonly id: string
  readonly motivation: string
  readonly body: { readonly type: string; readonly purpose: string; readonly value: string }[]
  readonly target: {
    readonly source: string
    readonly scope?: string
    readonly selector: readonly [
      { type: string; exact: string; prefix: string; suffix: string },
      { type: string; start: number; end: number },
    ]
    readonly 'parley:utf16': { start: number; end: number }
  }
}
const collection = (dossier = dossierOf([entry])) => JSON.parse(webAnnotations(dossier, [entry]))
const items: Annotation[] = collection().first.items

test('is a collection with one page, with the context of the standard', () => {
  const { '@context': context, type, total, first } = collection()
  expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld')
  expect([type, first.type, total]).toEqual(['AnnotationCollection', 'AnnotationPage', items.length])
})

test('every annotation has a name of its own', () => expect(new Set(items.map(({ id }) => id)).size).toBe(items.length))

describe('the words are found again', () => {
  test.each(items.map((item) => [item.id.split(':').at(-2) as string, item] as const))('%s', (_, { target }) => {
    const [quote, position] = target.selector
    const points = [...text]
    expect(quote.type).toBe('TextQuoteSelector')
    expect(position.type).toBe('TextPositionSelector')
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact) // code points, as the standard says
    const { start, end } = target['parley:utf16']
    expect(text.slice(start, end)).toBe(quote.exact) // and our own offsets beside them
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(target.source).toBe(`urn:sha256:${entry.article.id}`)
  })
})

test('says what was found, in tags and in a sentence', () => {
  const position = items.find(({ id }) => id.includes(':position:'))
  expect(position?.body.map(({ value }) => value)).toEqual([
    'position',
    'territory',
    'demands',
    'ask',
    'reported',
    'Norland on territory: demands (ask); said by Mara Quill',
  ])
  expect(items.find(({ id }) => id.includes(':doubt:'))?.motivation).toBe('questioning')
})

test('only pages on the web are a scope', () => {
  const dossier = dossierOf([entry])
  const withUrl = (url: string) => ({ ...dossier, articles: dossier.articles.map((one) => ({ ...one, url })) })
  expect(collection(withUrl('https://quay.example/1')).first.items[0].target.scope).toBe('https://quay.example/1')
  expect(collection(withUrl('javascript:alert(1)')).first.items[0].target).not.toHaveProperty('scope')
})

test('code units become code points', () => {
  const any = fc.string({ unit: fc.constantFrom('a', '😀', '\ud83d', '\ude00', 'é', '👩‍👩‍👧') })
  fc.assert(
    fc.property(any, fc.nat(), (source, n) => {
      const units = n % (source.length + 1)
      const isInside = /[\ud800-\udbff]$/.test(source.slice(0, units)) && /^[\udc00-\udfff]/.test(source.slice(units))
      return isInside || codePoints(source)(units) === [...source.slice(0, units)].length
    }),
    { seed: 7 },
  )
})
