import { type Range, type Scene, type Stretch, stretchOf } from '../candidate.ts'
import { opensClause, startsClause } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { isDateWord, isPronoun, isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import type { After, Found } from './content.ts'

/** "asked Orland to withdraw": who is asked belongs to what is asked. */
export function withHearer(scene: Scene, found: NonNullable<Found>, hearer: Range): After {
  const [heard, rest] = [stretchOf(scene, hearer), found.content[0]]
  const content = heard && rest ? [{ start: heard.start, end: rest.end }] : found.content
  return { ...found, content, from: hearer.from, to: heard }
}

/** "Tuesday", "on Monday", "later": never the start of a content where another one follows. */
export function isTimeWord({ tokens }: Scene, at: number): boolean {
  const date =
    tokens[at]?.lower === 'on' || tokens[at]?.lower === 'last' || tokens[at]?.lower === 'late'
      ? tokens[at + 1]
      : tokens[at]
  return isDateWord(date)
}

/** The hearer that stands before the content ("told Reuters that …"). */
export function hearerAfter(scene: Scene, cue: Cue, at: number, high: number): Range | null {
  const { tokens } = scene
  const end = isPronoun(tokens[at]) ? at + 1 : phraseEnd(scene, at, high)
  if (end === at || tokens[at]?.lower === 'that') return null
  const next = skipAdjuncts(scene, end, high)
  const token = tokens[next]
  if (!token) return null
  const follows =
    opensClause(token.lower) ||
    token.lower === 'to' ||
    (/^[,:]$/.test(token.text) && cue.verb.class !== 'promise') ||
    isQuoteMark(token) ||
    startsClause(scene, next, high)
  return follows ? { from: at, to: end } : null
}

/** "to reporters", "in an interview with CNBC" between verb and content. */
export function toPhrase(scene: Scene, from: number, to: number): Stretch | null {
  const { tokens } = scene
  for (let i = from; i < to; i++) {
    const isTo =
      tokens[i]?.lower === 'to' ||
      (tokens[i]?.lower === 'with' && /^(?:interview|conversation|call|briefing)$/.test(tokens[i - 1]?.lower ?? ''))
    if (isTo) return stretchOf(scene, { from: i + 1, to: Math.min(to, phraseEnd(scene, i + 1, to)) })
  }
  return null
}
