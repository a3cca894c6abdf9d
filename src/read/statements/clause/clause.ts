import type { Scene } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'
import { endsContent, goesOnSaying, otherSays } from './endsContent.ts'

/** A content is never looked for further away than this many tokens: keeps the cost linear in a text without full stops. */
const widest = 300

const clauseWords = new Set([
  'that',
  'whether',
  'how',
  'why',
  'what',
  'if',
  'when',
  'where',
  'who',
  'which',
  'whoever',
  'whatever',
])

/** True for a word that opens a clause of content ("that", "whether", "how"). */
export const opensClause = (word: string | undefined): boolean => word !== undefined && clauseWords.has(word)

/** The tokens of the quotation that token `at` stands in, or of the whole sentence. */
export function regionOf({ tokens, quote }: Scene, at: number): { from: number; to: number } {
  const id = quote[at]
  if (id === undefined || id < 0) return { from: 0, to: tokens.length }
  let [from, to] = [at, at + 1]
  while (from > 0 && quote[from - 1] === id && at - from < widest) from--
  while (to < tokens.length && quote[to] === id && to - at < widest) to++
  if (isQuoteMark(tokens[from])) from++
  while (to - 1 > at && isQuoteMark(tokens[to - 1])) to--
  return { from, to }
}

/**
 * Where the content ends (exclusive) that starts at token `from`: at the end of the sentence or quotation, or before
 * ", according to …", ", adding that …", ", while …", ", as X put it", ", X said". The final full stop is left out.
 */
export function clauseEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens, quote } = scene
  const high = Math.min(ceiling, from + widest)
  let depth = 0
  for (let i = from; i < high; i++) {
    const token = tokens[i]!
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) return i
      depth--
    }
    const outside = quote[i] === -1 || quote[i] === quote[from]
    if (i === from || depth > 0) continue
    if (token.text === ';' && outside) return i
    if (outside && (token.lower === 'and' || token.lower === 'but')) {
      if (goesOnSaying(scene, i, high) || otherSays(scene, i, high)) return trimEnd(scene, from, i)
    }
    if ((token.text === ',' || isQuoteMark(token)) && endsContent(scene, i + 1, from, high))
      return token.text === ',' ? i : i + 1
    if (outside && token.lower === 'according' && tokens[i + 1]?.lower === 'to' && isSourceAt(scene, i + 2, high))
      return i
    if (outside && token.lower === 'while' && tokens[i + 1]?.tag === 'VERB') return i
  }
  return trimEnd(scene, from, high)
}

/** "according to the union", "according to a draft"; not "according to need". */
function isSourceAt(scene: Scene, at: number, high: number): boolean {
  const source = { from: at, to: phraseEnd(scene, at, high) }
  return (
    source.to === at || isSpeaker(scene, source) || isPaper(scene, source) || /^\p{Lu}/u.test(scene.tokens[at]!.text)
  )
}

/** Leaves out a final full stop (also before a closing mark there is one: that stays, the mark being part of the quotation). */
function trimEnd({ tokens }: Scene, from: number, to: number): number {
  let end = to
  while (end > from && /^(?:[.,;:]|[–—-])$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** True when a clause starts at token `at`: a noun phrase and then, within a few words, a finite verb. */
export function startsClause(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  if (/^there$/.test(tokens[at]?.lower ?? '')) return true
  let end = phraseEnd(scene, at, high)
  if (end === at) return false
  for (let round = 0; round < 3 && tokens[end]?.tag === 'ADV'; round++) end++
  const token = tokens[end]
  if (!token || end >= high) return false
  if (token.tag === 'AUX' || /^(?:n't|'s|'re|'ll|'d|'ve|is|was|are|were|has|had|will)$/.test(token.lower)) return true
  return token.tag === 'VERB' && !token.lower.endsWith('ing')
}
