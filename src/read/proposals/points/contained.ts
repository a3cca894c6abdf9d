import type { Token } from '../../draft.ts'
import { phraseAt } from '../../issues/phrases.ts'
import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { listEnd, listed } from './listed.ts'
import { parallel } from './parallel.ts'
import { type Points, pointsFrom } from './pointsFrom.ts'
import { isPredicate, REACH } from './predicate.ts'

/** "a plan which included …", "the plan would require …", "a proposal to A, B and C". */
export function contained(scene: Scene, plan: PlanPhrase): Points | null {
  const { tokens, layers } = scene
  const words = tokens.map(({ lower }) => lower)
  if (tokens[plan.to]?.lower === 'to' && tokens[plan.to + 1]?.tag === 'VERB') {
    return listed(scene, plan.to, predicateAt(tokens, plan.to + 2, listEnd(tokens, plan.to + 1)))
  }
  const parts = madeOf(scene, plan) ?? beingIt(scene, plan)
  if (parts) return parts
  for (let at = plan.to; at < Math.min(tokens.length, plan.to + REACH); at++) {
    if (/^[.;?!]$/.test(tokens[at]!.text)) break
    const hit = phraseAt(planWords(layers.lexicon).contents, words, at)
    if (!hit || !(opensContents(tokens, plan.to, at) || isPredicate(tokens, plan.to, at))) continue
    if (tokens[hit.to]?.lower === 'by' || tokens[at - 1]?.lower === 'to') continue
    const found = listed(scene, hit.to, listEnd(tokens, hit.to))
    return found?.points.every(({ span }) => !MERE.test(span.quote)) ? found : null
  }
  return null
}

/** "A package of a truce, a fund and a hotline". */
function madeOf({ tokens, layers }: Scene, { noun, to }: PlanPhrase): Points | null {
  if (!planWords(layers.lexicon).madeOf.has(tokens[noun]!.lower) || tokens[noun + 1]?.lower !== 'of') return null
  const parts = parallel(tokens, noun + 2, listEnd(tokens, Math.max(noun + 2, to - 1)))
  return parts && { rule: 'contents', points: pointsFrom(layers, parts) }
}

/** "Peru's demands are a truce, a fund and a hotline". */
function beingIt({ tokens, layers }: Scene, { to }: PlanPhrase): Points | null {
  if (!/^(?:is|are|were)$/.test(tokens[to]?.lower ?? '')) return null
  const parts = parallel(tokens, to + 1, listEnd(tokens, to + 1))
  return parts && { rule: 'contents', points: pointsFrom(layers, parts) }
}

/** "A plan to cut jobs was criticised": where what is said of the plan begins; `to` where nothing is. */
function predicateAt(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex(({ lower }, i) => i >= from && i < to && /^(?:was|were|is|has|had)$/.test(lower))
  const isInside = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:that|which|who|where|and|,)$/.test(lower))
  return at < 0 || isInside ? to : at
}

/** The verb belongs to the plan: nothing between them but "which would", "also", or words in commas. */
function opensContents(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < NEAR && /^(?:which|that|would|will|also|reportedly)$/.test(tokens[at - 1]!.lower)) return true
  return at === from || (tokens[at - 1]!.tag === 'ADV' && at === from + 1)
}

const NEAR = 14
/** "Outlines three main areas": how many there are, and not what they are. */
const MERE =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)(?: \p{L}+)? (?:areas|points|things|steps|issues|parts|options|goals|priorities)$/iu
