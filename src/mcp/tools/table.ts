import * as z from 'zod'
import { Ref, TableRow } from '../../model/index.ts'
import { issue, limit, offset, party } from '../inputs.ts'
import { rowsAsked } from '../meant.ts'
import { head, pageOf } from '../pages.ts'
import { tool } from '../tool.ts'
import { brief } from './brief.ts'

/** Who wants what. */
export const table = tool({
  name: 'table',
  title: 'Who wants what',
  description:
    'The table of positions: each party on each issue, its latest stance with the words, how often it spoke, what moved.',
  input: z.object({ party, issue, limit, offset }),
  output: head.extend({
    parties: z.array(Ref),
    issues: z.array(z.object({ id: z.string(), name: z.string() })),
    rows: z.array(
      TableRow.extend({
        cells: z.int().describe('Cells in all; tool "evidence" gives them.'),
        latest: TableRow.shape.cells.element.nullable(),
      }),
    ),
  }),
  run: async (counter, { limit: most, offset: skip, ...asked }) => {
    const dossier = await counter.dossier()
    const { head: heading, shown } = pageOf(dossier, rowsAsked(asked, dossier).rows, { limit: most, offset: skip })
    const rows = shown.map((row) => ({ ...row, cells: row.cells.length, latest: brief(row.cells.at(-1) ?? null) }))
    return { ...heading, parties: dossier.parties, issues: dossier.issues, rows }
  },
})
