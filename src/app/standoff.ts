import { Fault } from '../model/index.ts'
import type { StoredArticle } from './ports.ts'

/** A brat stand-off file. */
export interface Standoff {
  readonly path: string
  readonly content: string
}

/** The stand-off that belongs to the article of a path; `null` where there is none; `none` gives up what was kept for it. */
export type StandoffOf = (path: string) => Standoff | 'none' | null

/**
 * Puts the statements that an annotator marked beside an article: they are read instead of being found. Without
 * stand-off the article is returned as it is; where the stand-off does not fit it, a fault `standoff-invalid`.
 */
export async function withStandoff(stored: StoredArticle, standoffOf: StandoffOf): Promise<StoredArticle | Fault> {
  const standoff = standoffOf(stored.article.path)
  if (!standoff) return stored
  if (standoff === 'none') return { ...stored, attributions: null }
  const { readBrat } = await import('../gather/index.ts') // costly to load, and often not needed
  try {
    return { ...stored, attributions: readBrat(standoff.path, standoff.content, stored.article.text) }
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}
