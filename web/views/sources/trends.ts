import { dayRange } from '../../../src/model/dayRange.ts'
import type { DossierArticle } from '../../../src/model/index.ts'
import { type Shared, sharedTopics, type Topic } from './topics.ts'

/** A topic in the last hours of a case, counted by independent origins, and before. */
export interface Trend {
  readonly topic: Topic
  readonly origins: number
  readonly articles: number
  /** Independent origins in as long a time just before. */
  readonly before: number
  /** True where nothing in the case told it earlier. */
  readonly fresh: boolean
}

export interface Trends {
  /** The days from which articles were counted, `YYYY-MM-DD`; `null` in a case without dates. */
  readonly from: string | null
  readonly to: string | null
  readonly articles: readonly DossierArticle[]
  readonly origins: number
  /** True where no hours are known, so that whole days were counted. */
  readonly wholeDays: boolean
  readonly trends: readonly Trend[]
}

const hour = 3_600_000

/**
 * What the last hours of a case are about, by independent origins: one story in ten outlets counts once. The last hours
 * end with the newest article, not today. An article of which only the day is known counts with its whole day.
 */
export function trendsOf(dossier: Shared, hours: number): Trends {
  const times = new Map(dossier.articles.map((article) => [article.id, timeOf(article)]))
  const end = [...times.values()].reduce<number | null>((last, time) => latest(last, time), null)
  if (end === null) return { from: null, to: null, articles: [], origins: 0, wholeDays: true, trends: [] }
  const wholeDays = dossier.articles.every(({ published }) => published === null || !published.value.includes('T'))
  const length = hours * hour
  const isIn = (id: string, from: number, to: number): boolean => {
    const time = times.get(id) ?? null
    return time !== null && time > from && time <= to
  }
  const origin = new Map(dossier.articles.map((article) => [article.id, article.origin]))
  const articles = dossier.articles.filter(({ id }) => isIn(id, end - length, end))
  const count = (topic: Topic, from: number, to: number): { origins: number; articles: number } => {
    const ids = new Set(topic.evidence.map(({ article }) => article).filter((id) => isIn(id, from, to)))
    return { origins: new Set([...ids].map((id) => origin.get(id))).size, articles: ids.size }
  }
  const trends = sharedTopics(dossier).flatMap((topic): Trend[] => {
    const now = count(topic, end - length, end)
    if (now.origins === 0) return []
    const before = count(topic, end - 2 * length, end - length).origins
    const fresh = count(topic, Number.NEGATIVE_INFINITY, end - length).origins === 0
    return [{ topic, ...now, before, fresh }]
  })
  return {
    from: dayOf(wholeDays ? end - length + 24 * hour : end - length),
    to: dayOf(end),
    articles,
    origins: new Set(articles.map((article) => article.origin)).size,
    wholeDays,
    trends: trends.sort(
      (a, b) => b.origins - a.origins || b.origins - b.before - (a.origins - a.before) || b.articles - a.articles,
    ),
  }
}

const latest = (a: number | null, b: number | null): number | null => (a === null ? b : b === null || b < a ? a : b)

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** When an article was published; where only the day is known, midnight. */
function timeOf({ published }: DossierArticle): number | null {
  if (!published) return null
  const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(published.value) ? Date.parse(published.value) : Number.NaN
  if (!Number.isNaN(exact)) return exact
  const { first, last } = dayRange(published.value)
  if (first === null || last === null || first !== last) return null
  return Date.parse(`${first}T00:00:00Z`)
}
