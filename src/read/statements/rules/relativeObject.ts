import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { regionOf } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { candidateOf } from './candidateOf.ts'
import { antecedentOr } from './passiveBy.ts'

const classes = /^(?:demand|promise|deny|criticize|praise)$/

/** "an amnesty, which the Front had demanded", "a claim that Orland denies": what is demanded stands before. */
export function relativeObject(
  scene: Scene,
  { cue, source }: { readonly cue: Cue; readonly source: Range },
  earlier: readonly Candidate[],
): Candidate | null {
  const { tokens } = scene
  const { verb } = cue
  const word = tokens[source.from - 1]
  if (
    !word ||
    !/^(?:which|that)$/.test(word.lower) ||
    !/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[source.from - 2]?.tag ?? '')
  )
    return null
  if (word.lower === 'that' && tokens[source.from - 2]?.tag === 'PUNCT') return null
  if (verb.weak || !classes.test(verb.class) || !verb.frames.has('object') || !isSpeaker(scene, source)) return null
  const high = regionOf(scene, cue.at).to
  const end = skipAdjuncts(scene, cue.group.to, high)
  if (end < high && !/^[.,;:)—–-]$/.test(tokens[end]?.text ?? '.')) return null
  const pronoun = { from: source.from - 1, to: source.from }
  const range = antecedentOr(scene, pronoun, true)
  const said = verb.class === 'deny' ? saidBefore(scene, pronoun.from, earlier) : null
  const content = said ?? (range.from < pronoun.from ? stretchOf(scene, range) : null)
  return content && candidateOf(scene, { rule: 'relative-object', cue, source, content: [content], to: null })
}

/** "She claimed that the port was shut, which the firm denied": what was claimed, where that ends right before "which". */
function saidBefore({ tokens }: Scene, which: number, earlier: readonly Candidate[]): Stretch | null {
  if (tokens[which]!.lower !== 'which' || tokens[which - 1]?.text !== ',') return null
  const end = tokens[which - 2]?.end ?? -1
  const last = earlier.at(-1)
  const part = last?.content.at(-1)
  return last && /^(?:say|tell|report|admit|think|estimate)$/.test(last.class) && part && part.end === end ? part : null
}
