import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import type { Cue, EventWords } from './eventWords.ts'

/** The surest verb cue that begins at a clause's verb; `null` when its verb tells of no event. */
export function verbCue(words: EventWords, tokens: readonly Token[], clause: Clause): Cue | null {
  const cues = words.verbs.get(clause.lemma)
  if (cues === undefined) return null
  const end = Math.min(tokens.length, Math.max(clause.end, clause.verb + 2) + 2)
  const turned = clause.passive ? turnedCue(tokens, cues, clause) : null
  for (const cue of cues) {
    if (turned && turned.weight >= cue.weight) return inContext(words, tokens, turned)
    if (!follows(tokens, cue, clause.verb, end)) continue
    const rows = words.figurative.get(clause.lemma)
    if (rows?.some((row) => row.weight > cue.weight && follows(tokens, row, clause.verb, end))) return null
    return inContext(words, tokens, cue)
  }
  return null
}

/** "A deal was struck": the cue "strike .. deal", whose object stands before its verb. */
function turnedCue(tokens: readonly Token[], cues: readonly Cue[], { subject }: Clause): Cue | null {
  const head = subject[0] && tokens[subject[0].head]
  if (head?.tag !== 'NOUN') return null
  const base = baseOf(head)
  return cues.find(({ words: [, gap, noun, ...more] }) => gap === null && noun?.has(base) && more.length === 0) ?? null
}

/** "seized the chance": words that look like an event and tell of none. */
export const isFigurative = (words: EventWords, tokens: readonly Token[], clause: Clause): boolean =>
  words.figurative
    .get(clause.lemma)
    ?.some((row) => follows(tokens, row, clause.verb, Math.max(clause.end, clause.verb + 2) + 2)) ?? false

/**
 * False for a sentence in which nothing can tell of an event, whatever its clauses are: no cue of a verb stands in it,
 * no event noun, and no word that undoes an event told before. Far cheaper than reading its clauses.
 */
export function holdsCue(words: EventWords, tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const tells = words.telling(token)
    if (tells === 'event') return true
    if (tells === 'with its verb' && opensCue(words, tokens, at, token.lemma)) return true
    if (tells === 'with its stem' && opensCue(words, tokens, at, token.lower.slice(0, -3))) return true
  }
  return false
}

function opensCue(words: EventWords, tokens: readonly Token[], at: number, lemma: string): boolean {
  const cues = words.verbs.get(lemma)
  if (cues === undefined) return false
  for (const cue of cues) if (follows(tokens, cue, at, tokens.length)) return true
  return false
}

function follows(tokens: readonly Token[], { words }: Cue, verb: number, end: number): boolean {
  let at = verb + 1
  let gap = 1
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    if (!word) {
      gap = 9
      continue
    }
    const found = findWord(tokens, word, at, Math.min(end, at + gap))
    if (found < 0) return false
    at = found + 1
    gap = 1
  }
  return true
}

function findWord(tokens: readonly Token[], word: ReadonlySet<string>, from: number, to: number): number {
  let limit = to
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token) return -1
    const { lower, text, tag } = token
    // "Held on 3 March": a month.
    if (text === 'March' && tag === 'PROPN') continue
    if (word.has(lower) || word.has(baseOf(token))) return at
    if (lower === ';' || lower === ':' || lower === '.') return -1
    if (token.tag === 'ADV' && limit === from + 1) limit++
  }
  return -1
}

/** In a sentence about work a strike is no attack. */
export function inContext({ labour }: EventWords, tokens: readonly Token[], cue: Cue): Cue {
  const strike = cue.type === 'ASSAULT' && cue.words.some((word) => word?.has('strike'))
  return strike && tokens.some(({ lower }) => labour.has(lower)) ? { ...cue, type: 'PROTEST' } : cue
}

/** "a third day of talks": the talks are what is told. */
const measures = new Set('day round week session series hour night wave bout'.split(' '))

/** The event noun that heads a noun phrase ("heavy missile strikes"); `null` for another noun. */
export function nounCue(words: EventWords, tokens: readonly Token[], phrase: Phrase): Cue | null {
  const head = tokens[phrase.head]
  if (!head || phrase.time || !(head.tag === 'NOUN' || head.tag === 'PROPN' || head.tag === 'VERB')) return null
  const base = baseOf(head)
  const own = cueEndingAt(words, tokens, base, phrase.head)
  const last = phrase.to - 1
  if (own !== null || last <= phrase.head || !measures.has(base) || tokens[last]!.tag !== 'NOUN') return own
  return cueEndingAt(words, tokens, baseOf(tokens[last]!), last)
}

/** The surest noun cue that ends at a word. */
export function cueEndingAt(words: EventWords, tokens: readonly Token[], base: string, head: number): Cue | null {
  const cues = words.nouns.get(base)
  if (cues === undefined) return null
  for (const cue of cues) if (endsWith(tokens, cue, head)) return inContext(words, tokens, cue)
  return null
}

function endsWith(tokens: readonly Token[], { words }: Cue, head: number): boolean {
  const of = words.length < 2 ? -1 : words.findIndex((word) => word?.has('of'))
  const from = head - (of > 0 ? of - 1 : words.length - 1)
  if (from < 0) return false
  for (let i = 0; i < words.length; i++) {
    const [word, token] = [words[i], tokens[from + i]]
    if (token === undefined) return false
    if (word && !word.has(token.lower) && !word.has(baseOf(token))) return false
  }
  return true
}
