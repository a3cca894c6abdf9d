import type { Token } from '../../draft.ts'
import type { Range, Scene } from '../candidate.ts'
import { opensClause, regionOf } from '../clause/clause.ts'
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
    if ((token.tag !== 'VERB' && token.tag !== 'AUX') || quote[i] !== quote[before] || skip(token.start)) continue
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

const isWho = (token: Token | undefined): boolean => token?.lower === 'who'

/** True when the clause whose subject starts here is a subordinate one ("that he …", "which they …"). */
function isInsideClause({ tokens }: Scene, from: number): boolean {
  const word = tokens[from - 1]?.lower
  return word !== undefined && (opensClause(word) || word === 'because' || word === 'than')
}
