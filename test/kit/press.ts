import { compile } from '../../src/compile/index.ts'
import type { Dossier } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf } from './article.ts'
import { lexicon } from './reading.ts'

/** What a case says of articles by two outlets that take turns, each with its day, read and compiled as a user's would be. */
export function dossierOfPress(...articles: readonly (readonly [day: string, text: string])[]): Dossier {
  const entries = articles.map(([published, text], i) => {
    const outlet = i % 2 === 0 ? 'Harbour Wire' : 'Quay Post'
    const article = { ...articleOf(text, { published, outlet }), path: `${i}.txt` }
    return { article, reading: read(article, { lexicon }) }
  })
  return compile(entries, { case: 'press', lexicon, asOf: null })
}
