import { contentBefore } from '../before.ts'
import type { Candidate, Scene, Stretch } from '../candidate.ts'
import { regionOf, startsClause } from '../clause/clause.ts'
import { type Cue, cueAt } from '../cue/cue.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'
import { subjectAfter, subjectBefore } from '../subject/subject.ts'
import { goOn, restOf } from './beside.ts'
import { candidateOf } from './candidateOf.ts'

const invertible = /^(?:past|s|part|base)$/

/** "“…,” said X", "…, reports X.", "The levy, argues X, would …": the verb before its subject. */
export function inverted(scene: Scene, cue: Cue): Candidate | null {
  const { group, verb: saying, form } = cue
  if (!saying.frames.has('invert') || saying.weak || !invertible.test(form) || group.from !== cue.at) return null
  const before = contentBefore(scene, group.from)
  const inner = before && /^(?:clause|phrase)$/.test(before.kind) ? invertedInside(scene, cue, before.content) : null
  if (inner) return inner
  if (
    !before ||
    before.kind === 'phrase' ||
    (before.kind === 'clause' && !endsSaying(scene, cue) && (saying.class !== 'say' || saying.frames.has('object')))
  )
    return null
  const source = subjectAfter(scene, group.to, regionOf(scene, cue.at).to)
  if (!source) return null
  const after = goOn(scene, source.to)
  return candidateOf(scene, { rule: 'inverted', cue, source, content: [...before.content, ...after], to: null })
}

/** "The subject, writes the paper, was a truce", "If it stops, argues Ann Lee, …": the rest of the clause comes after. */
function invertedInside(scene: Scene, cue: Cue, before: readonly Stretch[]): Candidate | null {
  const { tokens } = scene
  const high = regionOf(scene, cue.at).to
  if (tokens[cue.group.from - 1]?.text !== ',' || !/^(?:say|report|tell|promise|demand)$/.test(cue.verb.class))
    return null
  const whole = subjectAfter(scene, cue.group.to, high)
  if (!whole) return null
  let to = whole.from + 1
  while (to < whole.to && !(tokens[to]!.tag === 'VERB' && tokens[to]!.lower.endsWith('ing'))) to++
  let comma = to
  while (comma < Math.min(high, to + 14) && !/^[,.;:]$/.test(tokens[comma]!.text)) comma++
  const source = { from: whole.from, to }
  if (!isSpeaker(scene, source) && !isPaper(scene, source)) return null
  const next = tokens[comma + 1]
  if (tokens[comma]?.text !== ',' || !next || cueAt(scene, comma + 1) || tokens[comma + 2]?.lower === 'by') return null
  // "Ann Lee, a senator, said the interview, …": she said it.
  const own = subjectBefore(scene, cue.group.from)
  if (own && isSpeaker(scene, own.range)) return null
  if (
    next.tag !== 'AUX' &&
    !startsClause(scene, comma + 1, high) &&
    (next.tag !== 'VERB' || next.lower.endsWith('ing'))
  )
    return null
  const rest = restOf(scene, comma, high)
  return rest.length === 0
    ? null
    : candidateOf(scene, { rule: 'inverted', cue, source, content: [...before, ...rest], to: null })
}

/** "…, reports Reuters." with nothing after it: the clause before is what is reported. */
function endsSaying(scene: Scene, { group, verb: { class: kind, base } }: Cue): boolean {
  if (!(/^(?:say|report)$/.test(kind) || base === 'remind') || scene.tokens[group.from - 1]?.text !== ',') return false
  const source = subjectAfter(scene, group.to, regionOf(scene, group.from).to)
  return source !== null && isSpeaker(scene, source) && /^[.]?$/.test(scene.tokens[source.to]?.text ?? '')
}
