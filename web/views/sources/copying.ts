import { compareWhen } from '../../../src/model/dayRange.ts'
import type { Dossier, DossierArticle, Evidence } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** Articles that tell one origin’s words: the earliest printed first. Only groups of two and more. */
export interface CopyGroup {
  readonly origin: string
  readonly articles: readonly DossierArticle[]
  /** Whom the articles of the group credit, each once. */
  readonly credits: readonly string[]
}

/** The groups of copies of a case, the largest first. */
export function copyGroups({ articles }: Pick<Dossier, 'articles'>): CopyGroup[] {
  const groups = new Map<string, DossierArticle[]>()
  for (const article of articles) groups.set(article.origin, [...(groups.get(article.origin) ?? []), article])
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([origin, members]) => ({
      origin,
      articles: members.toSorted((a, b) => compareWhen(a.published, b.published)),
      credits: distinct(members.flatMap(({ credits }) => credits)),
    }))
    .sort((a, b) => b.articles.length - a.articles.length)
}

/** Agencies are printed in capitals and not: the spelling that comes first stands. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), visible(name))
  return [...seen.values()]
}

/** Whom an article credits, each once, itself left out. */
export function creditsOf({ credits, outlet }: Pick<DossierArticle, 'credits' | 'outlet'>): string[] {
  return distinct(credits).filter((credit) => credit.toLowerCase() !== outlet?.name.toLowerCase())
}

/** From whom an outlet takes what it prints, in so many articles. */
export interface Debt {
  readonly by: string
  readonly from: string
  /** `credits`: it names its source; `copies`: its words are those of an article printed before, without saying so. */
  readonly how: 'credits' | 'copies'
  readonly articles: number
  readonly evidence: readonly Evidence[]
}

/**
 * Who takes from whom: what chains and credits say, and what the words show. In a group of copies without a credit the
 * earliest is taken for the first print; printed on one day, nothing is said about who was first.
 */
export function debtsOf(dossier: Pick<Dossier, 'articles' | 'chains'>): Debt[] {
  const debts = new Map<
    string,
    { by: string; from: string; how: Debt['how']; articles: Set<string>; evidence: Evidence[] }
  >()
  const add = (article: DossierArticle, from: string, how: Debt['how'], evidence: readonly Evidence[]): void => {
    const by = visible(article.outlet?.name ?? article.title ?? article.path)
    if (from.toLowerCase() === by.toLowerCase()) return
    const key = `${by}\n${from.toLowerCase()}\n${how}`
    const known = debts.get(key) ?? { by, from, how, articles: new Set<string>(), evidence: [] }
    known.articles.add(article.id)
    known.evidence.push(...evidence)
    debts.set(key, known)
  }
  const passed = passedOn(dossier)
  for (const article of dossier.articles) {
    for (const credit of distinct(article.credits)) {
      add(article, credit, 'credits', passed.get(`${article.id}\n${credit.toLowerCase()}`) ?? [])
    }
  }
  for (const { articles } of copyGroups(dossier)) copiesIn(articles, add)
  return [...debts.values()]
    .map(({ articles, ...debt }) => ({ ...debt, articles: articles.size }))
    .sort((a, b) => b.articles - a.articles || (a.by + a.from < b.by + b.from ? -1 : 1))
}

type Add = (article: DossierArticle, from: string, how: Debt['how'], evidence: readonly Evidence[]) => void

function copiesIn([first, ...others]: readonly DossierArticle[], add: Add): void {
  if (!first?.outlet || first.published === null) return
  for (const article of others) {
    if (article.published === null || compareWhen(first.published, article.published) === 0) continue
    const credited = article.credits.length > 0
    if (!credited) add(article, visible(first.outlet.name), 'copies', [])
  }
}

/** The words in which an article says whose report it passes on, by article and name. */
function passedOn({ chains }: Pick<Dossier, 'chains'>): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>()
  for (const { article, hops } of chains) {
    for (const { ref, how, span } of hops) {
      if (!ref || !span || how === 'said') continue
      const key = `${article}\n${visible(ref.name).toLowerCase()}`
      const known = found.get(key) ?? []
      if (!known.some(({ start }) => start === span.start)) found.set(key, [...known, span])
    }
  }
  return found
}
