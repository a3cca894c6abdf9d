import type { Found, JudgedKind, JudgementOf, Span } from '../model/index.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is taken for granted of something added by hand where the analyst does not say. */
const usual: { readonly [K in JudgedKind]: (span: Span, fields: Fields) => Fields } = {
  statement: (span) => ({
    id: '',
    source: [],
    cue: [],
    content: [span],
    speaker: null,
    speaksFor: null,
    to: null,
    manner: 'indirect',
    layer: 'reported',
    within: null,
    denial: false,
    when: null,
    because: null,
  }),
  position: (span) => ({
    id: '',
    span,
    firmness: 'ask',
    toward: span.quote,
    holder: null,
    when: null,
    layer: 'reported',
  }),
  figure: (span, { low = null, high = null }) => ({
    span,
    low,
    high,
    unit: null,
    bound: low !== null && low === high ? 'exact' : low === null ? 'at-most' : high === null ? 'at-least' : 'range',
    of: null,
    topic: 'other',
    per: null,
    subject: null,
    period: null,
    statement: null,
  }),
  event: (span) => ({
    id: '',
    span,
    actors: [],
    recipients: [],
    place: null,
    when: null,
    status: 'reported',
    statement: null,
  }),
  proposal: (span) => ({ id: '', span, name: span.quote, when: null, points: [], reactions: [] }),
  condition: (span) => ({ if: span, holder: null }),
  name: (span, { entity }) => ({
    span,
    name: span.quote,
    entity: null,
    kind: (entity as { id?: string } | null | undefined)?.id?.split(':')[0] ?? 'other',
    role: null,
    of: null,
    because: null,
  }),
  date: (span) => ({ span, kind: 'date' }),
  term: (span) => ({ span, voice: 'author' }),
  doubt: (span) => ({ span, rule: 'judged', reading: null }),
}

/** The whole thing that an entry adds: the fields that the analyst gave, the usual ones for the rest. */
export function itemOf({ item }: Pick<JudgementOf<'add'>, 'item'>): Found {
  const { kind, article, span, is, ...fields } = item
  const ruled = kind === 'doubt' || kind === 'name' || kind === 'term' ? {} : { rule: 'judged' }
  const own = is === undefined ? {} : { kind: is } // names and dates have a kind of their own
  return { ...usual[kind](span, fields), ...ruled, ...fields, ...own } as unknown as Found
}
