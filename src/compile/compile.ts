import type { Article, Dossier, Lexicon, Reading } from '../model/index.ts'

/** An article of the case with its reading. */
export interface CaseEntry {
  readonly article: Article
  readonly reading: Reading
}

export interface CompileOptions {
  /** The name of the case, printed at the top. */
  readonly case: string
  readonly lexicon: Lexicon
  /** Leave out what was published after this day (`YYYY-MM-DD`); `null` for everything. */
  readonly asOf?: string | null
}

/**
 * Lays out everything that the articles of a case say. A pure function of its arguments; the order of `entries` does
 * not matter.
 */
export function compile(entries: readonly CaseEntry[], options: CompileOptions): Dossier {
  return {
    case: options.case,
    asOf: options.asOf ?? null,
    articles: entries.map(({ article, reading }) => ({
      id: article.id,
      path: article.path,
      outlet: reading.article.outlet,
      title: reading.article.title,
      published: reading.article.published,
      language: article.language,
      genre: reading.article.genre,
      credits: reading.article.credits,
      words: article.text.split(/\s+/).length,
      origin: article.id,
    })),
    identities: [],
    issues: [],
    parties: [],
    table: [],
    distances: [],
    timeline: [],
    figures: [],
    proposals: [],
    conditions: [],
    chains: [],
    origins: [],
    contradictions: [],
    terms: [],
    doubts: [],
    digest: [],
    withheld: [],
  }
}
