import type { Token } from '../../draft.ts'
import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
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
    const digit = /^\d{1,2}$/.test(lower) && tokens[i + 1]?.text === ')' ? Number(lower) : undefined
    const n = word !== undefined && /^[,:]$/.test(tokens[i + 1]?.text ?? '') ? word : digit
    if (!opens || n === undefined || n <= (starts.at(-1)?.n ?? 0)) continue
    starts.push({ at: i + 2, n })
  }
  return starts[0]?.n === 1 ? starts : []
}

/** "The plan has three points. First, … Second, …": sentences that open with an ordinal. */
export function ordinalSentences({ sentence, layers, tokens }: Scene): Points | null {
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

const theOrdinal = (tokens: readonly Token[], ordinals: ReadonlyMap<string, number>): number | undefined => {
  const the = tokens[0]?.lower === 'in' ? 1 : 0
  return tokens[the]?.lower === 'the' ? ordinals.get(tokens[the + 1]?.lower ?? '') : undefined
}

const afterOrdinal = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.lower === 'the'
    ? tokens
    : tokens[0]?.lower === 'in'
      ? tokens.slice(
          Math.max(
            0,
            tokens.slice(0, 6).findIndex(({ text }) => text === ','),
          ) + 1,
        )
      : tokens.slice(tokens[1]?.text === ',' ? 2 : 1)
