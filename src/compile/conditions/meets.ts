import type { Ground } from '../ground/ground.ts'
import { leastOf, type Posed, passive } from './asked.ts'
import { isDenial, isDone, isPart } from './done.ts'
import { type Report, wordsOfReport } from './reports.ts'
import { watching } from './watching.ts'
import type { Word } from './words.ts'

/** What a condition asks for, as the case knows its parties: each by its id, everything else by its stem, in the order of the words. */
export interface Asked extends Pick<Posed, 'stems' | 'passive' | 'negated' | 'counted'> {
  readonly keys: readonly string[]
  /** Words of the names, and the party or place that they stand for: not every article knows that Tarn is a place. */
  readonly aliases: ReadonlyMap<string, string>
}

/** A word of a report, by what it stands for. */
export interface Token {
  readonly word: string
  readonly key: string
  readonly name: boolean
  /** It says the opposite of what was asked for: "rejected", where it was to be ratified. */
  readonly opposite?: true
}

/** Tokens from `from` up to `to`, exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words before and behind the words that meet a condition that may take them back. */
const [BEFORE, BEHIND] = [8, 3]

const tokenOf = ({ partyOf, who }: Ground, { word, stem, entity }: Word): Token =>
  entity ? { word, key: partyOf(who(entity)).id, name: true } : { word, key: stem, name: false }

export function askedBy(ground: Ground, { told, stems, passive, negated, counted }: Posed): Asked {
  const keys = told.map((word) => tokenOf(ground, word).key)
  const names = told.flatMap(({ word, stem, entity }, i) =>
    entity && word.length > 3 ? [[stem, keys[i]!] as const] : [],
  )
  return { keys: [...new Set(keys)], aliases: new Map(names), stems, passive, negated, counted }
}

/**
 * Whether a report tells that what was asked for has come about, or that it has not; `null` where it tells of neither:
 * somebody else does it, it is only begun, promised or demanded, or done in part ("40 prisoners" of "the prisoners").
 */
export function meets(ground: Ground, asked: Asked, report: Report): 'met' | 'not-met' | null {
  const lists = watching(ground.lexicon)
  const tokens = wordsOfReport(report, ground.lexicon).map((word) =>
    againstAsked(tokenOf(ground, word), asked, lists.opposites),
  )
  const found = windowOf(tokens, asked)
  if (!found) return null
  const { from, to } = found
  const clause = tokens.slice(clauseStart(tokens, from), Math.min(tokens.length, to + BEHIND))
  const inside = tokens.slice(from, to)
  const [first] = asked.keys
  const turned = inside.some(({ word }) => passive.test(word))
  if (!asked.passive && !turned && inside[0]!.key !== first) return null
  // Whoever else is named between the first word and the last does it, or says so.
  if (inside.some(({ name, key }) => name && !asked.keys.includes(key))) return null
  if (clause.some(({ word, key }) => lists.notYet.has(word) && !asked.stems.includes(key))) return null
  if (!isDone(ground, tokens, found, asked) || (!asked.counted && isPart(ground, tokens, from, to))) return null
  const negations = clause.filter(({ word, opposite }) => opposite || isDenial(ground, word)).length
  return (negations % 2 === 1) === asked.negated ? 'met' : 'not-met'
}

/** A word that says the opposite of one that was asked for stands for that. */
function againstAsked(token: Token, asked: Asked, opposites: ReadonlyMap<string, ReadonlySet<string>>): Token {
  const { stems, aliases } = asked
  if (token.name || stems.includes(token.key)) return token
  const named = aliases.get(token.key)
  if (named !== undefined) return { ...token, key: named }
  const key = stems.find((stem) => opposites.get(stem)?.has(token.key))
  return key === undefined ? token : { ...token, key, opposite: true }
}

/** The shortest stretch of words with enough of the keys, and not many others. */
function windowOf(tokens: readonly Token[], { keys }: Asked): Stretch | null {
  const wanted = new Set(keys)
  const least = leastOf(keys.length)
  let best: Stretch | null = null
  for (let from = 0; from < tokens.length; from++) {
    if (!wanted.has(tokens[from]!.key)) continue
    const seen = new Set<string>()
    for (let to = from; to < Math.min(tokens.length, from + keys.length * 3 + 6); to++) {
      if (/^[;:]$/.test(tokens[to]!.word)) break
      if (wanted.has(tokens[to]!.key)) seen.add(tokens[to]!.key)
      if (seen.size < least) continue
      if (best === null || to + 1 - from < best.to - best.from) best = { from, to: to + 1 }
      break
    }
  }
  return best
}

function clauseStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > Math.max(0, from - BEFORE) && !/^[,;:.]$/.test(tokens[at - 1]!.word)) at--
  return at
}
