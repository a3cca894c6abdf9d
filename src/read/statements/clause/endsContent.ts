import type { Scene } from '../candidate.ts'
import { cueAt } from '../cue/cue.ts'
import { isPronoun } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { opensClause } from './clause.ts'
import { skipAdjuncts } from './skipAdjuncts.ts'

const cutters = new Set(['while', 'whereas', 'although', 'though', 'whilst'])

/** True when what follows a comma is no longer content. */
export function endsContent(scene: Scene, next: number, from: number, high: number): boolean {
  const { tokens, quote } = scene
  const token = tokens[next]
  if (!token || next >= high) return false
  if (quote[next] !== -1 && quote[next] !== quote[from]) return false
  if (token.lower === 'according' || cutters.has(token.lower)) return true
  if (token.lower === 'as') return isAsCue(scene, next)
  if (token.lower === 'with') return isWithCue(scene, next)
  if (token.lower === 'which') return isDenied(scene, next, high)
  if (token.lower.endsWith('ing') || token.tag === 'ADV') {
    const at = token.tag === 'ADV' ? next + 1 : next
    const cue = tokens[at]?.lower.endsWith('ing') ? cueAt(scene, at) : null
    return (
      cue?.participle === true &&
      /^(?:say|tell|report|admit|ask|demand|deny)$/.test(cue.verb.class) &&
      cue.verb.base !== 'include'
    )
  }
  return isTrailing(scene, next, high)
}

/** "… and added that", "…, but she insisted": the same speaker goes on with another verb of saying. */
export function goesOnSaying(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  let next = at + 1
  if (/^(?:he|she|they)$/.test(tokens[next]?.lower ?? '')) next++
  for (let i = next; i < Math.min(high, next + 4); i++) {
    const cue = cueAt(scene, i)
    if (cue) {
      const { form, verb, modal, passive, infinitive } = cue
      if (cue.group.from !== next || form === 'ing' || form === 'base' || modal || passive || infinitive || verb.weak)
        return false
      return /^(?:say|tell|report|admit|ask|criticize|deny)$/.test(verb.class) || /^(?:urge|call)/.test(verb.base)
    }
    if (tokens[i]?.tag !== 'ADV' && tokens[i]?.tag !== 'AUX') return false
  }
  return false
}

/** "…, and in May a delegate admitted that": somebody else speaks from here on. */
export function otherSays(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  if (tokens[at - 1]?.text !== ',') return false
  const from = skipAdjuncts(scene, at + 1, high)
  const end = isPronoun(tokens[from]) ? from : phraseEnd(scene, from, Math.min(high, from + 16))
  for (let i = end; i < end + 3 && end > from; i++) {
    const cue = cueAt(scene, i)
    if (!cue) continue
    const { form, verb, modal, passive, infinitive, group } = cue
    if (!/^(?:past|s)$/.test(form) || modal || passive || infinitive || verb.weak) return false
    return /^(?:say|tell|report|admit)$/.test(verb.class) && /^(?:that|:)$/.test(tokens[group.to]?.lower ?? '')
  }
  return false
}

/** "as reported by", "as X put it", "as the minister said". */
function isAsCue(scene: Scene, at: number): boolean {
  const direct = cueAt(scene, at + 1)
  if (direct && direct.form !== 'base' && direct.form !== 'ing' && !direct.verb.weak)
    return scene.tokens[direct.group.to]?.lower === 'by' || scene.tokens[direct.group.to]?.lower === 'in'
  const end = phraseEnd(scene, at + 1, at + 16)
  for (let i = end; i < end + 3 && end > at + 1; i++) {
    const cue = cueAt(scene, i)
    if (cue) return !cue.modal && !opensClause(scene.tokens[cue.group.to]?.lower) && !cue.verb.weak
  }
  return false
}

/** ", which the army denied": somebody else's word on what was said. */
function isDenied(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  const end = phraseEnd(scene, at + 1, Math.min(high, at + 16))
  for (let i = end; i < end + 3 && end > at + 1; i++) {
    const cue = cueAt(scene, i)
    if (!cue) continue
    if (cue.verb.class !== 'deny' || cue.passive || cue.modal || cue.infinitive) return false
    const rest = skipAdjuncts(scene, cue.group.to, high)
    const more = tokens[rest]?.text === ',' && tokens[rest + 1]?.lower.endsWith('ing')
    return rest >= high || more || /^[.;]$/.test(tokens[rest]?.text ?? '')
  }
  return false
}

/** ", with X indicating that". */
function isWithCue(scene: Scene, at: number): boolean {
  const end = phraseEnd(scene, at + 1, at + 16)
  return end > at + 1 && cueAt(scene, end)?.participle === true
}

/** ", X said" or ", said X" at the end of a sentence. */
function isTrailing(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  const inverted = cueAt(scene, at)
  if (inverted?.verb.frames.has('invert') && /^(?:past|s)$/.test(inverted.form) && inverted.group.from === at) {
    const end = phraseEnd(scene, inverted.group.to, high)
    return end > inverted.group.to && /^[.,]?$/.test(tokens[end]?.text ?? '')
  }
  const end = phraseEnd(scene, at, Math.min(high, at + 20))
  if (end === at) return false
  for (let i = end; i < end + 3 && tokens[i]?.lower !== 'than'; i++) {
    const cue = cueAt(scene, i)
    if (!cue || cue.passive || cue.form === 'base' || cue.participle) continue
    if (!/^(?:say|tell|report|admit|think)$/.test(cue.verb.class) || cue.verb.weak) return false
    const rest = skipAdjuncts(scene, cue.group.to, high)
    return rest >= high || /^[.,;]$/.test(tokens[rest]?.text ?? '')
  }
  return false
}
