import { fromLexicon } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { FilledCell } from './cells.ts'

/** Words that put a shift into the past of the past, as many characters before it as they may stand away. */
const BEFORE = 30
/** It will, it would: what nobody has done yet. "Would no longer insist" is said of now, and so is what was promised. */
const AHEAD = /\b(?:will|would|could|may|might|should|must|can|cannot|if|unless|to)\s+(?:\p{Ll}+\s+)?$/iu

const formerly = fromLexicon(({ comparing }) => new RegExp(String.raw`\b(?:${comparing.formerly.join('|')})\b`, 'iu'))

/**
 * True where an article tells a shift as done: "has dropped its demand". "Will back down if it must" and "despite
 * previously lifting its objections" tell of no move of that day; "would drop its demand" is what a party says itself.
 */
export function hasShifted({ lexicon }: Ground, { held: [one] }: FilledCell): boolean {
  if (!one) return false
  const { paper, position } = one
  const { start, quote } = position.span
  const lead = paper.article.text.slice(Math.max(sentenceOf(paper, start).start, start - BEFORE), start)
  if (formerly(lexicon).test(`${lead}${quote.slice(0, BEFORE)}`)) return false
  return (
    position.holder !== null || !AHEAD.test(`${lead}${/^(?:will|would|could|may|might)\s/iu.exec(quote)?.[0] ?? ''}`)
  )
}
