import type { Dossier, DossierArticle, Evidence } from '../../model/index.ts'
import { inMarks } from './inMarks.ts'
import { visible } from './visible.ts'
import { whenWords } from './when.ts'

/** The articles of a dossier by id. */
export type Shelf = ReadonlyMap<string, DossierArticle>

/** Puts the articles of a dossier on a shelf, to be found by id. */
export function shelve(dossier: Pick<Dossier, 'articles'>): Shelf {
  return new Map(dossier.articles.map((article) => [article.id, article]))
}

/** The outlet of an article; where none is known its title, or its file; and says so when the article is missing. */
export function outletOf(shelf: Shelf, article: string): string {
  const found = shelf.get(article)
  if (!found) return 'an article that is not in this dossier'
  if (found.outlet) return visible(found.outlet.name)
  return found.title ? inMarks(found.title, 48) : visible(found.path.replace(/^.*[\\/](?=.)/, ''))
}

/** Outlet and day: `Tovrin Sentinel, 3 Mar 2025`. */
export function cite(shelf: Shelf, { article }: Pick<Evidence, 'article'>): string {
  const published = shelf.get(article)?.published ?? null
  return published ? `${outletOf(shelf, article)}, ${whenWords(published)}` : outletOf(shelf, article)
}

/** Each outlet behind some evidence once, in order. */
export function outletsOf(shelf: Shelf, evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ article }) => outletOf(shelf, article)))]
}

/** How many articles, outlets and independent origins a dossier stands on. */
export function coverage(dossier: Dossier): { articles: number; outlets: number; independent: number } {
  const outlets = new Set(dossier.articles.flatMap(({ outlet }) => (outlet ? [outlet.id] : [])))
  const origins = new Set(dossier.articles.map(({ origin }) => origin))
  return { articles: dossier.articles.length, outlets: outlets.size, independent: origins.size }
}
