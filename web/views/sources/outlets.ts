import type { Dossier, DossierArticle } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** An outlet with its articles in the case, oldest first. */
export interface Outlet {
  readonly id: string
  readonly name: string
  readonly articles: readonly DossierArticle[]
}

/** The outlets of a case, those with most articles first, and which article stands in which; unknown ones are left out. */
export function outletsIn({ articles }: Pick<Dossier, 'articles'>): {
  outlets: Outlet[]
  outletOf: ReadonlyMap<string, string>
} {
  const outlets = new Map<string, { id: string; name: string; articles: DossierArticle[] }>()
  for (const article of articles) {
    if (!article.outlet) continue
    const known = outlets.get(article.outlet.id)
    if (known) known.articles.push(article)
    else
      outlets.set(article.outlet.id, { id: article.outlet.id, name: visible(article.outlet.name), articles: [article] })
  }
  const sorted = [...outlets.values()].sort(
    (a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1),
  )
  return {
    outlets: sorted,
    outletOf: new Map(articles.flatMap(({ id, outlet }) => (outlet ? [[id, outlet.id]] : []))),
  }
}
