import type { Scene } from '../candidate.ts'
import { isDateWord, isMonth, isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { opensClause } from './clause.ts'

const adjunctWords = new Set([
  'in',
  'during',
  'at',
  'on',
  'via',
  'through',
  'to',
  'after',
  'before',
  'from',
  'by',
  'last',
  'this',
  'earlier',
  'late',
  'early',
  'over',
  'ahead',
  'following',
  'outside',
  'near',
  'inside',
  'about',
  'of',
])

/**
 * Index after the adverbs, dates and prepositional phrases that start at token `at` ("on Tuesday in an interview with
 * CNBC"). The cost is bounded: at most six of them are skipped.
 */
export function skipAdjuncts(scene: Scene, at: number, high: number): number {
  const { tokens } = scene
  let i = at
  for (let round = 0; round < 6 && i < high; round++) {
    const token = tokens[i]!
    if (isDateWord(token) || (token.tag === 'ADV' && !opensClause(token.lower))) i++
    else if (
      /^(?:late|early|earlier|later)$/.test(token.lower) &&
      /^(?:on|in|this|last)$|day$/.test(tokens[i + 1]?.lower ?? '')
    )
      i++
    else if (isMonthDay(scene, i)) i += 2
    else if (i > at && token.text === ',' && /^\d{4}$/.test(tokens[i + 1]?.text ?? ''))
      i += tokens[i + 2]?.text === ',' ? 3 : 2
    else if (adjunctWords.has(token.lower) && tokens[i + 1] && !isQuoteMark(tokens[i + 1])) {
      const from =
        token.lower === 'last' || token.lower === 'this' || token.lower === 'late' || token.lower === 'early'
          ? i
          : i + 1
      const end = isDateWord(tokens[from]) ? from + 1 : phraseEnd(scene, from, high)
      if (end <= from) break
      i = end
    } else break
  }
  return i
}

function isMonthDay({ tokens }: Scene, i: number): boolean {
  return isMonth(tokens[i]) && tokens[i + 1]?.tag === 'NUM'
}
