import type { Scene } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import type { Cue } from './cue.ts'

/**
 * True when the word at the cue can be a verb: words that are nouns as well ("report", "claim", "fear") count only
 * with an auxiliary, or between a plural subject and "that" or a quotation.
 */
export function isVerbal(scene: Scene, { at, group, form, verb, participle }: Cue): boolean {
  const { tokens } = scene
  const token = tokens[at]!
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (group.from < at && tokens[group.from]?.tag !== 'ADV') return true
  const next = tokens[group.to]
  // "Sources report the chance", "carmakers claim the duty": no noun stands before a determiner.
  const clear =
    (next?.tag === 'DET' || /^(?:it|this)$/.test(next?.lower ?? '')) &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') &&
    !verb.weak
  if (clear && tokens[at - 1]!.lower.endsWith('s') === (form === 'base') && (form === 'base' || form === 's'))
    return true
  const opens = next?.lower === 'that' || next?.text === ':' || isQuoteMark(next)
  if (participle) return tokens[at - 1]?.text === ',' && (opens || next?.tag === 'DET')
  // "“No,” fumed Ann Lee."
  const inverted = /^(?:past|s|part)$/.test(form) && verb.frames.has('invert') && isQuoteMark(tokens[at - 1])
  if (inverted && !verb.weak && /^(?:PROPN|DET)$/.test(next?.tag ?? '')) return true
  if (form === 'past')
    return tokens[at - 1]?.tag === 'PROPN' || tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PRON'
  if (token.tag === 'PROPN') return false
  const before = tokens[at - 1]
  if (!before || /^(?:DET|ADJ|ADP|NUM)$/.test(before.tag) || before.lower === "'s") return false
  if (form === 'base')
    return (
      (before.lower.endsWith('s') || before.tag === 'PRON' || before.lower === 'media') &&
      (opens || before.tag === 'PRON')
    )
  // "Poland and the Baltic states,": no saying.
  const isThing = verb.base === 'state' && !opens
  return opens || (before.tag === 'PROPN' && !verb.weak && next?.tag !== 'VERB' && !isThing)
}
