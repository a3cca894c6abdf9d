import type { FailedReading, StoredArticle, StoredReading } from '../app/index.ts'
import type { Codebook, Lexicon } from '../model/index.ts'
import { isAtStake, ownText, type ReadOptions, read, readTrained, type Trained } from '../read/index.ts'
import { positionsFolder, weightsFolder } from './readiness.ts'
import { loadTrained } from './trained.ts'

/** Who reads the statements: the trained reader, or the rules; with a reason where they stand in for it. */
export type ReaderChoice = { readonly kind: 'trained' } | { readonly kind: 'rules'; readonly because: string | null }

/** A share of the articles of a case, and who reads them. */
export interface Share {
  readonly articles: readonly StoredArticle[]
  readonly reader: ReaderChoice
  /** The codebook of the case, for a thread that has the lexicon alone. */
  readonly codebook?: Codebook | null
}

let loading: Promise<Trained> | null = null

/** Reads articles in order, in this thread. One that fails does not take the others with it. */
export async function readAll(
  { articles, reader }: Share,
  lexicon: Lexicon,
): Promise<(StoredReading | FailedReading)[]> {
  const results: (StoredReading | FailedReading)[] = []
  for (const stored of articles) {
    const { article, date } = stored
    try {
      const statements = await statementsOf(stored, reader, lexicon)
      results.push({ article: article.id, json: JSON.stringify(read(article, { lexicon, date, statements })) })
    } catch (error) {
      results.push({ article: article.id, problem: messageOf(error) })
    }
  }
  return results
}

type Statements = NonNullable<ReadOptions['statements']>

/** No article of the press is longer, in UTF-16 code units; the trained reader would be at a book for minutes. */
const longest = 60_000

/** An annotator has the last word; where the trained reader fails, or would take too long, the rules read and say why. */
async function statementsOf(
  { article, attributions }: StoredArticle,
  reader: ReaderChoice,
  lexicon: Lexicon,
): Promise<Statements> {
  if (attributions) return { by: 'annotator', attributions }
  if (reader.kind === 'rules') return { by: 'rules', because: reader.because }
  if (article.text.length > longest)
    return { by: 'rules', because: `${article.text.length} letters; it reads up to ${longest}` }
  try {
    loading ??= loadTrained(weightsFolder(), positionsFolder())
    const trained = await loading
    const { text } = ownText(article.text, lexicon)
    // Of an article with nothing at stake nothing that is tagged would be taken.
    const tagger = isAtStake(text) ? (trained.tagger ?? null) : null
    return { by: 'trained', ...(await readTrained(text, { ...trained, tagger })) }
  } catch (error) {
    return { by: 'rules', because: messageOf(error) }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
