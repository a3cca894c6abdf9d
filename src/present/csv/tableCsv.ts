import type { Cell, Dossier, TableRow } from '../../model/index.ts'
import { shelve } from '../words/cite.ts'
import { issueNames } from '../words/next.ts'
import { csvText } from './field.ts'

const header = [
  'party',
  'issue',
  'stance',
  'firmness',
  'toward',
  'layer',
  'when',
  'certainty',
  'holder',
  'outlet',
  'article title',
  'published',
  'quote',
  'start',
  'end',
  'judged',
]

/**
 * The table as CSV (RFC 4180: CRLF, quotes doubled): one row per cell, with the first words behind it, and whether an
 * analyst has judged it (`accepted`, `corrected`, `added`, or empty). A field that a spreadsheet would run as a formula gets
 * a leading `'`.
 */
export function tableCsv(dossier: Dossier): string {
  const shelf = shelve(dossier)
  const issue = issueNames(dossier)
  const record = ({ party, issue: id }: TableRow, cell: Cell): (string | number)[] => {
    const [first] = cell.evidence
    const article = first && shelf.get(first.article)
    const { stance, firmness, toward, layer, when, holder, judged = '' } = cell
    return [
      party.name,
      issue(id),
      stance,
      firmness,
      toward,
      layer,
      when?.value ?? '',
      when?.certainty ?? '',
      holder?.name ?? '',
      article?.outlet?.name ?? '',
      article?.title ?? '',
      article?.published?.value ?? '',
      first?.quote ?? '',
      first?.start ?? '',
      first?.end ?? '',
      judged,
    ]
  }
  const records = dossier.table.flatMap((row) => row.cells.map((cell) => record(row, cell)))
  return csvText([header, ...records])
}
