import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf } from './article.ts'

export { articleOf } from './article.ts'

/** The real lexicon, loaded once for all tests of a file. */
export const { lexicon } = loadLexicon()

/** Reads a text with every stage of the pipeline. `published` (`YYYY-MM-DD`) is declared, as by a page's head. */
export function readText(text: string, published?: string): Reading {
  return read(articleOf(text, published ? { published } : {}), { lexicon })
}

/**
 * Takes the marks ‹…› out of a text and says what stood between them, in order:
 * `marked('‹Ann Lee› said ‹no›')` → `{ text: 'Ann Lee said no', words: ['Ann Lee', 'no'] }`.
 */
export function marked(source: string): { text: string; words: string[] } {
  const words = [...source.matchAll(/‹([^›]*)›/g)].map((m) => m[1] as string)
  return { text: source.replace(/[‹›]/g, ''), words }
}
