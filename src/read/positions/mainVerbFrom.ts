import type { Scene } from './scene.ts'

const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|cannot|may|might|must|should|does|did|do)$/
/** Behind these a verb belongs to a clause inside the noun's own words. */
const opening =
  /^(?:that|which|who|whom|whose|what|whatever|whoever|how|why|if|whether|when|where|while|unless|until|because|before|after|once|as|since|than|though|although|so)$/

/**
 * "Peru's plan to sell the port [will come up in May]": where what is said of a noun begins, behind its own words; `to` where
 * nothing is said of it, or where a clause stands in between, whose verb that may be. From `at`, up to `to`, exclusive.
 */
export function mainVerbFrom({ tokens, nameAt }: Scene, at: number, to: number): number {
  if (opening.test(tokens[at - 1]?.lower ?? '')) return to
  for (let i = at; i < to; i++) {
    const { lower, tag, text } = tokens[i]!
    if (opening.test(lower) || /^["“”:;(]$/.test(text)) return to
    if (i < at + 2 || tag !== 'AUX' || !finite.test(lower)) continue
    const before = tokens[i - 1]!
    if (before.tag === 'PRON' || before.tag === 'PART' || before.lower === 'to') return to
    // "the deal Peru had struck": a name right behind a noun begins a clause of its own.
    if (nameAt[i - 1]) {
      let first = i - 1
      while (first > at && nameAt[first - 1] === nameAt[i - 1]) first--
      if (tokens[first - 1]?.tag === 'NOUN') return to
    }
    return i
  }
  return to
}
