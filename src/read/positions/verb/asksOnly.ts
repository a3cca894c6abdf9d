import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'

const asking = /^(?:ask|press|push|lobby)$/
const question = /^(?:what|who|whom|whose|which|how|why|when|where|whether|if)$/
const answer = /^(?:questions?|comments?|details?|information|reactions?)$/
const time = /^(?:years|months|weeks|days|hours|decades|minutes|long|ages)$/

/**
 * "asked the question to embarrass him", "asked him for details", "asked what Peru would pay for it": nothing is wanted
 * but an answer; "pressed the case for years": "for" says how long.
 */
export function asksOnly(tokens: readonly Token[], { cue, to }: CueHit): boolean {
  if (!asking.test(cue.lemma)) return false
  if (question.test(tokens[to]?.lower ?? '')) return true
  const near = tokens.slice(to, to + 6).map(({ lower }) => lower)
  const isLong = near.some((word, i) => word === 'for' && near.slice(i + 1, i + 3).some((next) => time.test(next)))
  return isLong || near.slice(0, 4).some((word) => answer.test(word))
}
