import { publishedOf } from '../published.ts'
import type { PageDocument } from './node.ts'

/** What a page's JSON-LD (schema.org) says of its article. Everything `null` when there is none. */
export interface LinkedArticle {
  /** Headline, then name: what a page puts into each differs. */
  readonly titles: readonly string[]
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
  readonly body: string | null
}

const article = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** Reads the first schema.org article in the page's `application/ld+json`; damaged blocks are passed over. */
export function linkedArticle(page: PageDocument): LinkedArticle {
  let found: Record<string, unknown> = {}
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    const node = findArticle(parsed(script.textContent ?? ''), 0)
    if (node) {
      found = node
      break
    }
  }
  const published = nameOf(found.datePublished)
  const address =
    nameOf(found.url) ??
    (isObject(found.mainEntityOfPage) ? nameOf(found.mainEntityOfPage['@id']) : nameOf(found.mainEntityOfPage))
  return {
    titles: [nameOf(found.headline), nameOf(found.name)].filter((title) => title !== null),
    outlet: nameOf(found.publisher),
    author: namesOf(found.author) ?? namesOf(found.creator),
    url: address !== null && /^https?:/i.test(address) ? address : null,
    published: published === null ? null : publishedOf(published),
    language: nameOf(found.inLanguage),
    body: nameOf(found.articleBody),
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 4) return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findArticle(item, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!isObject(value)) return null
  const types = [value['@type']].flat().filter((type) => typeof type === 'string')
  if (types.some((type) => article.test(type))) return value
  return findArticle(value['@graph'] ?? value.mainEntity ?? null, depth + 1)
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) return nameOf(value[0])
  return isObject(value) ? nameOf(value.name ?? null) : null
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 12)
    .map(nameOf)
    .filter((name) => name !== null && !/^https?:/i.test(name))
  return names.length > 0 ? names.join(', ') : null
}
