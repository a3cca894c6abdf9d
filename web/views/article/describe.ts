import type {
  Condition,
  DateMention,
  Doubt,
  Event,
  Figure,
  JudgedKind,
  Name,
  Position,
  Proposal,
  Statement,
  Term,
} from '../../../src/model/index.ts'
import { eventNoun, names } from '../../../src/present/words/event.ts'
import { amountWords, unitWords } from '../../../src/present/words/quantity.ts'
import { reasonWords } from '../../../src/present/words/reason.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords, whenWords } from '../../../src/present/words/when.ts'
import type { Thing } from './things.ts'

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter((x) => x).join(', ')
type Words<T> = (item: T) => string

/** What was found, in a line beside its words; a position is written with its marks instead. */
const wordsOf: Readonly<Record<JudgedKind, Words<never>>> = {
  position: (({ party, issue }: Position) => joined([party.name, issue])) as Words<never>,
  statement: (({ speaker, speakers, speaksFor, to, denial, because }: Statement) =>
    joined([
      `${speaker?.name ?? speakers?.map((one) => one.speaker?.name ?? one.speaksFor?.name ?? 'somebody').join(' and ') ?? 'somebody not named'}${denial ? ' denies' : ' says'}`,
      speaksFor && speaksFor.id !== speaker?.id ? `for ${speaksFor.name}` : null,
      to && `to ${to.name}`,
      because,
    ])) as Words<never>,
  figure: ((figure: Figure) =>
    joined([
      [amountWords(figure), unitWords(figure.unit, figure.per)].filter((x) => x !== '').join(' '),
      figure.of,
      figure.subject?.name,
      figure.period && whenWords(figure.period),
    ])) as Words<never>,
  event: (({ type, status, actors, recipients, place, when }: Event) =>
    joined([
      `${eventNoun[type]} (${status})`,
      [names(actors), names(recipients)].filter((x) => x !== '').join(' → '),
      place && `in ${place.name}`,
      when && whenWords(when),
    ])) as Words<never>,
  proposal: (({ by, name, points }: Proposal) =>
    joined([`${name}, by ${by.name}`, `${points.length} points`])) as Words<never>,
  condition: (({ then }: Condition) => `if so, then “${then.quote}”`) as Words<never>,
  name: (({ entity, kind, role, because }: Name) =>
    joined([entity?.name ?? 'not told who', kind, role, because])) as Words<never>,
  date: (({ when, kind }: DateMention) =>
    joined([
      edtfWords(when.value),
      kind === 'date' ? null : kind,
      when.certainty === 'inferred' ? `inferred: ${reasonWords(when.because, '')}` : null,
    ])) as Words<never>,
  term: (({ gloss, voice }: Term) =>
    joined([gloss, voice === 'author' ? 'the article’s own word' : 'quoted'])) as Words<never>,
  doubt: (({ message, reading }: Doubt) => joined([message, reading && `perhaps meant: ${reading}`])) as Words<never>,
}

/** A thing in a line. */
export const describe = ({ kind, item }: Thing): string => visible(wordsOf[kind](item as never))
