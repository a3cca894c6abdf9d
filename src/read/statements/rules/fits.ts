import type { Range, Scene } from '../candidate.ts'
import { opensClause } from '../clause/clause.ts'
import type { After } from '../content/content.ts'
import type { Cue } from '../cue/cue.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'

const attitude = /^(?:demand|promise|deny|criticize|praise|speak|think|estimate|ask)$/

/** A paper may promise and demand, but neither think nor ask. */
const mind = /^(?:speak|think|ask)$/

/** "The law requires", "the rules demand": what is so, not what somebody says. */
function isLaw({ tokens }: Scene, { to }: Range, { verb }: Cue): boolean {
  return (
    attitude.test(verb.class) && (verb.base === 'require' || /^(?:laws?|rules?|protocol)$/.test(tokens[to - 1]!.lower))
  )
}

/** "asked the growers" and no more: what they were asked is not said. */
const asksPeople = (scene: Scene, from: number): boolean =>
  isSpeaker(scene, { from, to: phraseEnd(scene, from, scene.tokens.length) })

/** "The brigade Poland offered to train left": a second verb right after the infinitive belongs to another subject. */
function isReduced({ tokens }: Scene, from: number): boolean {
  const [verb, next] = [tokens[from + 1], tokens[from + 2]]
  if (tokens[from]?.lower !== 'to' || verb?.tag !== 'VERB' || !next) return false
  return (next.tag === 'VERB' && /ed$/.test(next.lower)) || /^(?:was|were|has|had|is|are|will|would)$/.test(next.lower)
}

/** Whether source and content fit: attitudes and noun phrases need somebody who can hold them, papers may say and show. */
export function fits(scene: Scene, cue: Cue, after: After, source: Range): boolean {
  if (cue.verb.base === 'ask' && after.kind === 'object' && asksPeople(scene, after.from)) return false
  if (after.kind === 'to' && isReduced(scene, after.from)) return false
  const speaker = isSpeaker(scene, source)
  if (speaker) return true
  const word = scene.tokens[source.from]?.lower ?? ''
  if (source.to - source.from === 1 && /^(?:this|that|these|those|it|which|what|there)$/.test(word)) {
    return (word === 'it' || word === 'which') && cue.verb.class === 'say' && after.kind !== 'object' && !cue.verb.weak
  }
  if (isPaper(scene, source)) return (!mind.test(cue.verb.class) && !isLaw(scene, source, cue)) || after.kind === 'that'
  if (after.kind === 'object' || after.kind === 'to' || cue.verb.weak) return false
  return !attitude.test(cue.verb.class) || opensClause(scene.tokens[after.from]?.lower)
}
