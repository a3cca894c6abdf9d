import { fromLexicon, type Sentence, type Token } from '../../draft.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import { planWords } from '../planAt.ts'
import { countOf, romanOf } from './numerals.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const furthest = 60

const labels = fromLexicon(({ stances }) => new Set(stances.pointLabels))

/**
 * "Step one: …", "Phase II (days 43-90): …", "Article 3. …", "One: …", "First. …": paragraphs right after a plan that open with a
 * part of it.
 */
export function labelled({ sentence, layers }: Scene): Points | null {
  const pieces = labelledAfter(layers, sentence)
  return pieces && pieces.length > 1 ? { rule: 'numbered-list', points: pointsFrom(layers, pieces) } : null
}

/** The parts in the lines that begin with a sentence: "One: …" and what follows. */
export function labelledHere({ sentence, layers }: Scene): Points | null {
  if (labelOf(sentence, layers)?.n !== 1) return null
  const before = { ...sentence, index: sentence.index - 1, paragraph: -1 }
  const pieces = labelledAfter(layers, before)
  return pieces && pieces.length > 1 ? { rule: 'numbered-list', points: pointsFrom(layers, pieces) } : null
}

function labelledAfter(layers: Layers, sentence: Sentence): Piece[] | null {
  const pieces: Piece[] = []
  let paragraph = sentence.paragraph
  for (let i = sentence.index + 1; i < Math.min(layers.sentences.length, sentence.index + furthest); i++) {
    const next = layers.sentences[i]!
    if (next.role === 'furniture') continue
    if (next.paragraph === paragraph) {
      // More of a point in its own line; but before the first one, the plan is still being told in prose.
      if (pieces.length === 0) return null
      continue
    }
    const label = labelOf(next, layers)
    if (label === null || label.n !== pieces.length + 1) break
    // "First. Both armies leave.": the number is a sentence of its own.
    const isAlone = label.to >= next.tokens.length
    const told = isAlone ? layers.sentences[i + 1] : next
    if (!told || told.paragraph !== next.paragraph) break
    pieces.push({ n: label.n, tokens: trimmed(isAlone ? told.tokens : told.tokens.slice(label.to)) })
    paragraph = next.paragraph
  }
  return pieces
}

/** The number of a part and where its words begin; `null` where a sentence opens otherwise. */
function labelOf({ tokens }: Sentence, { lexicon }: Layers): { n: number; to: number } | null {
  if (!labels(lexicon).has(tokens[0]?.lower ?? '')) return countedOf(tokens, lexicon)
  const n = numberOf(tokens[1])
  if (n === 0) return null
  // "Phase I (days 1-42):", where the tokeniser may leave the last two marks in one.
  const close = tokens[2]?.text === '(' ? tokens.findIndex(({ text }, i) => i < 14 && text.startsWith(')')) : 1
  const mark = tokens[close]?.text.length === 2 ? close : close + 1
  return close > 0 && /^\)?[:.–—-]$/.test(tokens[mark]?.text ?? '') ? { n, to: mark + 1 } : null
}

/** "One: …", "Second. …", "Firstly, …": a number in words, and a mark. */
function countedOf(tokens: readonly Token[], lexicon: Layers['lexicon']): { n: number; to: number } | null {
  const word = tokens[0]?.lower.replace(/[.:]$/, '') ?? ''
  const n = planWords(lexicon).ordinals.get(word) ?? (/^[a-z]+$/.test(word) ? countOf(word) : null)
  if (n === null || n === undefined) return null
  if (tokens[0]!.lower !== word) return { n, to: 1 }
  return /^[:.)–—-]$/.test(tokens[1]?.text ?? '') ? { n, to: 2 } : null
}

function numberOf(token: Token | undefined): number {
  const word = token?.lower.replace(/\.$/, '') ?? ''
  return countOf(word) ?? romanOf(word) ?? 0
}
