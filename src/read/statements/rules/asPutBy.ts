import { hasVerb } from '../before.ts'
import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, opensClause, regionOf } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import { cueAt } from '../cue/cue.ts'
import { isVerbal } from '../cue/isVerbal.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { candidateOf } from './candidateOf.ts'

/** "as X put it, …", "as X stated in an interview, …", "…, as X said": the clause beside it is what X said. */
export function asPutBy(scene: Scene, at: number): Candidate | null {
  const { tokens } = scene
  if (
    tokens[at]?.lower !== 'as' ||
    (at > 0 && !/^[,("“—–-]$/.test(tokens[at - 1]!.text) && !/^(?:and|but)$/.test(tokens[at - 1]!.lower))
  )
    return null
  const region = regionOf(scene, at)
  const end = phraseEnd(scene, at + 1, Math.min(region.to, at + 24))
  // "As we reported": the writer's own voice.
  if (end === at + 1 || (end === at + 2 && /^(?:i|we)$/.test(tokens[at + 1]!.lower))) return null
  for (let i = end; i < end + 4; i++) {
    const cue = cueAt(scene, i)
    if (
      !cue ||
      !isVerbal(scene, cue) ||
      cue.passive ||
      cue.infinitive ||
      cue.participle ||
      (cue.verb.weak && !(cue.verb.class === 'report' && cue.group.from < cue.at)) ||
      !/^(?:say|tell|report|admit|estimate)$/.test(cue.verb.class)
    )
      continue
    const next = skipAdjuncts(scene, cue.group.to, region.to)
    if (opensClause(tokens[next]?.lower)) return null
    const source = { from: at + 1, to: end }
    const leading =
      tokens[next]?.text === ',' &&
      (at === region.from ||
        /^(?:and|but)$/.test(tokens[at - 1]!.lower) ||
        !hasVerb(scene, region.from, at) ||
        isLead(scene, region.from, at))
    const range = leading
      ? { from: next + 1, to: clauseEnd(scene, next + 1, region.to) }
      : next >= region.to || /^[.,;:)]/.test(tokens[next]?.text ?? '.')
        ? { from: clauseStart(scene, at, region.from), to: at - 1 }
        : null
    const content = range && stretchOf(scene, range)
    return content
      ? candidateOf(scene, { rule: 'as-put-by', cue, source, content: [content], to: toOf(scene, cue.group.to, next) })
      : null
  }
  return null
}

function toOf(scene: Scene, from: number, to: number) {
  const { tokens } = scene
  for (let i = from; i < to; i++) {
    if (
      tokens[i]?.lower === 'to' ||
      (tokens[i]?.lower === 'with' && /^(?:interview|conversation)$/.test(tokens[i - 1]?.lower ?? ''))
    ) {
      return stretchOf(scene, { from: i + 1, to: phraseEnd(scene, i + 1, to) })
    }
  }
  return null
}

/** "Although …, as X stated, …": what went before is a side clause. */
function isLead({ tokens }: Scene, from: number, at: number): boolean {
  return at - from < 40 && /^(?:although|though|while|if|because|since|when)$/.test(tokens[from]?.lower ?? '')
}

function clauseStart({ tokens, quote }: Scene, at: number, low: number): number {
  for (let i = at - 2; i > low && i > at - 150; i--) if (tokens[i]?.text === ';' && quote[i] === quote[at]) return i + 1
  return low
}
