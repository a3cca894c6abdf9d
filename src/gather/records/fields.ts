import type { Declared } from '../../model/index.ts'
import { publishedOf } from '../published.ts'

/** The names under which archives and interfaces keep each thing, most telling first, in lower case. */
const known = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'articles',
    'articlebody',
    'article_body',
    'article_text',
    'full_text',
    'fulltext',
    'maintext',
    'story',
    'paragraphs',
  ],
  title: ['title', 'headline', 'headlines', 'heading', 'name'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'site',
    'site_name',
    'sitename',
    'newspaper',
    'media',
    'source_name',
    'provider',
  ],
  author: ['author', 'authors', 'byline', 'by', 'writer', 'creator', 'journalist'],
  url: ['url', 'link', 'href', 'web_url', 'weburl', 'permalink', 'source_url'],
  original: ['original', 'original_url', 'originalurl', 'canonical', 'canonical_url'],
  published: [
    'published',
    'date',
    'pub_date',
    'pubdate',
    'datetime',
    'published_at',
    'publishedat',
    'publication_date',
    'published_date',
    'date_published',
    'datepublished',
    'publish_date',
    'date_publish',
    'timestamp',
    'webpublicationdate',
    'time',
  ],
  language: ['language', 'lang', 'inlanguage', 'locale'],
} as const
export type FieldName = keyof typeof known

/** The names that a record's text may have, for messages. */
export const textNames = 'a field named text, body, content or article'

const keyOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** Which key of a record holds what. Several names for one thing: the first of {@link known} that is there. */
export function fieldsOf(keys: readonly string[]): Partial<Record<FieldName, string>> {
  const byName = new Map<string, string>()
  for (const key of keys) if (!byName.has(keyOf(key))) byName.set(keyOf(key), key)
  const found: Partial<Record<FieldName, string>> = {}
  for (const field of Object.keys(known) as FieldName[]) {
    const name = known[field].find((candidate) => byName.has(candidate))
    if (name !== undefined) found[field] = byName.get(name) as string
  }
  return found
}

/** What a record holds: its text (`null` when there is none) and what it declares. */
export interface RecordParts {
  readonly text: string | null
  readonly declared: Partial<Declared>
}

/** Reads a record by the usual names of its fields. A value may be a string, a list, or `{ name | main | title }`. */
export function readRecord(
  record: Readonly<Record<string, unknown>>,
  fields = fieldsOf(Object.keys(record)),
): RecordParts {
  const value = (field: FieldName, joint: string): string | null => {
    const key = fields[field]
    return key === undefined ? null : stringOf(record[key], joint)
  }
  const published = value('published', ' ')
  const declared = {
    title: value('title', ' '),
    outlet: value('outlet', ', '),
    author: value('author', ', '),
    url: value('url', ' '),
    original: value('original', ' '),
    published: published === null ? null : publishedOf(published),
    language: value('language', ' '),
  }
  return { text: value('text', '\n\n'), declared }
}

function stringOf(value: unknown, joint: string, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return String(value)
  if (depth > 2 || value === null || typeof value !== 'object') return null
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 10_000)
      .map((item) => stringOf(item, joint, depth + 1))
      .filter((item) => item !== null)
    return parts.length > 0 ? parts.join(joint) : null
  }
  const { name, main, title, text, original } = value as Record<string, unknown>
  return stringOf(name ?? main ?? title ?? text ?? original ?? null, joint, depth + 1)
}
