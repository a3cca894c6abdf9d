import { type Dossier, dayRange, type EventType, type TimelineEntry } from '../../model/index.ts'
import { guarded } from '../csv/field.ts'
import { shelve } from '../words/cite.ts'
import { visible } from '../words/visible.ts'

/** PLOVER's quad classes. */
const quad: Readonly<Record<EventType, string>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT',
}

const header = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Recipient Name',
  'Placename',
  'Status',
  'Date Certainty',
  'Reports',
  'Origins',
  'Source',
  'Publication Date',
  'Headline',
  'Event Text',
]

/**
 * The timeline as tab-separated event data in PLOVER (Halterman et al. 2023), under the column names of POLECAT where
 * that has one: a row per event, several names joined by `; `. `Event Mode` is empty: modes are not read. `Contexts` is
 * `future` for what is announced. What the first article says stands in the last four columns.
 */
export function ploverTsv(dossier: Dossier): string {
  const shelf = shelve(dossier)
  const rows = dossier.timeline.map((entry) => {
    const [first] = entry.evidence
    const article = first && shelf.get(first.article)
    return [
      ...fieldsOf(entry),
      article?.outlet?.name ?? '',
      dayOf(article?.published?.value),
      article?.title ?? '',
      first?.quote ?? '',
    ]
  })
  return [header, ...rows].map((fields) => `${fields.map(plain).join('\t')}\n`).join('')
}

function fieldsOf({ id, when, type, status, actors, recipients, place, reports, origins }: TimelineEntry): string[] {
  const named = (refs: readonly { readonly name: string }[]): string => refs.map(({ name }) => name).join('; ')
  return [
    id,
    dayOf(when?.value),
    type,
    '',
    quad[type],
    status === 'announced' ? 'future' : '',
    named(actors),
    named(recipients),
    place?.name ?? '',
    status,
    when?.certainty ?? '',
    String(reports),
    String(origins),
  ]
}

/** The day, or the first and last day with a slash between; empty when neither is known. */
function dayOf(value: string | undefined): string {
  if (value === undefined) return ''
  const { first, last } = dayRange(value)
  return first === last ? (first ?? '') : `${first ?? '..'}/${last ?? '..'}`
}

/** TSV has no quotes: tabs and line breaks become blanks. */
const plain = (text: string): string => guarded(visible(text))
