import { type Article, type ArticleFormat, Fault } from '../model/index.ts'
import { makeArticle } from './article.ts'
import { type Decoded, decode } from './bytes/decode.ts'
import { kindOf, type SourceKind } from './kind.ts'
import { readFragment, readPage } from './page/page.ts'
import { readRecord, textNames } from './records/fields.ts'
import { jsonLines, jsonRecords, type Place } from './records/json.ts'
import { tableRecords } from './records/table.ts'

/** The bytes of one file, page or stream, with the path (or name) that it came under. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What came out of a source: its articles, in order, and what could not be read, each with its reason. */
export interface Gathered {
  readonly articles: readonly Article[]
  readonly faults: readonly Fault[]
}

/**
 * Makes articles of one source: plain text and Markdown, HTML, JSON, JSON Lines, CSV and TSV, by the extension of the
 * path or else by how it begins. The text of a plain-text file is its decoded content unchanged but for a byte order
 * mark, which is taken off. Records get the path `FILE#NUMBER`, counted from 1; a JSON file that is one record keeps its own.
 *
 * Never throws for bad input: whatever cannot be read is in `faults` (`article-binary`, `article-garbled`,
 * `article-empty`, `article-too-large`, `record-invalid`), and everything else is read. Synchronous; a page costs 5–50 ms.
 */
export function gather(source: Source): Gathered {
  const articles: Article[] = []
  const faults: Fault[] = []
  for (const item of gatherEach(source)) {
    if (item instanceof Fault) faults.push(item)
    else articles.push(item)
  }
  return { articles, faults }
}

/** The articles of one source as {@link gather} makes them, and a fault for what cannot be read, one by one: the first can be read while the last is still a record. */
export function* gatherEach({ path, bytes }: Source): Generator<Article | Fault> {
  if (bytes.length === 0) return yield new Fault('article-empty', { path })
  const decoded = decode(bytes)
  if ('fault' in decoded) return yield faultOf(path, decoded)
  const { text, encoding } = decoded
  const kind = kindOf(path, text)
  if (text.trim() === '') return yield new Fault('article-empty', { path })
  if (kind === 'text') return yield makeArticle({ path, format: 'text', encoding, text })
  if (kind === 'page') return yield makeArticle({ path, format: 'html', encoding, ...readPage(text) })
  const places = recordsOf(kind, text)
  if (places.length === 0) yield new Fault('article-empty', { path })
  for (const place of places) yield fromRecord(place, { path, encoding, kind })
}

function faultOf(path: string, decoded: Extract<Decoded, { fault: string }>): Fault {
  return decoded.fault === 'article-binary'
    ? new Fault('article-binary', { path, reason: decoded.reason })
    : new Fault('article-garbled', { path, encoding: decoded.encoding })
}

function recordsOf(kind: Exclude<SourceKind, 'text' | 'page'>, text: string): Place[] {
  return kind === 'json' ? jsonRecords(text) : kind === 'lines' ? jsonLines(text) : tableRecords(text)
}

function fromRecord(
  found: Place,
  { path, encoding, kind }: { path: string; encoding: string; kind: SourceKind },
): Article | Fault {
  const { number, place } = found
  if ('problem' in found)
    return new Fault('record-invalid', { path, place, problem: found.problem, needs: found.needs ?? textNames })
  const { text, declared } = readRecord(found.record)
  if (text === null) {
    return new Fault('record-invalid', { path, place, problem: 'it has no text', needs: textNames })
  }
  const format: ArticleFormat = kind === 'table' ? 'csv' : 'json'
  const plain = isMarkup(text) ? readFragment(text) : text
  return makeArticle({ path: number === 0 ? path : `${path}#${number}`, format, encoding, text: plain, declared })
}

/** A record's text that is HTML: at least two tags that only a page has. */
const isMarkup = (text: string): boolean =>
  /<(?:p|div|br|li|h[1-6])\b[^<>]{0,300}>[\s\S]{0,2000}?<\/?(?:p|div|br|li|h[1-6])\b/i.test(text.slice(0, 20_000))
