import * as z from 'zod'
import type { Counter } from '../../app/index.ts'
import { type Cell, type Dossier, Evidence, Ref, TableRow } from '../../model/index.ts'
import { issue, limit, offset, party } from '../inputs.ts'
import { rowsAsked } from '../meant.ts'
import { head, pageOf } from '../pages.ts'
import { tool } from '../tool.ts'

/** Words of an article with what one must know to cite them. */
const Cited = Evidence.extend({
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  before: z.string().describe('What stands before the words.'),
  after: z.string().describe('What stands after them.'),
})

/** The words behind a cell. Where the party has said nothing on the issue there are no cells. */
export const evidence = tool({
  name: 'evidence',
  title: 'The words behind a cell',
  description:
    'Every position of one party on one issue in order of time, each with the words, where they stand, and what stands around them. No cells: the case holds no position of that party on that issue.',
  input: z.object({ party: party.unwrap(), issue: issue.unwrap(), limit, offset }),
  output: head.extend({
    party: Ref.nullable(),
    issue: z.string().nullable(),
    cells: z.array(TableRow.shape.cells.element.extend({ evidence: z.array(Cited) })),
    moves: TableRow.shape.moves,
  }),
  run: async (counter, { limit: most, offset: skip, ...asked }) => {
    const dossier = await counter.dossier()
    const { rows, party: who, issue: what } = rowsAsked(asked, dossier)
    const [row] = rows
    const { head: heading, shown } = pageOf(dossier, row?.cells ?? [], { limit: most, offset: skip })
    const cells = await Promise.all(shown.map((cell) => citedCell(counter, dossier, cell)))
    return { ...heading, party: who, issue: what, cells, moves: row?.moves ?? [] }
  },
})

/** How much of the text is shown before and after the words. */
const around = 200

async function citedCell(counter: Counter, { articles }: Dossier, cell: Cell) {
  const evidence = await Promise.all(
    cell.evidence.slice(0, 10).map(async (span) => {
      const text = await counter.text(span.article)
      const card = articles.find(({ id }) => id === span.article)
      return {
        ...span,
        outlet: card?.outlet?.name ?? null,
        title: card?.title ?? null,
        published: card?.published?.value ?? null,
        before: text.slice(Math.max(0, span.start - around), span.start),
        after: text.slice(span.end, span.end + around),
      }
    }),
  )
  return { ...cell, evidence }
}
