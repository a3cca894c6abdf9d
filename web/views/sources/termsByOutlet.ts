import type { Dossier, Evidence } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { type Outlet, outletsIn } from './outlets.ts'

/** A loaded term and where it stands: the pieces of evidence for each outlet, in the order of the outlets. */
export interface TermRow {
  readonly term: string
  readonly gloss: string
  readonly author: number
  readonly quoted: number
  readonly uses: readonly (readonly Evidence[])[]
}

/** Terms that take a side against outlets that use any; the most used first. Glossed, never scored. */
export function termsByOutlet(dossier: Pick<Dossier, 'articles' | 'terms'>): { outlets: Outlet[]; rows: TermRow[] } {
  const { outlets, outletOf } = outletsIn(dossier)
  const used = outlets.filter(({ id }) =>
    dossier.terms.some(({ evidence }) => evidence.some(({ article }) => outletOf.get(article) === id)),
  )
  const rows = dossier.terms.map(({ term, gloss, author, quoted, evidence }) => ({
    term: visible(term),
    gloss: visible(gloss),
    author,
    quoted,
    uses: used.map(({ id }) => evidence.filter(({ article }) => outletOf.get(article) === id)),
  }))
  return { outlets: used, rows: rows.sort((a, b) => b.author + b.quoted - (a.author + a.quoted)) }
}
