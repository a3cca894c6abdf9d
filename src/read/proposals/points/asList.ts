import type { Token } from '../../draft.ts'
import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { isBareVerb } from './bareVerb.ts'
import { countOf } from './numerals.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'
import { isReduced, outside, REACH } from './predicate.ts'

/** "Consists of three things:", "runs to two lines:", "reads:". */
const HOLDS = /^(?:consist|run|read|have|contain|amount|comprise|include|come|boil|say|go|be|rest|list|follow)$/
const modal = /^(?:would|will|must|shall|should|could|may|can)$/
const furthest = 10

/** "A four-point plan: a truce, a hotline, convoys, and a meeting": the things behind the colon are the points. */
export function colonList({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const colon = tokens.findIndex(({ text }, i) => i >= plan.to && i < plan.to + REACH && text === ':')
  const between = colon < 0 ? null : outside(tokens.slice(plan.to, colon))
  const { asks } = planWords(layers.lexicon)
  const verbs = between?.filter(({ tag }, i) => tag === 'VERB' && i > (isReduced(between) ? 0 : -1))
  if (!verbs || between!.length > furthest || verbs.some(({ lemma }) => !HOLDS.test(lemma) && !asks.has(lemma)))
    return null
  const parts = listedParts(tokens, colon + 1)
  const said = countSaid(tokens, plan)
  if (parts.length < 2 || (said !== null && parts.length !== said)) return null
  return { rule: 'colon-list', points: pointsFrom(layers, parts) }
}

/** "Under it, A would …, B would … and C would …": a clause for each point. */
export function underIt({ tokens, layers }: Scene, from: number): Points | null {
  const parts = clauses(tokens, from)
  if (!parts[0]?.tokens.some(({ lower }) => modal.test(lower))) return null
  return { rule: 'under', points: pointsFrom(layers, parts) }
}

/** The number in "a four-point plan" or "five steps"; `null` where none is said. */
function countSaid(tokens: readonly Token[], { from, to }: PlanPhrase): number | null {
  for (let i = from; i < to; i++) {
    const n = countOf(tokens[i]!.lower)
    if (n !== null && n > 1) return n
  }
  return null
}

/** The things of a list up to the end of the sentence, cut at semicolons, else at commas and the last "and". */
export function listedParts(tokens: readonly Token[], from: number): Piece[] {
  const mark = tokens.slice(from).some(({ text }) => text === ';') ? ';' : ','
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(from)) {
    if (token.text === mark) parts.push([])
    else parts.at(-1)!.push(token)
  }
  const last = parts.at(-1)!
  const and = mark === ',' ? last.findLastIndex(({ lower }) => lower === 'and') : -1
  if (and > 0) parts.splice(-1, 1, last.slice(0, and), last.slice(and + 1))
  return parts
    .map(trimmed)
    .map(unnumbered)
    .filter((part) => part.length > 0)
    .map((part) => ({ n: null, tokens: part }))
}

/** "One, a truce": without the number. */
const unnumbered = (part: readonly Token[]): Token[] =>
  part[0]?.text === '(' && part[2]?.text === ')'
    ? trimmed(part.slice(3))
    : part[0]?.tag === 'NUM' && part[1]?.text === ','
      ? trimmed(part.slice(2))
      : [...part]

/** Clauses with a modal verb of their own, cut at commas and "and"; what has none goes with the one before it. */
export function clauses(tokens: readonly Token[], from: number): Piece[] {
  const parts: Token[][] = [[]]
  for (let i = from; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!
    const cuts = text === ';' || text === ',' || lower === 'and'
    const hasModal = cuts && parts.at(-1)!.some((token) => modal.test(token.lower))
    const goesOn = cuts && (hasModal || parts.length > 1) && opensVerb(tokens, i + 1)
    if (goesOn || (hasModal && opensClause(tokens, i + 1))) parts.push([])
    else parts.at(-1)!.push(tokens[i]!)
  }
  return parts
    .map(trimmed)
    .filter((part) => part.length > 0)
    .map((part) => ({ n: null, tokens: part }))
}

/** "…, write off a third and wait": one more verb under the same modal verb. */
const opensVerb = (tokens: readonly Token[], from: number): boolean =>
  isBareVerb(tokens, tokens[from]?.lower === 'and' ? from + 1 : from)

/** A modal verb stands before the next mark. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const start = tokens[from]?.lower === 'and' ? from + 1 : from
  for (let i = start; i < Math.min(tokens.length, start + 14); i++) {
    if (modal.test(tokens[i]!.lower)) return i > start || tokens[from - 1]?.lower === 'and'
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== '-') return false
  }
  return false
}
