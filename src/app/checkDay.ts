import { type Dossier, dayRange, Fault } from '../model/index.ts'
import { type DossierQuestion, dossierOf } from './buildDossier.ts'

/**
 * Checks that something of a case was known on the day that is asked for.
 *
 * @throws Fault `as-of-too-early` naming the day of the first article, where all are dated and later.
 */
export async function checkDay({ store, engine, asOf }: DossierQuestion): Promise<void> {
  if (asOf !== null) checkDayOf(await dossierOf({ store, engine, asOf: null }), asOf)
}

/** The same for a case that is laid out. @throws Fault `as-of-too-early`. */
export function checkDayOf({ articles }: Pick<Dossier, 'articles'>, asOf: string): void {
  const first = firstDay(articles)
  if (first !== null && asOf < first) throw new Fault('as-of-too-early', { day: asOf, first })
}

/** The first day of publication; `null` without articles, and where one is undated: it may have been known before. */
function firstDay(articles: Dossier['articles']): string | null {
  const days = articles.map(({ published }) => {
    if (!published) return null
    const { first, last } = dayRange(published.value)
    return first ?? last
  })
  const dated = days.filter((day) => day !== null).sort()
  return dated.length < days.length ? null : (dated[0] ?? null)
}
