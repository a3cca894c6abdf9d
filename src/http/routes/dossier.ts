import type { DossierPart } from '../../model/index.ts'
import type { SchemaName } from '../schemas.ts'
import { AsOf, describe } from './describe.ts'
import type { Room } from './room.ts'

const parts: Readonly<Record<DossierPart, { readonly answer: SchemaName; readonly summary: string }>> = {
  digest: { answer: 'Digest', summary: 'What the parties want, what moved, what is disputed, what is next' },
  table: { answer: 'Table', summary: 'Each party on each issue, with moves and distances' },
  timeline: { answer: 'Timeline', summary: 'Events, proposals and conditions in order of time' },
  figures: { answer: 'Figures', summary: 'Who gives which numbers, where they differ, and the arithmetic' },
  identities: { answer: 'Identities', summary: 'Who is who' },
  sources: { answer: 'Sources', summary: 'Chains of report, copies and origins, terms, contradictions' },
  doubts: { answer: 'Doubts', summary: 'What is unclear or damaged in the texts' },
}

/** The case, its dossier and the dossier's parts. */
export function dossierRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/case',
      summary: 'The case as it stands, in a few words',
      answer: 'CaseCard',
    }),
    (c) => kept.json(c, 'case', () => desk.card()),
  )
  app.openapi(
    describe({
      method: 'get',
      path: '/api/dossier',
      summary: 'Everything that the case holds, laid out; large: its parts are routes of their own',
      answer: 'Dossier',
      request: { query: AsOf },
    }),
    (c) => {
      const { asOf = null } = c.req.valid('query')
      return kept.json(c, `dossier ${asOf}`, () => desk.part('dossier', asOf))
    },
  )
  for (const [part, { answer, summary }] of Object.entries(parts) as [DossierPart, (typeof parts)[DossierPart]][]) {
    app.openapi(describe({ method: 'get', path: `/api/${part}`, summary, answer, request: { query: AsOf } }), (c) => {
      const { asOf = null } = c.req.valid('query')
      return kept.json(c, `${part} ${asOf}`, () => desk.part(part, asOf))
    })
  }
}
