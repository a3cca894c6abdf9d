import { compareWhen, dayRange } from '../../../src/model/dayRange.ts'
import type { Dossier, DossierArticle } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** The title of an article; where it has none, the name of its file. */
export function titleOf({ title, path }: Pick<DossierArticle, 'title' | 'path'>): string {
  return visible(title ?? path.replace(/^.*[\\/](?=.)/, ''))
}

/** Which articles are listed: all where a field is empty. */
export interface ArticleChoice {
  /** `YYYY-MM-DD`: every article that was, or may have been, published on that day. */
  readonly date: string
  readonly outlet: string
  readonly words: string
}

/** The articles that a choice leaves, newest first; those without a date last. */
export function chooseArticles({ articles }: Pick<Dossier, 'articles'>, choice: ArticleChoice): DossierArticle[] {
  const words = choice.words.toLowerCase()
  return articles
    .filter(
      (article) =>
        (choice.date === '' || isOn(article, choice.date)) &&
        (choice.outlet === '' || article.outlet?.id === choice.outlet) &&
        (words === '' || titleOf(article).toLowerCase().includes(words)),
    )
    .sort(newestFirst)
}

function newestFirst(a: DossierArticle, b: DossierArticle): number {
  if (a.published === null || b.published === null) return Number(a.published === null) - Number(b.published === null)
  return compareWhen(b.published, a.published)
}

function isOn({ published }: DossierArticle, day: string): boolean {
  if (!published) return false
  const { first, last } = dayRange(published.value)
  return (first ?? '0000') <= day && day <= (last ?? '9999')
}

/** Every day on which something was published, newest first, with how many articles and independent origins. */
export function daysOf({ articles }: Pick<Dossier, 'articles'>): { day: string; articles: number; origins: number }[] {
  const days = new Map<string, DossierArticle[]>()
  for (const article of articles) {
    const { first, last } = article.published ? dayRange(article.published.value) : { first: null, last: null }
    if (first !== null && first === last) days.set(first, [...(days.get(first) ?? []), article])
  }
  return [...days]
    .map(([day, list]) => ({ day, articles: list.length, origins: new Set(list.map(({ origin }) => origin)).size }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}
