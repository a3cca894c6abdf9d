import { fromLexicon } from '../draft.ts'

/** A loaded phrase; with `caps` only where its first letter is a capital. */
export interface Phrase {
  readonly words: readonly string[]
  readonly gloss: string
  readonly caps: boolean
}

/** The loaded words of the lexicon, ready for look-up. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly markers: ReadonlyMap<string, string>
  readonly regimes: ReadonlyMap<string, string>
  /** Names and adjectives of states and capitals → usual name of the state. */
  readonly owners: ReadonlyMap<string, string>
  /** Words by which a term may begin or end → the second words of those phrases, `null` when one word is enough. */
  readonly signs: ReadonlyMap<string, ReadonlySet<string> | null>
  /** First parts of the markers. */
  readonly marks: ReadonlySet<string>
}

function signsOf(byFirst: ReadonlyMap<string, readonly Phrase[]>, regimes: readonly string[]): Phrases['signs'] {
  const signs = new Map<string, ReadonlySet<string> | null>()
  for (const [first, list] of byFirst) {
    const alone = list.some(({ words }) => words.length < 2)
    const seconds = alone ? null : new Set(list.map(({ words }) => words[1]!))
    for (const form of [first, `${first}s`, `${first}es`]) {
      const before = signs.get(form)
      signs.set(form, seconds === null || before === null ? null : new Set([...seconds, ...(before ?? [])]))
    }
  }
  for (const noun of regimes) signs.set(noun, null)
  return signs
}

const split = (phrase: string): string[] =>
  /^[a-z]+(?: [a-z]+)*$/.test(phrase)
    ? phrase.split(' ')
    : (phrase
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .match(/[\p{L}\p{N}]+|'s\b|'/gu) ?? [])

/** Compiles `lexicon/terms.yaml`, once for each lexicon. */
export const phrasesOf = fromLexicon(({ terms: { terms, markers, regimes }, states: { states } }): Phrases => {
  const byFirst = new Map<string, Phrase[]>()
  for (const { say, gloss, caps = false } of terms) {
    for (const form of say) {
      const words = split(form)
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, gloss, caps }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const owners = new Map<string, string>()
  for (const [name, { adj, capital = [], seats = [], also = [] }] of Object.entries(states)) {
    for (const form of [name, ...adj, ...capital, ...seats, ...also]) owners.set(form.toLowerCase(), name)
  }
  const marks = new Set(Object.keys(markers).map((marker) => marker.split('-', 1)[0] ?? ''))
  return {
    byFirst,
    markers: new Map(Object.entries(markers)),
    regimes: new Map(Object.entries(regimes)),
    owners,
    signs: signsOf(byFirst, Object.keys(regimes)),
    marks,
  }
})
