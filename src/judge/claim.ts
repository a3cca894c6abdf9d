import type {
  Condition,
  DateMention,
  Doubt,
  Event,
  Figure,
  Found,
  JudgedKind,
  Name,
  Position,
  Proposal,
  Ref,
  Statement,
  Term,
} from '../model/index.ts'

const id = (ref: Ref | null): string => ref?.id ?? 'nobody'
const ids = (refs: readonly Ref[], before = ''): string[] =>
  refs.length === 0
    ? []
    : [
        before +
          refs
            .map((ref) => ref.id)
            .sort()
            .join(' and '),
      ]
const several = ({ speakers = [] }: Statement): string[] =>
  ids(speakers.flatMap(({ speaker, speaksFor }) => speaker ?? speaksFor ?? []))

/** What makes two findings on the same words the same claim; the rest (firmness, times, layers) is detail. */
const claims: { readonly [K in JudgedKind]: (item: never) => readonly unknown[] } = {
  statement: (one: Statement) => [
    ...(one.speakers?.length ? several(one) : [id(one.speaker)]),
    one.denial ? 'denies' : 'says',
  ],
  position: ({ party, issue, stance }: Position) => [party.id, issue, stance],
  figure: ({ low, high, unit }: Figure) => [
    ...(low === high ? [low] : [low ?? 'up', 'to', high ?? 'more']),
    unit ?? 'of no unit',
  ],
  event: ({ type, actors, recipients }: Event) => [type, ...ids(actors), ...ids(recipients, 'towards ')],
  proposal: ({ by }: Proposal) => [by.id],
  condition: ({ then }: Condition) => [then.quote],
  name: ({ entity, kind }: Name) => [kind, id(entity)],
  date: ({ when }: DateMention) => [when.value],
  term: ({ gloss, voice }: Term) => [gloss, voice],
  doubt: ({ rule, reading }: Doubt) => [rule, reading ?? 'no reading'],
}

/** What a finding claims, in one line: `state:norland · territory · refuses`. */
export function claimOf(kind: JudgedKind, item: Found): string {
  return claims[kind](item as never)
    .map(String)
    .join(' · ')
}

/** JSON with the keys of every object in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
