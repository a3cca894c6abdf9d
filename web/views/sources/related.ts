import type { DossierArticle } from '../../../src/model/index.ts'
import { type Shared, sharedTopics, type Topic } from './topics.ts'

/** An article that writes about the same things, how nearly (0–1), and about which, the rarest first. */
export interface Related {
  readonly article: DossierArticle
  readonly nearness: number
  readonly copy: boolean
  readonly shared: readonly string[]
}

/** For every article by id those nearest to it; articles that share nothing are left out. */
export type RelatedArticles = (article: string, most: number) => Related[]

/**
 * Finds related articles by what they write about: cosine of topics weighed by how rare each is in the case (tf–idf,
 * Salton & Buckley 1988, with every topic counted once an article). Built once; a question costs one pass over the
 * articles that share a topic.
 */
export function relatedArticles(dossier: Shared): RelatedArticles {
  const byId = new Map(dossier.articles.map((article) => [article.id, article]))
  const tellers = tellersOf(sharedTopics(dossier))
  const weight = (topic: Teller): number => Math.log(1 + byId.size / topic.articles.size)
  const topicsOf = new Map<string, Teller[]>()
  for (const teller of tellers) {
    for (const id of teller.articles) topicsOf.set(id, [...(topicsOf.get(id) ?? []), teller])
  }
  const lengthOf = (id: string): number =>
    Math.sqrt((topicsOf.get(id) ?? []).reduce((sum, topic) => sum + weight(topic) ** 2, 0))
  return (id, most) => {
    const here = byId.get(id)
    const shared = new Map<string, Teller[]>()
    for (const topic of topicsOf.get(id) ?? []) {
      for (const other of topic.articles) if (other !== id) shared.set(other, [...(shared.get(other) ?? []), topic])
    }
    return [...shared]
      .flatMap(([other, topics]): Related[] => {
        const article = byId.get(other)
        if (!article || !here) return []
        const dot = topics.reduce((sum, topic) => sum + weight(topic) ** 2, 0)
        const names = topics.toSorted((a, b) => weight(b) - weight(a)).map(({ name }) => name)
        const nearness = dot / (lengthOf(id) * lengthOf(other))
        return [{ article, nearness, copy: article.origin === here.origin, shared: [...new Set(names)] }]
      })
      .sort((a, b) => b.nearness - a.nearness || (a.article.id < b.article.id ? -1 : 1))
      .slice(0, most)
  }
}

interface Teller {
  readonly name: string
  readonly articles: ReadonlySet<string>
}

/** What everybody tells, and what only one article tells, says nothing about nearness. */
function tellersOf(topics: readonly Topic[]): Teller[] {
  return topics
    .map(({ name, evidence }) => ({ name, articles: new Set(evidence.map(({ article }) => article)) }))
    .filter(({ articles }) => articles.size > 1)
}
