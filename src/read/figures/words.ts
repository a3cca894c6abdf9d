import { fromLexicon } from '../draft.ts'

/** A number in digits, a word, or a mark. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** A number that starts with a digit; words and marks otherwise. */
  readonly digits: boolean
  /** Touches what stands before it. */
  readonly glued: boolean
}

// Groups of three, split the same way throughout; else digits with at most one decimal mark.
const number =
  "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f ]\\d{3})+(?![\\d,.]*\\d)(?:[.,]\\d+)?|\\d{1,3}(?:['’]\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)(?:,\\d+)?|\\d{1,3}\\.\\d{3},\\d{1,2}(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+(?:[.,]\\d+)?|(?<![\\d\\p{L}.])\\.\\d+"
const pattern = new RegExp(
  `(?=[\\d.])(?:${number})|(?=\\p{L})(?:U\\.?S\\.?\\$|[A-Z]{1,3}\\$|(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|INR|UAH|RUB)(?=\\d)|\\p{L}[\\p{L}\\p{M}\\d²³]*(?:['’]\\p{L}+)?\\.?(?:(?<=sq\\.)|(?<=approx\\.)|(?<=ca\\.)|(?<!\\.)))|°[CF]|[^\\s]`,
  'giu',
)

/** Cuts a stretch of text into words, with offsets into the whole. Linear in its length. */
export function wordsOf(text: string, start: number): Word[] {
  const words: Word[] = []
  let end = -1
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const code = form.charCodeAt(0)
    const at = start + index
    const small = form.toLowerCase()
    const lower = small.includes('’') ? small.replaceAll('’', "'") : small
    words.push({
      start: at,
      end: at + form.length,
      text: form,
      lower,
      digits: (code >= 48 && code <= 57) || (code === 46 && form.length > 1),
      glued: at === end,
    })
    end = at + form.length
  }
  return words
}

/** Phrases of several words, found by their first word; the longest match wins. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>
}

const split = (phrase: string): string[] => wordsOf(phrase.toLowerCase(), 0).map(({ lower }) => lower)

/** Makes phrases findable; `backwards` when they will be matched from their last word to the left. */
export function phrases<T>(entries: Iterable<readonly [string, T]>, backwards = false): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = backwards ? split(phrase).reverse() : split(phrase)
    const first = words[0]
    if (first === undefined) continue
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return { byFirst }
}

/** The longest phrase that starts at `at` (or ends there, going left, when `step` is -1), and how many words it has. */
export function phraseAt<T>(
  known: Phrases<T>,
  words: readonly Word[],
  at: number,
  step: 1 | -1 = 1,
): { value: T; length: number } | null {
  const first = words[at]
  if (!first) return null
  for (const { words: wanted, value } of known.byFirst.get(first.lower) ?? []) {
    if (wanted.every((word, i) => words[at + step * i]?.lower === word)) return { value, length: wanted.length }
  }
  return null
}

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
    `\\d|\\b(?:tens|a few|(?:${lastWords(u.bounds).join('|')}) an?|${[...Object.keys({ ...n.ones, ...n.tens, ...n.scales, ...n.vague, ...n.fractions, ...n.denominators }), ...n.zero].join('|')})\\b|[${Object.keys(n.signs).join('')}]`,
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
  symbols: new Map(Object.entries(u.symbols).map(([sign, code]) => [sign.toLowerCase(), code])),
  codes: codesOf(u.codes),
  hundredths: new Map(Object.entries(u.hundredths).map(([small, large]) => [small, new Set(large)])),
  currencies: phrases(plurals(u.currencies)),
  percent: phrases(u.percent.map((word) => [word, 'percent'] as const)),
  measures: phrases(plurals(u.measures)),
  time: phrases(plurals(u.time)),
  bounds: phrases(boundEntries(u.bounds), true),
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
}))

export type Known = ReturnType<typeof known>
export type OneSided = 'at-least' | 'at-most' | 'about'

function boundEntries(lists: Readonly<Record<OneSided, readonly string[]>>): [string, OneSided][] {
  return (['at-least', 'at-most', 'about'] as const).flatMap((bound) =>
    lists[bound].map((phrase): [string, OneSided] => [phrase, bound]),
  )
}
