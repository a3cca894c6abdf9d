import type { Token } from '../draft.ts'
import type { Chunk } from './chunk.ts'
import { isSubject, joinsList } from './list.ts'

/** A noun phrase in its clause: tokens `from`–`to`, with a following "of …" in it. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The token of the head noun (the last one before "of"). */
  readonly head: number
  /** The preposition before it, in lower case. */
  readonly prep: string | null
  /** True when a comma or "and" joins it to the phrase before it in a list. */
  readonly joined: boolean
  /** The name or noun set beside it: "Norway's envoy, Ann Lee". */
  readonly apposed: Phrase | null
  /** True for "last week", "Thursday": a time, not a thing. */
  readonly time: boolean
}

const times = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month year day morning evening afternoon night weekend hour january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** True for a noun phrase that names a time. */
export const isTime = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean =>
  times.has(tokens[to - 1]?.lower ?? '') || (to > from + 1 && times.has(tokens[from]!.lower))

/** The noun phrases among chunks, "of" phrases folded into the noun before them, lists marked as joined. `behind`: they follow a verb. */
export function phrasesIn(tokens: readonly Token[], chunks: readonly Chunk[], behind = false): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < chunks.length; i++) {
    const { kind, from, to } = chunks[i]!
    if (kind !== 'np') continue
    const before = chunks[i - 1]
    const prep = before?.kind === 'prep' ? tokens[before.from]!.lower : null
    const last = found.at(-1)
    if (prep === 'of' && last && last.to === before!.from) {
      found[found.length - 1] = changed(last, { to, time: false })
      continue
    }
    if (last?.time && before?.kind === 'comma' && isYear(tokens, from, to)) {
      found[found.length - 1] = changed(last, { to })
      continue
    }
    const and = prep === 'of' ? chunks[i - 2] : undefined
    if (and?.kind === 'and' && last && last.to === and.from && last.to > last.head + 1) {
      found[found.length - 1] = changed(last, { to })
      continue
    }
    const apposed = last?.apposed
    if (prep === 'of' && last && apposed && apposed.to === before!.from) {
      found[found.length - 1] = changed(last, { apposed: changed(apposed, { to }) })
      continue
    }
    const separator = before?.kind === 'and' || before?.kind === 'comma'
    const listed = separator && last !== undefined && joinsList(chunks, i)
    const acts = listed && !behind && found.every((one) => one.prep !== null) && isSubject(chunks, i, last)
    const list = listed && !acts
    const phrase: Phrase = {
      from,
      to,
      head: to - 1,
      prep: list ? last.prep : prep,
      joined: list,
      time: isTime(tokens, { from, to }),
      apposed: null,
    }
    if (
      last &&
      !listed &&
      last.apposed === null &&
      (behind || last.prep === null || isNamed(tokens, last, phrase)) &&
      standsBeside({ tokens, chunks, at: i }, last, phrase) &&
      (behind || last.prep === null || isClosed(chunks, i))
    )
      found[found.length - 1] = changed(last, { apposed: phrase })
    else found.push(phrase)
  }
  return found
}

/** A phrase with some fields changed, made field by field: a spread that sets a field anew is many times slower. */
const changed = (
  phrase: Phrase,
  { to = phrase.to, prep = phrase.prep, time = phrase.time, apposed = phrase.apposed }: Partial<Phrase>,
): Phrase => ({ from: phrase.from, to, head: phrase.head, prep, joined: phrase.joined, time, apposed })

/** "March 7, 2031": a year behind the comma of a day. */
const isYear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && /^(?:1[89]|20)\d\d$/.test(tokens[from]!.text)

/** The same phrase as if another preposition stood before it. */
export const underPrep = (phrase: Phrase, prep: string | null): Phrase => changed(phrase, { prep })

/** After a comma and before another, or the end: "the envoy, Ann Lee,"; not after "In Lugano,". */
function standsBeside({ tokens, chunks, at }: Place, last: Phrase, phrase: Phrase): boolean {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'np' || phrase.time || last.time) return false
  let next = at + 1
  while (chunks[next]?.kind === 'prep' || chunks[next]?.kind === 'np') next++
  const after = chunks[next]
  const ends = after === undefined || after.kind === 'other' || after.kind === 'stop'
  return last.prep === null || isNamed(tokens, last, phrase) ? ends || after.kind === 'comma' : ends
}

/** Ahead of a verb what stands beside "under the terms" ends in a comma; else it is the subject. */
function isClosed(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1
  while (chunks[next]?.kind === 'prep' || chunks[next]?.kind === 'np') next++
  return chunks[next]?.kind === 'comma'
}

interface Place {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly at: number
}

/** "with the country's president, Ann Lee, in …": a bare name beside a common noun. */
function isNamed(tokens: readonly Token[], last: Phrase, phrase: Phrase): boolean {
  if (tokens[last.head]?.tag !== 'NOUN') return false
  for (let at = phrase.from; at < phrase.to; at++) if (tokens[at]!.tag !== 'PROPN') return false
  return true
}
