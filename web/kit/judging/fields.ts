import type {
  Bound,
  EventStatus,
  EventType,
  Firmness,
  JudgedKind,
  Layer,
  Manner,
  NameKind,
  Stance,
  Topic,
} from '../../../src/model/index.ts'
import { eventNoun } from '../../../src/present/words/event.ts'
import { firmnessMark, layerMark, stanceMark } from '../../../src/present/words/marks.ts'

/** The stances, as a form offers them. */
export const stances: readonly Stance[] = Object.keys(stanceMark) as Stance[]

/** A field of a thing as a form asks for it. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly form:
    | 'choice'
    | 'yes'
    | 'text'
    | 'number'
    | 'party'
    | 'name'
    | 'names'
    | 'issue'
    | 'when'
    | 'kind'
    | 'words'
    | 'said'
    | 'points'
    | 'answers'
  readonly choices?: readonly string[]
  /** Without it nothing can be added. */
  readonly needed?: boolean
  /** It is what was selected in the first place: asked for only where something is corrected. */
  readonly isItself?: boolean
}

const keys = <T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] => Object.keys(record) as T[]
const manners: Readonly<Record<Manner, true>> = { direct: true, indirect: true, mixed: true }
const topics: Readonly<Record<Topic, true>> = {
  casualties: true,
  territory: true,
  troops: true,
  recruits: true,
  aid: true,
  money: true,
  displaced: true,
  share: true,
  duration: true,
  count: true,
  other: true,
}
const bounds: Readonly<Record<Bound, true>> = {
  exact: true,
  about: true,
  'at-least': true,
  'at-most': true,
  range: true,
  vague: true,
}
const statuses: Readonly<Record<EventStatus, true>> = {
  announced: true,
  held: true,
  reported: true,
  alleged: true,
  denied: true,
  confirmed: true,
  cancelled: true,
}
const nameKinds: Readonly<Record<NameKind, true>> = {
  person: true,
  state: true,
  place: true,
  organisation: true,
  outlet: true,
  group: true,
  law: true,
  other: true,
}

const layer: Field = { name: 'layer', label: 'How near', form: 'choice', choices: keys<Layer>(layerMark) }
const said: Field = { name: 'holder', label: 'Said in', form: 'said' }
const when: Field = { name: 'when', label: 'When', form: 'when' }

/** What can be corrected of each kind, and has to be said of what is added. */
export const fieldsOf: Readonly<Record<JudgedKind, readonly Field[]>> = {
  position: [
    { name: 'party', label: 'Party', form: 'party', needed: true },
    { name: 'issue', label: 'Issue', form: 'issue', needed: true },
    { name: 'stance', label: 'Stance', form: 'choice', choices: stances, needed: true },
    { name: 'firmness', label: 'Firmness', form: 'choice', choices: keys<Firmness>(firmnessMark) },
    layer,
    { name: 'toward', label: 'Toward what', form: 'text' },
    said,
  ],
  statement: [
    { name: 'speaker', label: 'Speaker', form: 'name' },
    { name: 'speaksFor', label: 'Speaks for', form: 'party' },
    { name: 'manner', label: 'Manner', form: 'choice', choices: keys(manners) },
    layer,
    { name: 'denial', label: 'It denies something', form: 'yes' },
  ],
  figure: [
    { name: 'low', label: 'At least', form: 'number' },
    { name: 'high', label: 'At most', form: 'number' },
    { name: 'bound', label: 'Bound', form: 'choice', choices: keys(bounds) },
    { name: 'unit', label: 'Unit', form: 'text' },
    { name: 'topic', label: 'Topic', form: 'choice', choices: keys(topics) },
    { name: 'of', label: 'Of what', form: 'text' },
    { name: 'subject', label: 'Whose', form: 'name' },
  ],
  event: [
    { name: 'type', label: 'What', form: 'choice', choices: keys<EventType>(eventNoun), needed: true },
    { name: 'status', label: 'Status', form: 'choice', choices: keys(statuses) },
    { name: 'actors', label: 'Who', form: 'names' },
    { name: 'recipients', label: 'To whom', form: 'names' },
    { name: 'place', label: 'Where', form: 'name' },
    when,
  ],
  proposal: [
    { name: 'by', label: 'By', form: 'name', needed: true },
    { name: 'name', label: 'Called', form: 'text' },
    when,
    { name: 'points', label: 'Points', form: 'points' },
    { name: 'reactions', label: 'Answers to it', form: 'answers' },
  ],
  condition: [
    { name: 'if', label: 'If', form: 'words', needed: true, isItself: true },
    { name: 'then', label: 'Then', form: 'words', needed: true },
    said,
  ],
  name: [
    { name: 'entity', label: 'Who or what', form: 'name' },
    { name: 'kind', label: 'Kind', form: 'kind', choices: keys(nameKinds) },
    { name: 'role', label: 'Office', form: 'text' },
  ],
  date: [{ ...when, needed: true }],
  term: [
    { name: 'gloss', label: 'What the word does', form: 'text', needed: true },
    { name: 'voice', label: 'In whose voice', form: 'choice', choices: ['quoted', 'author'] },
  ],
  doubt: [
    { name: 'message', label: 'What is unclear', form: 'text', needed: true },
    { name: 'reading', label: 'Perhaps meant', form: 'text' },
  ],
}

/** Kinds that can be added by selecting their words, the most frequent first. */
export const addable: readonly JudgedKind[] = [
  'position',
  'statement',
  'figure',
  'event',
  'proposal',
  'condition',
  'name',
  'date',
  'term',
  'doubt',
]
