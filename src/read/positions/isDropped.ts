import { cueAt } from './cues.ts'
import type { Scene } from './scene.ts'

const farthest = 6
const keeps = /^(?:not|n't|never|unlikely|without)$/

/** "to drop its demand for": a noun whose holder is about to give it up, or is asked to; "not dropped" it stands. */
export function isDropped({ tokens, layers }: Scene, noun: number): boolean {
  for (let at = noun - 1; at > Math.max(0, noun - farthest); at--) {
    if (tokens[at]!.tag !== 'VERB') continue
    const hit = cueAt(layers.lexicon, tokens, at, 'verb')
    const drops = hit?.cue.negated != null && hit.to > noun && /^(?:shifts|accepts)$/.test(hit.cue.stance)
    return drops && !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => keeps.test(lower))
  }
  return false
}
