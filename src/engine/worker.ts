import type { FailedReading, StoredArticle, StoredReading } from '../app/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { readAll } from './readAll.ts'

const { lexicon } = loadLexicon()

/** What a thread of the pool runs: one group of articles, read in order. */
export default function work(articles: readonly StoredArticle[]): (StoredReading | FailedReading)[] {
  return readAll(articles, lexicon)
}
