import type { Token } from '../../draft.ts'
import type { Range, Scene } from '../candidate.ts'
import { opensClause, regionOf } from '../clause/clause.ts'
import { cueAt } from '../cue/cue.ts'
import { isVerbal } from '../cue/isVerbal.ts'
import { reach } from '../phrase/phrase.ts'
import { subjectBefore } from './subject.ts'

/**
 * The subject that a participle or a second verb shares (", adding that …", "and said that …"): that of the nearest
 * clause before it, leaving out relative clauses and whatever `skip` covers. Looks back a bounded way.
 */
export function sharedSubject(scene: Scene, before: number, skip: (at: number) => boolean): Range | null {
  const { tokens, quote } = scene
  const floor = Math.max(regionOf(scene, before).from, before - reach)
  let nearest = true
  for (let i = before - 1; i >= floor; i--) {
    const token = tokens[i]!
    if (!isVerb(scene, i) || quote[i] !== quote[before] || skip(token.start)) continue
    if (tokens[i - 1]?.lower === 'to' || (token.tag === 'VERB' && /ing$/.test(token.lower))) continue
    const subject = subjectBefore(scene, i)
    // "…, who named a mediator and asked them": the second verb goes with the nearest one.
    if (subject?.relative && nearest && isWho(tokens[subject.range.from]) && tokens[before - 1]?.lower === 'and')
      return subject.range
    nearest = false
    if (!subject || subject.relative || isInsideClause(scene, subject.range.from)) continue
    return subject.range
  }
  return null
}

/** A verb; also one of saying that looks like a noun ("the company disputes that and says"). */
function isVerb(scene: Scene, at: number): boolean {
  const { tag, lower } = scene.tokens[at]!
  // "a think tank": no verb, whatever it was tagged.
  if (scene.words.nearMisses.get(lower)?.has(scene.tokens[at + 1]?.lower ?? '')) return false
  if (tag === 'VERB' || tag === 'AUX') return true
  const cue = tag === 'NOUN' ? cueAt(scene, at) : null
  return cue !== null && isVerbal(scene, cue)
}

const isWho = (token: Token | undefined): boolean => token?.lower === 'who'

/** True when the clause whose subject starts here is a subordinate one ("that he …", "which they …"). */
function isInsideClause({ tokens }: Scene, from: number): boolean {
  const word = tokens[from - 1]?.lower
  return word !== undefined && (opensClause(word) || /^(?:because|than|whom|whose)$/.test(word))
}
