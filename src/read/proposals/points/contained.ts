import type { Token } from '../../draft.ts'
import { issueOf } from '../../issues/issueOf.ts'
import { phraseAt } from '../../issues/phrases.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { parallel } from './parallel.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'
import { isPredicate, REACH } from './predicate.ts'

/** "a plan which included …", "the plan would require …", "a proposal to A, B and C". */
export function contained(scene: Scene, plan: PlanPhrase): Points | null {
  const { tokens, layers } = scene
  const words = tokens.map(({ lower }) => lower)
  if (tokens[plan.to]?.lower === 'to' && tokens[plan.to + 1]?.tag === 'VERB') {
    return listed(scene, plan.to, listEnd(tokens, plan.to + 1))
  }
  for (let at = plan.to; at < Math.min(tokens.length, plan.to + REACH); at++) {
    if (/^[.;?!]$/.test(tokens[at]!.text)) break
    const hit = phraseAt(planWords(layers.lexicon).contents, words, at)
    if (!hit || !(opensContents(tokens, plan.to, at) || isPredicate(tokens, plan.to, at))) continue
    if (tokens[hit.to]?.lower === 'by' || tokens[at - 1]?.lower === 'to') continue
    return listed(scene, hit.to, listEnd(tokens, hit.to))
  }
  return inIt(scene, plan) ?? amongThem(scene, plan)
}

/** "Several elements, among them a truce and a fund", "among the proposals by the chair are a target and a fund". */
function amongThem({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const { labels } = planWords(layers.lexicon)
  for (let at = plan.to; at < Math.min(tokens.length - 2, plan.to + REACH); at++) {
    const { lower } = tokens[at]!
    if (/^[.;?!]$/.test(lower)) return null
    const isAmong = lower === 'among' && tokens[at + 1]!.lower === 'them'
    // "Five proposals, including an end to air strikes and a corridor", "a code with rules, a ban and a hotline".
    const isWith = lower === 'with' && at === plan.to && parallel(tokens, at + 1, listEnd(tokens, at + 1)) !== null
    if (isWith || (lower === 'including' && at - plan.to < 2))
      return listed({ tokens, layers }, at + 1, listEnd(tokens, at + 1))
    if (isAmong && tokens.slice(plan.to, at).some((token) => labels.has(token.lower)))
      return listed({ tokens, layers }, at + 2, listEnd(tokens, at + 2))
    // "Among the proposals by the chair are …", "at the heart of Peru's plan is …".
    const isFronted = tokens[0]!.lower === 'among' || (tokens[0]!.lower === 'at' && tokens[3]?.lower === 'of')
    if (isFronted && plan.from < 6 && /^(?:is|are|were)$/.test(lower))
      return listed({ tokens, layers }, at + 1, listEnd(tokens, at + 1))
  }
  return null
}

/** "In its letter Peru called for …": what the owner of a plan asks for in it. */
function inIt({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const isOpening = plan.from === 1 && tokens[0]?.lower === 'in' && /^(?:its|their|his|her)$/.test(tokens[1]!.lower)
  const verb = isOpening ? tokens.findIndex(({ tag }, i) => i >= plan.to && i < plan.to + REACH && tag === 'VERB') : -1
  if (verb < 0) return null
  const words = tokens.slice(verb, verb + 4).map(({ lower }) => lower)
  const hit = phraseAt(planWords(layers.lexicon).contents, words, 0)
  return hit ? listed({ tokens, layers }, verb + hit.to, listEnd(tokens, verb + hit.to)) : null
}

/** The verb belongs to the plan: nothing between them but "which would", "also", or words in commas. */
function opensContents(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < NEAR && /^(?:which|that|would|will|also|reportedly)$/.test(tokens[at - 1]!.lower)) return true
  return at === from || (tokens[at - 1]!.tag === 'ADV' && at === from + 1)
}

const NEAR = 14

const closers =
  /^(?:[.;?!:—–]|which|who|while|although|though|but|as|after|because|whereas|according|saying|said|says|before|when)$/

/** Where the things that a plan holds end: the sentence's end, or words that turn away from them. */
export function listEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && at < from + 90 && !closers.test(tokens[at]!.lower)) at++
  return at
}

/** The things of a list as points; a single thing is one point. Words without an issue go with those after them. */
export function listed({ tokens, layers }: Pick<Scene, 'tokens' | 'layers'>, from: number, to: number): Points | null {
  const many = parallel(tokens, from, to)
  if (many) return { rule: 'contents', points: pointsFrom(layers, many) }
  const pieces: Piece[] = []
  let start = from
  for (let i = from + 1; i <= to; i++) {
    const joint =
      i === to ||
      tokens[i]!.text === ',' ||
      (tokens[i]!.lower === 'and' && separates(layers, tokens, { start, at: i, to }))
    const part = joint ? trimmed(tokens.slice(start, i)) : []
    if (part.length === 0 || !issueIn(layers, part)) continue
    pieces.push({ n: null, tokens: part })
    start = i + 1
  }
  const things = pieces.length < 2 ? thingsIn(tokens, from, to) : null
  if (things) return { rule: 'contents', points: pointsFrom(layers, things) }
  if (pieces.length === 0 && opensThing(tokens[from])) pieces.push({ n: null, tokens: trimmed(tokens.slice(from, to)) })
  return pieces.length > 0 ? { rule: 'contents', points: pointsFrom(layers, pieces) } : null
}

/** "A rise of 9 percent and a 35-hour week": things that each open with an article or a number, whatever they are about. */
function thingsIn(tokens: readonly Token[], from: number, to: number): Piece[] | null {
  const cuts: number[] = []
  for (let i = from + 2; i < to - 1; i++) {
    const next = tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'and' ? i + 2 : i + 1
    if (
      (tokens[i]!.text === ',' || tokens[i]!.lower === 'and') &&
      opensAlone(tokens[next]) &&
      i > (cuts.at(-1) ?? 0) + 2
    )
      cuts.push(i)
  }
  if (cuts.length === 0 || !opensAlone(tokens[from]) || tokens.slice(from, to).some(({ tag }) => tag === 'AUX'))
    return null
  const bounds = [from - 1, ...cuts, to]
  const pieces = bounds.slice(1).map((end, i) => ({ n: null, tokens: trimmed(tokens.slice(bounds[i]! + 1, end)) }))
  return pieces.every((piece) => piece.tokens.length >= 2) ? pieces : null
}

const opensAlone = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:a|an|no)$/.test(token.lower) || token.tag === 'NUM' || token.tag === 'SYM')

/** A thing, of which no word names an issue: "a panel of six". */
const opensThing = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|NUM|NOUN|SYM)$/.test(token.tag) && !/^(?:that|this|it)$/.test(token.lower)

const issueIn = ({ lexicon }: Layers, part: readonly Token[]): string | null =>
  issueOf(
    lexicon,
    part.map(({ lower }) => lower),
  )

/** "and" between two things that each have an issue of their own. */
function separates(
  layers: Layers,
  tokens: readonly Token[],
  { start, at, to }: { start: number; at: number; to: number },
): boolean {
  const [left, right] = [issueIn(layers, tokens.slice(start, at)), issueIn(layers, tokens.slice(at + 1, to))]
  return left !== null && right !== null && left !== right
}
