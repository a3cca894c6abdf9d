import { closesRelative } from '../../clauses/closesRelative.ts'
import type { Range, Scene, Stretch } from '../candidate.ts'
import { cueAt } from '../cue/cue.ts'
import { isPronoun, isQuoteMark } from '../phrase/phrase.ts'
import { phraseStart } from '../phrase/phraseStart.ts'

/** "Who" stands this many tokens before the verb at most. */
const furthest = 24

/**
 * "An official who requested anonymity said", "two people who attended the meeting said": the whole subject with the
 * clause that tells who it is, where that clause ends right before token `group`; `null` where none does. "Those who
 * fear the union said too much": what a verb of thinking or saying in there takes is no end of the clause.
 */
export function restrictedBefore(scene: Scene, group: number, floor: number): Range | null {
  const { tokens } = scene
  if (/^(?:AUX|PART|ADP|CCONJ)$/.test(tokens[group - 1]?.tag ?? '')) return null
  for (let i = group - 2; i > Math.max(floor, group - furthest); i--) {
    const { text, lower, tag } = tokens[i]!
    if (/^[,;:()]$/.test(text) || isQuoteMark(tokens[i]) || tag === 'SCONJ') return null
    const cue = cueAt(scene, i)
    if (cue && !cue.passive && /^(?:say|tell|report|admit|think|estimate)$/.test(cue.verb.class)) return null
    if (lower !== 'who') continue
    const told = tokens[i + 1]!
    if (!/^(?:VERB|AUX|ADV)$/.test(told.tag) || !/^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[i - 1]?.tag ?? '')) return null
    const from = phraseStart(scene, i - 1, floor)
    return from < 0 || (isPronoun(tokens[i - 1]) && tokens[i - 1]!.lower === 'it') ? null : { from, to: group }
  }
  return null
}

/** "The union that Norway recognised said", "the envoy whom Norway sent to Lima said": the same, told by what others do. */
export function relativeBefore(scene: Scene, group: number): Range | null {
  const { tokens } = scene
  const pronoun = closesRelative(tokens, group)
  const from = pronoun === null ? -1 : phraseStart(scene, pronoun - 1, 0)
  return from < 0 ? null : { from, to: group }
}

/** "A minister who opposed the plan said": the object ends where the verb of the sentence begins. */
export function toVerbAround(scene: Scene, source: Range, part: Stretch): readonly Stretch[] {
  const { tokens } = scene
  for (let i = source.to + 2; i < tokens.length && tokens[i]!.start < part.end; i++) {
    const cue = tokens[i]!.start > part.start ? cueAt(scene, i) : null
    if (!cue || cue.passive || !/^(?:past|s)$/.test(cue.form)) continue
    const whole = restrictedBefore(scene, cue.group.from, 0)
    if (whole && whole.from < source.from && whole.to > source.to)
      return [{ start: part.start, end: tokens[cue.group.from - 1]!.end }]
  }
  return [part]
}
