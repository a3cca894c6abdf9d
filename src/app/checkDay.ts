import { type Dossier, dayRange, Fault } from '../model/index.ts'
import { type DossierQuestion, dossierOf } from './buildDossier.ts'

/**
 * Checks that something of a case was known on the day that is asked for.
 *
 * @throws Fault `as-of-too-early` naming the day of the first article, where all are dated and later.
 */
export async function checkDay({ store, engine, asOf }: DossierQuestion): Promise<void> {
  if (asOf === null) return
  const first = firstDay(await dossierOf({ store, engine, asOf: null }))
  if (first !== null && asOf < first) throw new Fault('as-of-too-early', { day: asOf, first })
}

/** The first day of publication; `null` without articles, and where one is undated: it may have been known before. */
function firstDay({ articles }: Dossier): string | null {
  const days = articles.map(({ published }) => {
    if (!published) return null
    const { first, last } = dayRange(published.value)
    return first ?? last
  })
  const dated = days.filter((day) => day !== null).sort()
  return dated.length < days.length ? null : (dated[0] ?? null)
}
