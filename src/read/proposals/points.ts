import { cut, type Proposal } from '../../model/index.ts'
import type { Sentence, Token } from '../draft.ts'
import { issueOf } from '../issues/issueOf.ts'
import { phraseAt } from '../issues/phrases.ts'
import { itemsAfter } from '../positions/listRule.ts'
import type { Layers, Scene } from '../positions/scene.ts'
import { type PlanPhrase, planWords } from './planAt.ts'

export type Point = Proposal['points'][number]

/** Points of a plan and the rule that found them. */
export interface Points {
  readonly rule: string
  readonly points: readonly Point[]
}

/** A stretch of tokens with the number that the text gives it (`null`: none). */
interface Piece {
  readonly n: number | null
  readonly tokens: readonly Token[]
}

/** The points of a plan, in whichever of four forms the text gives them; `null` when it gives none. */
export function pointsOf(scene: Scene, plan: PlanPhrase): Points | null {
  return (
    numbered(scene) ?? under(scene, plan) ?? ordinal(scene, plan) ?? ordinalSentences(scene) ?? contained(scene, plan)
  )
}

/** "…'s plan:" and a numbered list under it. */
function numbered({ sentence, layers }: Scene): Points | null {
  if (!/:\s*$/.test(sentence.text)) return null
  const items = itemsAfter(sentence, layers.sentences)
  if (items.length < 2) return bulleted(sentence, layers)
  const pieces = items.map((item) => ({ n: item.item, tokens: itemTokens(item, layers.sentences) }))
  return { rule: 'numbered-list', points: pointsFrom(layers, pieces) }
}

const bullet = /^[•◦▪●·*–—-]$/

/** A list whose items have dots or dashes: paragraphs that open with one, right after the lead-in. */
function bulleted(sentence: Sentence, layers: Layers): Points | null {
  const pieces: Piece[] = []
  let paragraph = sentence.paragraph
  for (let i = sentence.index + 1; i < Math.min(layers.sentences.length, sentence.index + 60); i++) {
    const next = layers.sentences[i]!
    if (next.role === 'furniture') continue
    const first = next.tokens[0]
    if (first && bullet.test(first.text)) pieces.push({ n: null, tokens: trimmed(next.tokens.slice(1)) })
    else if (next.paragraph !== paragraph) break
    paragraph = next.paragraph
  }
  return pieces.length > 1 ? { rule: 'numbered-list', points: pointsFrom(layers, pieces) } : null
}

/** "Under the compromise, A would …; B would …; and C": what a plan would do, part by part. */
function under({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  if (tokens[0]?.lower !== 'under' || plan.from > 3) return null
  const comma = tokens.findIndex(({ text }, i) => i >= plan.to && i < plan.to + 16 && text === ',')
  if (comma < 0) return null
  const parts = semicolons(tokens, comma + 1, tokens.length)
  if (!parts[0]?.some(({ lower }) => lower === 'would' || lower === 'will' || lower === 'must')) return null
  return {
    rule: 'under',
    points: pointsFrom(
      layers,
      parts.map((part) => ({ n: null, tokens: part })),
    ),
  }
}

/** The words of an item, with the sentences that follow in the same line. */
function itemTokens(item: Sentence, sentences: readonly Sentence[]): Token[] {
  const tokens = [...item.tokens]
  for (let i = item.index + 1; i < sentences.length && sentences[i]!.paragraph === item.paragraph; i++) {
    if (sentences[i]!.item === item.item) tokens.push(...sentences[i]!.tokens)
  }
  return tokens
}

/** "a plan: first, …; second, …; and third, …": points that run on within the sentence. */
function ordinal({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const { ordinals } = planWords(layers.lexicon)
  const starts = ordinalStarts(tokens, plan.to, ordinals)
  if (starts.length < 2) return null
  const pieces: Piece[] = []
  let previous = 0
  starts.forEach(({ at, n }, i) => {
    const next = starts[i + 1]
    const split = semicolons(tokens, at, next?.at ?? tokens.length)
    const room = next ? next.n - n : split.length
    split.slice(0, Math.max(1, room)).forEach((part, k) => {
      previous = k === 0 ? n : previous + 1
      pieces.push({ n: previous, tokens: part })
    })
  })
  return { rule: 'ordinals', points: pointsFrom(layers, pieces) }
}

interface Start {
  readonly at: number
  readonly n: number
}

/** Where "first,", "second," … or "(1)", "2)" open a point, in rising order. */
function ordinalStarts(tokens: readonly Token[], from: number, ordinals: ReadonlyMap<string, number>): Start[] {
  const starts: Start[] = []
  for (let i = from; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    const before = tokens[i - 1]
    const opens = before !== undefined && (/^[:;,(—–]$/.test(before.text) || before.lower === 'and')
    const word = ordinals.get(lower)
    const digit = /^\d{1,2}$/.test(lower) && tokens[i + 1]?.text === ')' ? Number(lower) : undefined
    const n = word !== undefined && /^[,:]$/.test(tokens[i + 1]?.text ?? '') ? word : digit
    if (!opens || n === undefined || n <= (starts.at(-1)?.n ?? 0)) continue
    starts.push({ at: i + 2, n })
  }
  return starts[0]?.n === 1 ? starts : []
}

/** The parts of a point that semicolons set apart, without the joining words at their ends. */
function semicolons(tokens: readonly Token[], from: number, to: number): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(from, to)) {
    if (token.text === ';') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.map(trimmed).filter((part) => part.length > 0)
}

/** "The plan has three points. First, … Second, …": sentences that open with an ordinal. */
function ordinalSentences({ sentence, layers, tokens }: Scene): Points | null {
  if (
    !tokens.some(({ lower }) =>
      /^(?:points?|parts?|steps?|elements?|stages?|phases?|pillars?|components?)$/.test(lower),
    )
  )
    return null
  const { ordinals } = planWords(layers.lexicon)
  const pieces: Piece[] = []
  for (let i = sentence.index + 1; i < Math.min(layers.sentences.length, sentence.index + 25); i++) {
    const next = layers.sentences[i]!
    const n = ordinals.get(next.tokens[0]?.lower ?? '') ?? theOrdinal(next.tokens, ordinals)
    if (next.role === 'body' && n === pieces.length + 1) pieces.push({ n, tokens: trimmed(afterOrdinal(next.tokens)) })
    else if (pieces.length === 0 && i > sentence.index + 1) break
  }
  return pieces.length > 1 ? { rule: 'ordinal-sentences', points: pointsFrom(layers, pieces) } : null
}

const theOrdinal = (tokens: readonly Token[], ordinals: ReadonlyMap<string, number>): number | undefined =>
  tokens[0]?.lower === 'the' ? ordinals.get(tokens[1]?.lower ?? '') : undefined

const afterOrdinal = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.lower === 'the' ? tokens : tokens.slice(tokens[1]?.text === ',' ? 2 : 1)

/** "a plan which included …", "the plan would require …", "a proposal to A, B and C". */
function contained(scene: Scene, plan: PlanPhrase): Points | null {
  const { tokens, layers } = scene
  const words = tokens.map(({ lower }) => lower)
  if (tokens[plan.to]?.lower === 'to' && tokens[plan.to + 1]?.tag === 'VERB') {
    return listed(scene, plan.to, listEnd(tokens, plan.to + 1))
  }
  for (let at = plan.to; at < Math.min(tokens.length, plan.to + 14); at++) {
    if (/^[.;?!]$/.test(tokens[at]!.text)) return null
    const hit = phraseAt(planWords(layers.lexicon).contents, words, at)
    if (!hit || !opensContents(tokens, plan.to, at)) continue
    if (tokens[hit.to]?.lower === 'by' || tokens[at - 1]?.lower === 'to') continue
    return listed(scene, hit.to, listEnd(tokens, hit.to))
  }
  return null
}

/** The verb belongs to the plan: nothing between them but "which would", "also", or words in commas. */
function opensContents(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:which|that|would|will|also|reportedly)$/.test(tokens[at - 1]!.lower)) return true
  return at === from || (tokens[at - 1]!.tag === 'ADV' && at === from + 1)
}

const closers =
  /^(?:[.;?!:—–]|which|who|while|although|though|but|as|after|because|whereas|according|saying|said|says|before|when)$/

/** Where the things that a plan holds end: the sentence's end, or words that turn away from them. */
function listEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && at < from + 90 && !closers.test(tokens[at]!.lower)) at++
  return at
}

/** The things of a list as points; a single thing is one point. Words without an issue go with those after them. */
function listed({ tokens, layers }: Scene, from: number, to: number): Points | null {
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
  return pieces.length > 0 ? { rule: 'contents', points: pointsFrom(layers, pieces) } : null
}

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

function trimmed(tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length]
  while (from < to && /^(?:[,;:.]|and|or)$/.test(tokens[from]!.lower)) from++
  while (to > from && /^(?:[,;:.]|and|or)$/.test(tokens[to - 1]!.lower)) to--
  return tokens.slice(from, to)
}

/** Points with spans and issues (`other` where the codebook has none), numbered as said or else in order. */
function pointsFrom({ article, lexicon }: Layers, pieces: readonly Piece[]): Point[] {
  return pieces.flatMap(({ n, tokens }, i): Point[] => {
    const part = trimmed(tokens)
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) return []
    const issue =
      issueOf(
        lexicon,
        part.map(({ lower }) => lower),
      ) ?? 'other'
    return [{ n: n ?? i + 1, span: cut(article.text, first.start, last.end), issue }]
  })
}
