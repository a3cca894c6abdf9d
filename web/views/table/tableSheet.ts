import type { DossierPartOf } from '../../../src/model/answers.ts'
import { visible } from '../../../src/present/words/visible.ts'
import type { Sheet } from '../twin/csv.ts'

const columns = [
  'party',
  'issue',
  'stance',
  'firmness',
  'layer',
  'when',
  'said or inferred',
  'holder',
  'toward',
  'words',
  'article',
  'start',
  'end',
  'judged',
]

/** Every position of the table, a row for each piece of evidence. */
export function sheetOf({ table, issues }: Pick<DossierPartOf<'table'>, 'table' | 'issues'>): Sheet {
  const name = new Map(issues.map((issue) => [issue.id, issue.name]))
  const rows = table.flatMap(({ party, issue, cells }) =>
    cells.flatMap(({ stance, firmness, layer, when, holder, toward, evidence, judged }) =>
      evidence.map(({ article, start, end, quote }) => [
        party.name,
        name.get(issue) ?? issue,
        stance,
        firmness,
        layer,
        when?.value ?? '',
        when?.certainty ?? '',
        holder?.name ?? '',
        visible(toward),
        visible(quote),
        article,
        start,
        end,
        judged ?? '',
      ]),
    ),
  )
  return { columns, rows }
}
