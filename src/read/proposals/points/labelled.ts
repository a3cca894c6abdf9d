import { fromLexicon, type Sentence, type Token } from '../../draft.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import { countOf, romanOf } from './numerals.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const furthest = 60

const labels = fromLexicon(({ stances }) => new Set(stances.pointLabels))

/** "Step one: …", "Phase II (days 43-90): …", "Article 3. …": paragraphs right after a plan that open with a part of it. */
export function labelled({ sentence, layers }: Scene): Points | null {
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
    pieces.push({ n: label.n, tokens: trimmed(next.tokens.slice(label.to)) })
    paragraph = next.paragraph
  }
  return pieces.length > 1 ? { rule: 'numbered-list', points: pointsFrom(layers, pieces) } : null
}

/** The number of a part and where its words begin; `null` where a sentence opens otherwise. */
function labelOf({ tokens }: Sentence, { lexicon }: Layers): { n: number; to: number } | null {
  if (!labels(lexicon).has(tokens[0]?.lower ?? '')) return null
  const n = numberOf(tokens[1])
  if (n === 0) return null
  // "Phase I (days 1-42):", where the tokeniser may leave the last two marks in one.
  const close = tokens[2]?.text === '(' ? tokens.findIndex(({ text }, i) => i < 14 && text.startsWith(')')) : 1
  const mark = tokens[close]?.text.length === 2 ? close : close + 1
  return close > 0 && /^\)?[:.–—-]$/.test(tokens[mark]?.text ?? '') ? { n, to: mark + 1 } : null
}

function numberOf(token: Token | undefined): number {
  const word = token?.lower.replace(/\.$/, '') ?? ''
  return countOf(word) ?? romanOf(word) ?? 0
}
