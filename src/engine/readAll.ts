import type { FailedReading, StoredArticle, StoredReading } from '../app/index.ts'
import type { Lexicon } from '../model/index.ts'
import { type Attribution, attribute, type ReadOptions, read, type Trained } from '../read/index.ts'
import { loadTrained } from './trained.ts'

/** Who reads the statements: the trained reader, or the rules; with a reason where they stand in for it. */
export type ReaderChoice = { readonly kind: 'trained' } | { readonly kind: 'rules'; readonly because: string | null }

/** A share of the articles of a case, and who reads them. */
export interface Share {
  readonly articles: readonly StoredArticle[]
  readonly reader: ReaderChoice
}

let loading: Promise<Trained> | null = null

/** Reads articles in order, in this thread. One that fails does not take the others with it. */
export async function readAll(
  { articles, reader }: Share,
  lexicon: Lexicon,
): Promise<(StoredReading | FailedReading)[]> {
  const found = reader.kind === 'trained' ? await attributions(articles) : null
  return articles.map(({ article, date, attributions: marked }, index) => {
    try {
      const statements = marked
        ? ({ by: 'annotator', attributions: marked } as const)
        : statementsOf(reader, found?.[index])
      const options: ReadOptions = { lexicon, date, statements }
      return { article: article.id, json: JSON.stringify(read(article, options)) }
    } catch (error) {
      return { article: article.id, problem: messageOf(error) }
    }
  })
}

/** What the trained reader finds in each; where it fails, why. */
async function attributions(articles: readonly StoredArticle[]): Promise<(readonly Attribution[] | string)[]> {
  try {
    loading ??= loadTrained()
    return await attribute(
      articles.map(({ article: { text } }) => text),
      await loading,
    )
  } catch (error) {
    return articles.map(() => `the trained reader failed: ${messageOf(error)}`)
  }
}

function statementsOf(
  reader: ReaderChoice,
  found: readonly Attribution[] | string | undefined,
): NonNullable<ReadOptions['statements']> {
  if (reader.kind === 'rules') return { by: 'rules', because: reader.because }
  return typeof found === 'string' || found === undefined
    ? { by: 'rules', because: found ?? 'the trained reader found nothing to read' }
    : { by: 'trained', attributions: found }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
