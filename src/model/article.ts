import * as z from 'zod'

/**
 * What somebody outside the running text says about an article: the head of a page, the fields of a record, the
 * columns of a table. Never worked out from the text; what the text itself says is found by the reader.
 */
export const Declared = z.object({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  original: z.string().nullable(),
  /** ISO 8601 date or instant, as declared. */
  published: z.string().nullable(),
  language: z.string().nullable(),
})
export type Declared = z.infer<typeof Declared>

/** The form in which an article came in. */
export const ArticleFormat = z.enum(['text', 'html', 'json', 'csv', 'mail', 'pdf', 'feed'])
export type ArticleFormat = z.infer<typeof ArticleFormat>

/**
 * One article as it came in. Immutable: `id` is the SHA-256 (lower-case hex) of `text` in UTF-8, and `text` is the
 * canonical text that every span counts into. A plain-text file's text is its decoded content, unchanged.
 */
export const Article = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  path: z.string(),
  format: ArticleFormat,
  encoding: z.string(),
  text: z.string().min(1),
  declared: Declared,
  /** ISO 639-1 code found in the text, `und` when it cannot be told. */
  language: z.string(),
})
export type Article = z.infer<typeof Article>

/** A declared record in which nothing is known. */
export const nothingDeclared: Declared = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  original: null,
  published: null,
  language: null,
}
