import type { Candidate, Range, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { regionOf, startsClause } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { promises, restOf, saysWhole } from './beside.ts'
import { candidateOf } from './candidateOf.ts'

/** "Until the guns are handed over, he repeats, no truck will pass": a side clause, the saying, and the clause it belongs to. */
export function interrupted(scene: Scene, cue: Cue, source: Range): Candidate | null {
  const { tokens } = scene
  const { from, to } = regionOf(scene, cue.at)
  const [before, end] = [source.from - 1, skipAdjuncts(scene, cue.group.to, to)]
  if (!(saysWhole.test(cue.verb.class) || promises(cue.verb)) || cue.verb.weak || !cue.verb.frames.has('that'))
    return null
  if (tokens[before]?.text !== ',' || tokens[end]?.text !== ',' || !sideClause.test(tokens[from]!.lower)) return null
  if (before - from < 4 || !startsClause(scene, end + 1, to)) return null
  const [side, rest] = [stretchOf(scene, { from, to: before }), restOf(scene, end, to)]
  return side && rest.length > 0
    ? candidateOf(scene, { rule: 'interrupted', cue, source, content: [side, ...rest], to: null })
    : null
}

const sideClause = /^(?:until|once|unless|if|because|since|although|though|while|when|before|after)$/
