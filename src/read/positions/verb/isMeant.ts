import type { CueHit } from '../cues.ts'
import type { Scene } from '../scene.ts'
import type { VerbGroup } from '../verbGroup.ts'
import { saysMay } from './complement.ts'

const needed = /^(?:needed|necessary|unavoidable|inevitable|required|indispensable)$/
const granting = /^(?:agree|accept|concede)$/

/** What is hinted at, hoped for or granted says what may be; "does not accept that …" refuses it, "hopes that …" wishes it. */
export function isMeant({ tokens }: Scene, { cue, to: from }: CueHit, to: number, group: VerbGroup): boolean {
  const that = tokens[from - 1]?.lower === 'that'
  if (that && granting.test(cue.lemma) && group.negated && !group.perfect) return true
  if (that && cue.lemma === 'hope' && !/^(?:i|you|we)$/.test(tokens[group.from - 1]?.lower ?? '')) return true
  if (that && granting.test(cue.lemma) && tokens.slice(from, to).some(({ lower }) => needed.test(lower))) return true
  return saysMay(tokens, from, to, granting.test(cue.lemma))
}
