import type { Sentence, Token } from '../../draft.ts'
import { itemsAfter } from '../../positions/listRule.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import type { PlanPhrase } from '../planAt.ts'
import { clauses } from './asList.ts'
import { listEnd } from './listed.ts'
import { parallel } from './parallel.ts'
import { type Piece, type Points, pointsFrom, semicolons, trimmed } from './pointsFrom.ts'

/** "…'s plan:" and a numbered list under it. */
export function numbered({ sentence, layers }: Scene): Points | null {
  const text = sentence.text.trim()
  if (!/:$/.test(text)) return /[.!?…]["”’')]*$/.test(text) ? null : bulleted(sentence, layers)
  const items = itemsAfter(sentence, layers.sentences)
  if (items.length < 2) return bulleted(sentence, layers)
  const pieces = items.map((item) => ({ n: item.item, tokens: itemTokens(item, layers.sentences) }))
  return { rule: 'numbered-list', points: pointsFrom(layers, pieces) }
}

const bullet = /(?:^|[\n\r])[ \t]*[•◦▪●·*–—-][ \t]*$/
const widestBullet = 8

/** A list whose items have dots or dashes: paragraphs that open with one, right after the lead-in. */
export function bulleted(sentence: Sentence, layers: Layers): Points | null {
  const pieces: Piece[] = []
  let paragraph = sentence.paragraph
  for (let i = sentence.index + 1; i < Math.min(layers.sentences.length, sentence.index + 60); i++) {
    const next = layers.sentences[i]!
    if (next.role === 'furniture') continue
    const own = /^[•◦▪●·*–—-]$/.test(next.tokens[0]?.text ?? '')
    const before = layers.article.text.slice(Math.max(0, next.start - widestBullet), next.start)
    if (own || bullet.test(before)) pieces.push({ n: null, tokens: trimmed(next.tokens.slice(own ? 1 : 0)) })
    else if (next.paragraph !== paragraph) break
    paragraph = next.paragraph
  }
  return pieces.length > 1 ? { rule: 'numbered-list', points: pointsFrom(layers, pieces) } : null
}

/** "Under the compromise, A would …; B would …; and C": what a plan would do, part by part. */
export function under({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const which = underWhich(tokens, plan)
  if (which !== null) return pointsUnder(layers, clauses(tokens, which))
  if (!opensUnder(tokens) || plan.from > 4) return null
  const first = tokens.findIndex(({ text }, i) => i >= plan.to && i < plan.to + 16 && text === ',')
  // "from the mediator, Ana Sol, …": past the name.
  const next = tokens.findIndex(({ text }, i) => i > first && i < first + 6 && text === ',')
  const named = first > 0 && next > 0 && tokens.slice(first + 1, next).every(({ tag }) => tag === 'PROPN')
  const told = /^(?:which|seen|dated|circulated|leaked|drafted|drawn|published|tabled)$/.test(
    tokens[first + 1]?.lower ?? '',
  )
  const past = told ? tokens.findIndex(({ text }, i) => i > first + 1 && i < first + 22 && text === ',') : -1
  const comma = past > 0 ? past : named ? next : first
  if (comma < 0) return null
  const split = semicolons(tokens, comma + 1, tokens.length)
  const there = split.length > 1 ? null : thereBe(tokens, comma + 1)
  if (there) return { rule: 'under', points: pointsFrom(layers, there) }
  const parts = split.length > 1 ? split : clauses(tokens, comma + 1).map((piece) => [...piece.tokens])
  if (
    !parts[0]?.some(({ lower }) => lower === 'would' || lower === 'will' || lower === 'must') &&
    !(tokens[0]!.lower !== 'in' && isRule(parts[0]))
  )
    return null
  return {
    rule: 'under',
    points: pointsFrom(
      layers,
      parts.map((part) => ({ n: null, tokens: part })),
    ),
  }
}

/** "There would be a truce, a fund and a hotline": the things. */
function thereBe(tokens: readonly Token[], at: number): Piece[] | null {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower)
  return /^there (?:would|will|must|should) be$/.test(words.join(' '))
    ? parallel(tokens, at + 3, listEnd(tokens, at + 3))
    : null
}

const LEADS = [['under'], ['in'], ['as', 'part', 'of'], ['according', 'to'], ['by', 'the', 'terms', 'of']]

/** "Under the plan", "as part of the plan", "according to the draft". */
const opensUnder = (tokens: readonly Token[]): boolean =>
  LEADS.some((words) => words.every((word, i) => tokens[i]?.lower === word))

/** "An alternative, under which owners would pay nothing", "a deal in which": where what the plan would do begins. */
function underWhich(tokens: readonly Token[], { to }: PlanPhrase): number | null {
  const at = tokens.findIndex(
    ({ lower }, i) => i >= to && i < to + 8 && /^(?:under|in)$/.test(lower) && tokens[i + 1]?.lower === 'which',
  )
  return at < 0 ? null : at + 2
}

function pointsUnder(layers: Layers, pieces: readonly Piece[]): Points | null {
  if (!pieces[0]?.tokens.some(({ lower }) => /^(?:would|will|must)$/.test(lower)) && !isRule(pieces[0]?.tokens))
    return null
  return { rule: 'under', points: pointsFrom(layers, pieces) }
}

/** The words of an item, with the sentences that follow in the same line. */
function itemTokens(item: Sentence, sentences: readonly Sentence[]): Token[] {
  const tokens = [...item.tokens]
  for (let i = item.index + 1; i < sentences.length && sentences[i]!.paragraph === item.paragraph; i++) {
    if (sentences[i]!.item === item.item) tokens.push(...sentences[i]!.tokens)
  }
  return tokens
}

/** "Both fleets stay in port", in the present: what holds under a plan; not "critics say", nor what has been. */
function isRule(part: readonly Token[] | undefined): boolean {
  const verb = part?.find(({ tag }, i) => i > 0 && (tag === 'VERB' || tag === 'AUX'))
  if (!part || !verb || part.some(({ lower }) => TOLD.test(lower))) return false
  if (verb.tag === 'AUX') return /^(?:is|are|should|shall|may)$/.test(verb.lower)
  return verb.lower === verb.lemma || /[^s]s$/.test(verb.lower)
}

const TOLD = /^(?:there|say|says|said|told|added|according|critics|already|since|now|has|have|had|was|were)$/
