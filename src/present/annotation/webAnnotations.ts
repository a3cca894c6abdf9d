import {
  type Article,
  type Dossier,
  type Found,
  type JudgedKind,
  layerOf,
  type Reading,
  type Ref,
  type Span,
  spanOf,
} from '../../model/index.ts'
import { bodyOf } from './bodies.ts'
import { codePoints } from './codePoints.ts'

/** An article with its reading. */
export interface ReadArticle {
  readonly article: Article
  readonly reading: Reading
}

/** How many characters of the text stand before and after the words, so that they can be found again in another copy. */
const context = 32

/** What is handed on: what analysts look at, not every name and date. */
const kinds = ['statement', 'position', 'figure', 'event', 'proposal', 'condition', 'term', 'doubt'] as const

/**
 * What was found in the articles of a dossier, as a W3C Web Annotation collection (annotation-model, JSON-LD): an
 * annotation each, with the exact words and what stands before and after them (TextQuoteSelector), and their place
 * (TextPositionSelector). That standard counts characters by code point; Parley's own offsets count UTF-16 code units,
 * and stand beside them under `parley:utf16`. The source is the article by the hash of its text, since the places count
 * in that text and not in the page; the page is the `scope`.
 */
export function webAnnotations(dossier: Dossier, articles: readonly ReadArticle[]): string {
  const byId = new Map(articles.map((one) => [one.article.id, one]))
  const items = dossier.articles.flatMap(({ id, url = null }) => {
    const one = byId.get(id)
    return one ? kinds.flatMap((kind) => annotationsOf(kind, one, url)) : []
  })
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { parley: 'urn:parley:' }],
    id: `urn:parley:case:${encodeURIComponent(dossier.case)}`,
    type: 'AnnotationCollection',
    label: dossier.case,
    total: items.length,
    first: {
      id: `urn:parley:case:${encodeURIComponent(dossier.case)}:page:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotationsOf(kind: JudgedKind, { article, reading }: ReadArticle, url: string | null): object[] {
  const place = codePoints(article.text)
  const seen = new Map<string, number>()
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id, speaker]))
  return reading[layerOf[kind]].map((item: Found) => {
    const span = spanOf(item)
    const base = `urn:parley:${article.id}:${kind}:${span.start}-${span.end}`
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    const { judged } = item as { judged?: string }
    return {
      id: nth === 1 ? base : `${base}:${nth}`,
      type: 'Annotation',
      motivation: kind === 'doubt' ? 'questioning' : 'classifying',
      generator: { id: 'urn:parley:reader', type: 'Software', name: 'Parley' },
      body: bodyOf(kind, item, (id): Ref | null => speakers.get(id) ?? null),
      target: {
        source: `urn:sha256:${article.id}`,
        ...(url !== null && /^https?:/i.test(url) ? { scope: url } : {}),
        selector: [
          { type: 'TextQuoteSelector', exact: span.quote, ...around(article.text, span) },
          { type: 'TextPositionSelector', start: place(span.start), end: place(span.end) },
        ],
        'parley:utf16': { start: span.start, end: span.end },
      },
      ...(judged === undefined ? {} : { 'parley:judged': judged }),
    }
  })
}

/** What stands before and after; never half of a character. */
function around(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + context).replace(/[\ud800-\udbff]$/, ''),
  }
}
