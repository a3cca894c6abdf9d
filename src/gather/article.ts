import { createHash } from 'node:crypto'
import { type Article, type ArticleFormat, type Declared, Fault, nothingDeclared } from '../model/index.ts'
import { wellFormed } from './bytes/decode.ts'
import { languageOf } from './language.ts'

/** An article's text may have this many UTF-16 code units. */
export const longest = 1_000_000

/** An article before it is one: the text with what is declared of it. */
export interface Raw {
  readonly path: string
  readonly format: ArticleFormat
  readonly encoding: string
  readonly text: string
  readonly declared?: Partial<Declared>
}

/**
 * Makes the article of a text, with its id and language; or says why there is none: `article-empty` for a text of
 * white space, `article-too-large` above {@link longest} code units.
 */
export function makeArticle(raw: Raw): Article | Fault {
  const { path, format } = raw
  const size = raw.text.length
  if (size > longest) return new Fault('article-too-large', { path, size, limit: longest, unit: 'characters' })
  const text = wellFormed(raw.text)
  if (text.trim() === '') return new Fault('article-empty', { path })
  const encoding = text === raw.text ? raw.encoding : `${raw.encoding} (lone surrogates replaced)`
  const id = createHash('sha256').update(text, 'utf8').digest('hex')
  const declared = clean({ ...nothingDeclared, ...raw.declared })
  return { id, path, format, encoding, text, declared, language: languageOf(text) }
}

/** Declared values on one line, without white space around them; `null` for what is empty or no plausible value. */
function clean(declared: Declared): Declared {
  const one = (value: string | null): string | null => {
    const line = value === null ? '' : wellFormed(value).replace(/\s+/g, ' ').trim()
    return line === '' || line.length > 2_000 ? null : line
  }
  const { title, outlet, author, url, original, published, language } = declared
  return {
    title: one(title),
    outlet: one(outlet),
    author: one(author),
    url: one(url),
    original: one(original),
    published: one(published),
    language: one(language),
  }
}
