import { type Dossier, dayRange } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import type { Paper } from '../ground/paper.ts'

/** The articles as the dossier lists them: by day of publication, undated ones last. */
export function articles(ground: Ground): Dossier['articles'] {
  return ground.papers.map((paper) => {
    const { article, reading, id, words } = paper
    const { title, url, published, genre, credits } = reading.article
    return {
      id,
      path: article.path,
      outlet: paper.outlet && ground.who(paper.outlet),
      title,
      url,
      published,
      language: reading.article.language || article.language,
      genre,
      credits,
      words,
      origin: ground.originOf(id),
    }
  })
}

/** The day that was asked for, else the last day on which anything was published, else `null`. */
export function asOfDay(papers: readonly Paper[], asked: string | null): string | null {
  if (asked !== null) return asked
  let latest: string | null = null
  for (const { reading } of papers) {
    const published = reading.article.published
    const day = published && (dayRange(published.value).last ?? dayRange(published.value).first)
    if (day && (latest === null || day > latest)) latest = day
  }
  return latest
}
