import { fromLexicon } from '../draft.ts'
import { phrases } from './phrases.ts'

/** Singular and regular plural of each phrase. */
const plurals = (entries: Record<string, string>): [string, string][] =>
  Object.entries(entries).flatMap(([word, unit]): [string, string][] => [
    [word, unit],
    [`${word}s`, unit],
  ])

/** The words that can stand right before a number when a bound does. */
const lastWords = (lists: Readonly<Record<OneSided, readonly string[]>>): string[] => [
  ...new Set(
    boundEntries(lists).flatMap(
      ([phrase]) =>
        phrase
          .split(' ')
          .at(-1)
          ?.match(/^[a-z]+$/) ?? [],
    ),
  ),
]

const named = (code: string): string => (code === 'RMB' ? 'CNY' : code)

/** Codes in capitals, and in small letters where those are no word ("try", "all"). */
const codesOf = (codes: readonly string[]): Map<string, string> =>
  new Map(
    codes.flatMap((code) => [
      [code, named(code)] as const,
      ...(/^(?:TRY|ALL)$/.test(code) ? [] : [[code.toLowerCase(), named(code)] as const]),
    ]),
  )

/** Every word that names a part of a whole: "third" and "thirds" 3, "quarter" 4. "first" and "second" name none. */
const denominatorsOf = (ordinals: Record<string, number>, others: Record<string, number>): Map<string, number> =>
  new Map([
    ...Object.entries(ordinals)
      .filter(([, value]) => value > 2)
      .flatMap(([word, value]): [string, number][] => [
        [word, value],
        [`${word}s`, value],
      ]),
    ...Object.entries(others).flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ])

/** The lexicon's lists in the form in which the grammar asks for them. */
export const known = fromLexicon(({ numberWords: n, units: u, countedThings: c }) => ({
  /** A digit or a word that can open a number; most sentences have neither. */
  opening: new RegExp(
    `\\d|\\b(?:tens|a few|an? (?:${Object.keys(n.ordinals).join('|')})|(?:${lastWords(u.bounds).join('|')}) an?|${[...Object.keys({ ...n.ones, ...n.tens, ...n.scales, ...n.vague, ...n.fractions, ...n.denominators }), ...n.zero].join('|')})\\b|[${Object.keys(n.signs).join('')}]`,
    'i',
  ),
  ones: new Map(Object.entries({ ...n.ones, ...n.tens })),
  tens: new Set(Object.keys(n.tens)),
  scales: new Map(Object.entries(n.scales)),
  suffixes: new Map(Object.entries(n.suffixes)),
  vague: new Map(Object.entries(n.vague)),
  fractions: new Map(Object.entries(n.fractions)),
  zero: new Set(n.zero),
  /** Every word that a number, a part or "a few" can begin with. */
  starts: new Set([
    ...Object.keys({ ...n.ones, ...n.tens, ...n.scales, ...n.vague, ...n.fractions, ...n.signs }),
    ...n.zero,
    ...['tens', 'half', 'a', 'an'],
  ]),
  negative: new Set(n.negative),
  signs: new Map(Object.entries(n.signs)),
  denominators: denominatorsOf(n.ordinals, n.denominators),
  /** What makes a rank of a number: "first", "twentieth", "hundredth". */
  ranks: new Map([
    ...Object.entries(n.ordinals),
    ...Object.entries(n.denominators).filter(([, value]) => value >= 100),
  ]),
  letters: new Map(Object.entries(n.letters)),
  symbols: new Map(Object.entries(u.symbols).map(([sign, code]) => [sign.toLowerCase(), code])),
  codes: codesOf(u.codes),
  hundredths: new Map(Object.entries(u.hundredths).map(([small, large]) => [small, new Set(large)])),
  /** Currencies with a small coin that may go unsaid. */
  coined: new Set(Object.values(u.hundredths).flat()),
  currencies: phrases(plurals(u.currencies)),
  percent: phrases(u.percent.map((word) => [word, 'percent'] as const)),
  measures: phrases(plurals(u.measures)),
  lasting: new Set(u.lasting),
  loose: new Set(u.loose),
  dimensions: new Set(u.dimensions),
  extents: new Set(u.extents),
  time: phrases(plurals(u.time)),
  bounds: phrases(boundEntries(u.bounds), true),
  short: new Set(u.short),
  after: phrases(boundEntries(u.after)),
  degrees: phrases(
    u.degrees.map((word) => [word, true] as const),
    true,
  ),
  people: new Set(c.people),
  topicOf: new Map(Object.entries(c.topics).flatMap(([topic, list]) => list.map((word) => [word, topic] as const))),
  near: new Map(Object.entries(c.near).flatMap(([topic, list]) => list.map((word) => [word, topic] as const))),
  labels: new Set(c.labels),
  uncounted: new Set(c.uncounted),
  change: new Set(c.change),
  has: new Set(c.has),
  measured: new Set(c.measured),
  levels: new Set(c.levels),
}))

/** The lists of one lexicon. */
export type Known = ReturnType<typeof known>

/** Which side a bound leaves open, or neither. */
export type OneSided = 'at-least' | 'at-most' | 'about'

function boundEntries(lists: Readonly<Record<OneSided, readonly string[]>>): [string, OneSided][] {
  return (['at-least', 'at-most', 'about'] as const).flatMap((bound) =>
    lists[bound].map((phrase): [string, OneSided] => [phrase, bound]),
  )
}
