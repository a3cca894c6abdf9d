import type { Dossier, HandedOnFormat } from '../model/index.ts'
import { caseOf, type DossierQuestion, dossierOf } from './buildDossier.ts'
import { codersOf } from './codings/coders.ts'
import { partiesHeld } from './codings/partiesHeld.ts'
import { discourseGraph } from './discourseGraph.ts'

export interface ExportCase extends DossierQuestion {
  readonly format: HandedOnFormat
}

/** What is handed on, and what could not be, in words; the latter `null` where all could. */
export interface Exported {
  readonly text: string
  readonly note: string | null
}

/** A case in another program's format. Writes nothing; the same case gives the same bytes. */
export async function exportCase({ format, ...asked }: ExportCase): Promise<Exported> {
  if (format === 'annotations' || format === 'codings') return fromReadings(format, asked)
  const dossier = await dossierOf(asked)
  const plain = (text: string): Exported => ({ text, note: null })
  if (format === 'html' || format === 'md' || format === 'csv') {
    const { dossierAs } = await import('./present.ts')
    const articles = format === 'html' ? await asked.store.articles() : []
    return plain(dossierAs(format, dossier, new Map(articles.map(({ article }) => [article.id, article.text]))))
  }
  const present = await import('../present/index.ts')
  switch (format) {
    case 'jsonl':
      return plain(present.dossierJsonl(dossier))
    case 'graphml':
      return plain(present.graphml(await discourseGraph(dossier)))
    case 'gexf':
      return plain(present.gexf(await discourseGraph(dossier)))
    case 'ics': {
      const { text, undated } = present.calendar(dossier)
      return { text, note: undated === 0 ? null : leftOut(undated, 'announced meeting', 'without a day') }
    }
    case 'timelinejs':
      return { text: present.timelineJs(dossier), note: undatedEvents(dossier) }
    case 'claims':
      return plain(present.claims(dossier))
    case 'plover':
      return plain(present.ploverTsv(dossier))
  }
}

/** What is made of the readings, article by article. */
async function fromReadings(format: 'annotations' | 'codings', asked: DossierQuestion): Promise<Exported> {
  const { codingsCsv, webAnnotations } = await import('../present/index.ts')
  const { dossier, entries } = await caseOf(asked)
  if (format === 'annotations') return { text: webAnnotations(dossier, entries), note: null }
  const { store, engine } = asked
  const names = new Map([...dossier.issues, ...engine.lexicon.issues.issues].map(({ id, name }) => [id, name]))
  const issueName = (id: string): string => names.get(id) ?? id
  const [coderOf, partyOf] = [await codersOf(store), partiesHeld(dossier)]
  return { text: codingsCsv({ dossier, articles: entries, coderOf, partyOf, issueName }), note: null }
}

function undatedEvents({ timeline }: Dossier): string | null {
  const undated = timeline.filter(({ when }) => when === null).length
  return undated === 0 ? null : leftOut(undated, 'event', 'without a date')
}

const leftOut = (n: number, what: string, why: string): string => `left out: ${n} ${what}${n === 1 ? '' : 's'} ${why}`
