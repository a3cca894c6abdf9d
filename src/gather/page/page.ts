import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import type { Declared } from '../../model/index.ts'
import { publishedOf } from '../published.ts'
import { textOfBlocks } from './blocks.ts'
import { withinBounds } from './bounds.ts'
import { readMetadata, relAuthor, withoutSite } from './metadata.ts'
import type { PageDocument, PageElement } from './node.ts'
import { stripTags } from './strip.ts'

/** The text of a page's article and what the page declares of it. `text` is empty when the page holds none. */
export interface Page {
  readonly text: string
  readonly declared: Partial<Declared>
}

/** Shorter than this, an extracted text is compared with what the rest of the page holds. */
const meagre = 250

/**
 * Takes a page apart: Mozilla's Readability finds the article, {@link textOfBlocks} writes it, and the head says what
 * it declares. A page that is too deep or too large for that has its tags stripped and declares its title alone.
 */
export function readPage(html: string): Page {
  if (!withinBounds(html)) return plainPage(html)
  try {
    return parsedPage(html)
  } catch {
    // The libraries give up on some damaged pages; the words are worth more than the structure.
    return plainPage(html)
  }
}

function plainPage(html: string): Page {
  const title = /<title[^>]{0,200}>([^<]{1,500})/i.exec(html.slice(0, 100_000))?.[1]
  return { text: stripTags(html), declared: { title: title ? stripTags(title) : null } }
}

/** The text of a fragment of HTML inside a record: every block of it, nothing sought and nothing left out. */
export function readFragment(html: string): string {
  if (!withinBounds(html)) return stripTags(html)
  try {
    const body = parse(html).body
    return body ? textOfBlocks(body) : stripTags(html)
  } catch {
    return stripTags(html)
  }
}

function parse(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}

function parsedPage(html: string): Page {
  const page = parse(html)
  const { declared, body } = readMetadata(page)
  const rest = wholeText(html)
  const marked = relAuthor(page)
  const found = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
  }).parse()
  const text = found?.content ? textOfBlocks(found.content) : ''
  const author = declared.author ?? bylineOf(found?.byline) ?? marked
  const outlet = declared.outlet ?? found?.siteName ?? null
  const title = declared.title ?? (found?.title ? withoutSite(found.title, outlet) : null)
  const published = declared.published ?? (found?.publishedTime ? publishedOf(found.publishedTime) : null)
  return {
    text: longer(text, body, rest),
    declared: { ...declared, title, author, outlet, published },
  }
}

/** What was extracted, unless it is meagre and the linked data or the page as a whole holds more. */
function longer(text: string, body: string | null, rest: () => string): string {
  if (text.length >= meagre) return text
  if (body !== null && body.length > text.length) return /<p[\s>]/i.test(body) ? readFragment(body) : body
  return text.trim() === '' ? rest() : text
}

/** The whole page but its navigation, for pages in which no article was found. */
function wholeText(html: string): () => string {
  return () => {
    const page = parse(html)
    for (const element of Array.from(page.querySelectorAll('nav, footer, aside, header'))) element.remove()
    return page.body ? textOfBlocks(page.body) : ''
  }
}

/** The line by the title, if it names somebody: "By Ann Lee" → "Ann Lee"; a line with a date in it does not. */
function bylineOf(line: string | null | undefined): string | null {
  const [first = ''] = (line ?? '').trim().split(/\s*\n\s*/)
  const name = first.replace(/^(?:by|par|von|por|di)\s+/i, '').replace(/\s+/g, ' ')
  return name === '' || /\d/.test(name) ? null : name
}
