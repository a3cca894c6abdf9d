import type { Article, Dossier, Position, Reading, Ref, Stance } from '../../model/index.ts'
import { csvText } from '../csv/field.ts'

/** The columns of a statements table, in order; by their names they are found again. */
export const codingColumns = [
  'id',
  'time',
  'document',
  'title',
  'source',
  'person',
  'organization',
  'concept',
  'agreement',
  'stance',
  'firmness',
  'layer',
  'toward',
  'coder',
  'start',
  'stop',
  'text',
] as const

/** What Discourse Network Analyzer would put: 1 for, 0 against; a condition or a shift is neither. */
const agreement: Readonly<Record<Stance, string>> = {
  demands: '1',
  seeks: '1',
  offers: '1',
  accepts: '1',
  open: '1',
  refuses: '0',
  conditional: '',
  shifts: '',
}

export interface Coded {
  readonly dossier: Dossier
  readonly articles: readonly { readonly article: Article; readonly reading: Reading }[]
  /** Who coded a position: an analyst, or the machine. */
  readonly coderOf: (article: string, position: Position) => string
  /** The party for which a position stands. */
  readonly partyOf: (article: string, position: Position) => Ref
  /** The name of an issue. */
  readonly issueName: (id: string) => string
}

/**
 * The positions of a case as a statements CSV in the manner of Discourse Network Analyzer (Leifeld): one row each, by
 * article and place. Organisations are parties, concepts are issues; offsets count UTF-16 code units. A field that a
 * spreadsheet would run as a formula is guarded, and unguarded when it is read back.
 */
export function codingsCsv({ dossier, articles, coderOf, partyOf, issueName }: Coded): string {
  const byId = new Map(articles.map((one) => [one.article.id, one.reading]))
  let id = 0
  const rows = dossier.articles.flatMap((card) => {
    const reading = byId.get(card.id)
    if (!reading) return []
    const speakers = new Map(reading.statements.map((one) => [one.id, one.speaker]))
    return [...reading.positions]
      .sort(inOrder)
      .map((position) => [
        ++id,
        position.when?.value ?? card.published?.value ?? '',
        card.id,
        card.title ?? '',
        card.outlet?.name ?? '',
        (position.holder === null ? null : speakers.get(position.holder))?.name ?? '',
        partyOf(card.id, position).name,
        issueName(position.issue),
        agreement[position.stance],
        position.stance,
        position.firmness,
        position.layer,
        position.toward,
        coderOf(card.id, position),
        position.span.start,
        position.span.end,
        position.span.quote,
      ])
  })
  return csvText([codingColumns, ...rows])
}

function inOrder(a: Position, b: Position): number {
  const key = ({ party, issue, stance }: Position): string => [party.id, issue, stance].join(' ')
  return a.span.start - b.span.start || a.span.end - b.span.end || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
