import type { Sentence } from '../draft.ts'
import type { Cue, EventWords } from './eventWords.ts'

/** So many sentences must speak of work. */
const least = 3

/**
 * The event words for an article: where it tells of a dispute over work and hardly of armed forces, "a strike" is a
 * stoppage in every sentence of it, also in those that speak of neither.
 */
export function wordsFor(words: EventWords, sentences: readonly Sentence[]): EventWords {
  if (!sentences.some(({ text }) => text.includes('strike'))) return words
  let [work, arms] = [0, 0]
  for (const { tokens } of sentences) {
    if (tokens.some(({ lower }) => words.labour.has(lower))) work++
    if (tokens.some(({ lower }) => words.armed.has(lower))) arms++
  }
  return work >= least && work > 2 * arms ? atWork(words) : words
}

const made = new WeakMap<EventWords, EventWords>()

function atWork(words: EventWords): EventWords {
  const known = made.get(words)
  if (known) return known
  const turned = { ...words, verbs: stoppages(words.verbs), nouns: stoppages(words.nouns) }
  made.set(words, turned)
  return turned
}

/** The same cues, with those of a bare "strike" as protests. */
const stoppages = (cues: ReadonlyMap<string, readonly Cue[]>): ReadonlyMap<string, readonly Cue[]> =>
  new Map([...cues].map(([first, list]) => [first, list.map((cue) => (isBareStrike(cue) ? asProtest(cue) : cue))]))

const isBareStrike = ({ type, words }: Cue): boolean =>
  type === 'ASSAULT' && words.length === 1 && words[0]?.has('strike') === true

const asProtest = ({ words, weight }: Cue): Cue => ({ type: 'PROTEST', words, weight })
