import type { Sentence, Token } from '../../draft.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { romanOf } from './numerals.ts'
import { type Piece, type Points, pointsFrom, semicolons, trimmed } from './pointsFrom.ts'

/** "a plan: first, …; second, …; and third, …": points that run on within the sentence. */
export function ordinal({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
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
    const mark = tokens[i + 1]?.text === ')' ? marked(lower, before?.text === '(') : undefined
    const n = word !== undefined && /^[,:]$/.test(tokens[i + 1]?.text ?? '') ? word : mark
    if (!opens || n === undefined || n <= (starts.at(-1)?.n ?? 0)) continue
    starts.push({ at: i + 2, n })
  }
  return starts[0]?.n === 1 ? starts : []
}

/** "2)", "(b)", "(ii)": the number of a part. */
function marked(lower: string, isBracketed: boolean): number | undefined {
  if (/^\d{1,2}$/.test(lower)) return Number(lower)
  if (!isBracketed) return undefined
  return /^[a-h]$/.test(lower) ? lower.charCodeAt(0) - 96 : (romanOf(lower) ?? undefined)
}

/**
 * "The plan has three points. First, … Second, …", "First, …. Then …. Finally, …", "The first point asks …; the second …": sentences,
 * or parts of them between semicolons, that open with an ordinal.
 */
export function ordinalSentences({ sentence, layers, tokens }: Scene): Points | null {
  const { ordinals, labels, sequels } = planWords(layers.lexicon)
  const isAnnounced = tokens.some(({ lower }) => labels.has(lower))
  const pieces: Piece[] = []
  let last = sentence.index
  for (const { said, index } of saidAfter(layers, sentence)) {
    if (pieces.length === 0 && index > sentence.index + 1) break
    const isNext = pieces.length > 0 && index <= last + 1
    const isBare = isAnnounced || pieces.length > 0 || said[1]?.text === ','
    const n =
      (isBare ? ordinals.get(said[0]?.lower ?? '') : undefined) ??
      (isAnnounced || pieces.length > 0 || labels.has(said[2]?.lower ?? '') ? theOrdinal(said, ordinals) : undefined) ??
      (isNext && sequels.has(said[0]?.lower ?? '') ? pieces.length + 1 : undefined)
    if (n !== pieces.length + 1) continue
    pieces.push({ n, tokens: trimmed(afterOrdinal(said, labels)) })
    last = index
  }
  return pieces.length > 1 ? { rule: 'ordinal-sentences', points: pointsFrom(layers, pieces) } : null
}

const FURTHEST = 25

interface Said {
  readonly said: readonly Token[]
  /** Index of its sentence. */
  readonly index: number
}

/** What the sentences behind say, cut at semicolons. */
const saidAfter = ({ sentences }: Layers, { index }: Sentence): Said[] =>
  sentences
    .slice(index + 1, index + FURTHEST)
    .filter(({ role }) => role === 'body')
    .flatMap((next) => {
      const quote = /^["“«]$/.test(next.tokens[0]?.text ?? '') ? 1 : 0
      return semicolons(next.tokens, quote, next.tokens.length).map((said) => ({ said, index: next.index }))
    })

const theOrdinal = (tokens: readonly Token[], ordinals: ReadonlyMap<string, number>): number | undefined => {
  const the = tokens[0]?.lower === 'in' ? 1 : 0
  return tokens[the]?.lower === 'the' ? ordinals.get(tokens[the + 1]?.lower ?? '') : undefined
}

/** What a sentence says of the part that it opens with. */
function afterOrdinal(tokens: readonly Token[], labels: ReadonlySet<string>): readonly Token[] {
  if (tokens[0]?.lower === 'the') return pastLink(tokens)
  if (tokens[0]?.lower !== 'in') return tokens.slice(tokens[1]?.text === ',' ? 2 : 1)
  const comma = tokens.findIndex(({ text }, i) => i < 6 && text === ',')
  // "In the first, lasting six weeks, …"
  const isLong = comma > 0 && tokens[comma + 1]?.lower.endsWith('ing')
  const next = isLong ? tokens.findIndex(({ text }, i) => i > comma && i < comma + 10 && text === ',') : -1
  // "In the first stage both sides would leave".
  if (comma < 0) return tokens.slice(labels.has(tokens[3]?.lower ?? '') ? 4 : 3)
  return tokens.slice(Math.max(comma, next) + 1)
}

/** "The third would see the rebuilding of the port": without the words before what it holds. */
function pastLink(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ tag }, i) => i > 1 && i < 5 && (tag === 'VERB' || tag === 'AUX'))
  const verb = /^(?:would|will)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const isLink = /^(?:see|be|bring|cover|involve|include|comprise|concern|provide)$/.test(tokens[verb]?.lemma ?? '')
  const rest = tokens.slice(verb + (tokens[verb + 1]?.lower === 'for' ? 2 : 1))
  return at > 0 && isLink && rest.length > 2 && /^(?:DET|NUM|NOUN|ADJ)$/.test(rest[0]!.tag) ? rest : tokens
}
