import type {
  Condition,
  Doubt,
  Event,
  Figure,
  Found,
  JudgedKind,
  Position,
  Proposal,
  Ref,
  Statement,
  Term,
} from '../../model/index.ts'
import { eventNoun } from '../words/event.ts'
import { amountWords, unitWords } from '../words/quantity.ts'
import { edtfWords } from '../words/when.ts'

/** One body of an annotation: a tag, or a sentence about the words. */
interface Body {
  readonly type: 'TextualBody'
  readonly purpose: 'tagging' | 'describing'
  readonly value: string
}

type SpeakerOf = (statement: string) => Ref | null

const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value })
const note = (value: string): Body => ({ type: 'TextualBody', purpose: 'describing', value })
const by = (who: Ref | null | undefined): string => (who ? who.name : 'nobody named')
const names = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join(', ')

const bodies: { readonly [K in JudgedKind]?: (item: never, speakerOf: SpeakerOf) => readonly Body[] } = {
  statement: ({ speaker, speakers = [], manner, layer, denial }: Statement) => {
    const several = speakers.flatMap((one) => one.speaker ?? one.speaksFor ?? [])
    const said = several.length > 0 ? names(several) : by(speaker)
    return [tag(layer), tag(manner), note(`${said} ${denial ? 'denies it' : 'says so'}`)]
  },
  position: ({ party, issue, stance, firmness, layer, holder }: Position, speakerOf) => [
    tag(issue),
    tag(stance),
    tag(firmness),
    tag(layer),
    note(
      `${party.name} on ${issue}: ${stance} (${firmness}); said by ${by(holder === null ? null : speakerOf(holder))}`,
    ),
  ],
  figure: ({ topic, low, high, bound, unit, per, subject, statement }: Figure, speakerOf) => {
    const amount = [amountWords({ low, high, bound }), unitWords(unit, per)].filter((part) => part !== '').join(' ')
    const of = subject ? ` of ${subject.name}` : ''
    return [tag(topic), note(`${amount}${of}; said by ${by(statement === null ? null : speakerOf(statement))}`)]
  },
  event: ({ type, status, actors, recipients, place, when }: Event) => {
    const who = [names(actors), names(recipients)].filter((part) => part !== '').join(' → ')
    const where = place ? ` in ${place.name}` : ''
    return [
      tag(type),
      tag(status),
      note(`${eventNoun[type]}: ${who}${where}${when ? `, ${edtfWords(when.value)}` : ''}`),
    ]
  },
  proposal: ({ by: who, name, points }: Proposal) => [
    note(`${name}, put forward by ${who.name}; points: ${points.length}`),
  ],
  condition: ({ then, holder }: Condition, speakerOf) => [
    note(`if this, then “${then.quote}”; said by ${by(holder === null ? null : speakerOf(holder))}`),
  ],
  term: ({ gloss, voice }: Term) => [tag(voice), note(gloss)],
  doubt: ({ rule, message, reading }: Doubt) => [
    tag(rule),
    note(reading === null ? message : `${message}; perhaps “${reading}”`),
  ],
}

/** What an annotation says of its words: its kind and fields as tags, and one sentence. Empty for kinds that are not handed on. */
export function bodyOf(kind: JudgedKind, item: Found, speakerOf: SpeakerOf): readonly Body[] {
  return [tag(kind), ...(bodies[kind]?.(item as never, speakerOf) ?? [])]
}
