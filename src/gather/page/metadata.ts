import type { Declared } from '../../model/index.ts'
import { publishedOf } from '../published.ts'
import { linkedArticle } from './linkedData.ts'
import type { PageDocument } from './node.ts'

/** What the head of a page declares, and the text that its linked data carries (for pages that a script fills). */
export interface PageMetadata {
  readonly declared: Partial<Declared>
  readonly body: string | null
}

const metaNames = {
  title: [
    'og:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'headline',
  ],
  outlet: ['og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher', 'publisher'],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'citation_author',
    'og:article:author',
  ],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'citation_date',
    'date',
    'article_date_original',
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
  ],
  language: ['og:locale', 'language', 'dc.language', 'content-language'],
} as const

/**
 * What a page says of itself, by trust: linked data (JSON-LD), Open Graph and meta elements, then `<time>`,
 * `rel=author`, `rel=canonical` and the `lang` of the page. Nothing is worked out from its text.
 */
export function readMetadata(page: PageDocument): PageMetadata {
  const linked = linkedArticle(page)
  const meta = metaValues(page)
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null
  const outlet = linked.outlet ?? first(metaNames.outlet)
  const title =
    linked.titles.length > 0
      ? nearest(linked.titles, page.querySelector('title')?.textContent ?? '')
      : first(metaNames.title)
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const declared = {
    title: title === null ? null : withoutSite(title, outlet),
    outlet,
    author: linked.author ?? authorOf(first(metaNames.author)),
    url: absolute(canonical) ?? absolute(first(metaNames.url)) ?? linked.url,
    original: absolute(meta.get('original-source') ?? meta.get('syndication-source') ?? null),
    published: linked.published ?? dateOf(first(metaNames.published)) ?? timeElement(page),
    language: page.documentElement?.getAttribute('lang') || linked.language || first(metaNames.language),
  }
  return { declared, body: linked.body }
}

/** Every meta element by its lower-case name or property; the first of several wins. */
function metaValues(page: PageDocument): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of Array.from(page.querySelectorAll('meta')).slice(0, 500)) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key !== '' && !values.has(key)) values.set(key, content)
      }
    }
  }
  return values
}

/** "Talks resume | The Herald" → "Talks resume", when the page says that its site is The Herald. */
export function withoutSite(title: string, outlet: string | null): string {
  const parts = /^(.{8,}?)\s+[|\-–—»:]\s+([^|–—»]{2,60})$/.exec(title)
  const plain = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '')
  return parts?.[1] && parts[2] && outlet !== null && plain(parts[2]) === plain(outlet) ? parts[1] : title
}

/** An address is no author: `article:author` often holds a profile page. */
const authorOf = (value: string | null): string | null =>
  value === null || /^(?:https?:)?\/\/|^@|\.com\b/i.test(value) ? null : value.replace(/^by\s+/i, '')

/** The name in an element that is marked as the author; weaker than what stands by the title, since pages mark others too. */
export function relAuthor(page: PageDocument): string | null {
  const names = ['[rel~="author"]', '[itemprop~="author"]']
    .flatMap((selector) => Array.from(page.querySelectorAll(selector)).slice(0, 1))
    .map((element) => element.querySelector('[itemprop~="name"]') ?? element)
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
  return authorOf(names.find((name) => name !== '' && name.length < 100 && !/\d/.test(name)) ?? null)
}

function timeElement(page: PageDocument): string | null {
  const found = page.querySelector(
    'time[pubdate], time[itemprop~="datePublished"], [itemprop~="datePublished"], article time[datetime], time[datetime]',
  )
  const value = found?.getAttribute('datetime') ?? found?.getAttribute('content') ?? null
  return dateOf(value)
}

const dateOf = (value: string | null): string | null => (value === null ? null : publishedOf(value))
const absolute = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null

/** The first of the titles that the page's own title begins with; otherwise the first. */
function nearest(titles: readonly string[], pageTitle: string): string | null {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const page = plain(pageTitle)
  return titles.find((title) => page.startsWith(plain(title).slice(0, 40))) ?? titles[0] ?? null
}
