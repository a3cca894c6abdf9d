import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Token } from '../draft.ts'
import type { Cue, EventWords } from './eventWords.ts'

/** The surest verb cue that begins at a clause's verb; `null` when its verb tells of no event. */
export function verbCue(words: EventWords, tokens: readonly Token[], clause: Clause): Cue | null {
  const end = Math.min(tokens.length, Math.max(clause.end, clause.verb + 2) + 2)
  for (const cue of words.verbs.get(clause.lemma) ?? [])
    if (follows(tokens, cue, clause.verb, end)) return inContext(words, tokens, cue)
  return null
}

function follows(tokens: readonly Token[], cue: Cue, verb: number, end: number): boolean {
  let at = verb + 1
  let gap = 1
  for (const word of cue.words.slice(1)) {
    if (word === null) {
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
    if (word.has(baseOf(token)) || word.has(token.lower)) return at
    if (/^[;:.]$/.test(token.lower)) return -1
    if (token.tag === 'ADV' && limit === from + 1) limit++
  }
  return -1
}

/** In a sentence about work a strike is no attack. */
export function inContext({ labour }: EventWords, tokens: readonly Token[], cue: Cue): Cue {
  const strike = cue.type === 'ASSAULT' && cue.words.some((word) => word?.has('strike'))
  return strike && tokens.some(({ lower }) => labour.has(lower)) ? { ...cue, type: 'PROTEST' } : cue
}

/** The base form of a word; of a capitalised plural too, which the tagger takes for a name ("Talks"). */
export function baseOf({ tag, lower, lemma }: Token): string {
  if (tag !== 'PROPN') return lemma
  if (/[^s]s$/.test(lower)) return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  return lower
}

/** "a third day of talks": the talks are what is told. */
const measures = new Set('day round week session series hour night wave bout'.split(' '))

/** The event noun that heads a noun phrase ("heavy missile strikes"); `null` for another noun. */
export function nounCue(words: EventWords, tokens: readonly Token[], phrase: Phrase): Cue | null {
  const head = tokens[phrase.head]
  if (!head || phrase.time || !(head.tag === 'NOUN' || head.tag === 'PROPN' || head.tag === 'VERB')) return null
  const counted = measures.has(baseOf(head)) && phrase.to - 1 > phrase.head && tokens[phrase.to - 1]!.tag === 'NOUN'
  const whole = counted ? { ...phrase, head: phrase.to - 1 } : phrase
  for (const each of counted ? [phrase, whole] : [phrase]) {
    for (const cue of words.nouns.get(baseOf(tokens[each.head]!)) ?? [])
      if (endsWith(tokens, cue, each)) return inContext(words, tokens, cue)
  }
  return null
}

function endsWith(tokens: readonly Token[], { words }: Cue, { head }: Phrase): boolean {
  const of = words.findIndex((word) => word?.has('of'))
  const from = head - (of > 0 ? of - 1 : words.length - 1)
  return (
    from >= 0 &&
    words.every((word, i) => {
      const token = tokens[from + i]
      return token !== undefined && (word === null || word.has(baseOf(token)) || word.has(token.lower))
    })
  )
}
