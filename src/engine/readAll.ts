import type { FailedReading, StoredArticle, StoredReading } from '../app/index.ts'
import type { Lexicon } from '../model/index.ts'
import { read } from '../read/index.ts'

/** Reads articles in order, in this thread. One that fails does not take the others with it. */
export function readAll(articles: readonly StoredArticle[], lexicon: Lexicon): (StoredReading | FailedReading)[] {
  return articles.map(({ article, date }) => {
    try {
      return { article: article.id, json: JSON.stringify(read(article, { lexicon, date })) }
    } catch (error) {
      return { article: article.id, problem: error instanceof Error ? error.message : String(error) }
    }
  })
}
