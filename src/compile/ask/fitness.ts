import type { Archive } from './archive.ts'
import type { Candidate } from './candidate.ts'
import { hasOne, isAboutAll, isAt, isOnPlan } from './fits/about.ts'
import { hasUnit, isInTime, isSuchEvent } from './fits/asked.ts'
import { issueFit } from './fits/issue.ts'
import { stanceFit } from './fits/stance.ts'
import { wordFit } from './fits/words.ts'
import type { Question } from './question.ts'

/**
 * How well a candidate answers a question, 0 when it does not. Everything that the question names must be there: who,
 * on what, with which stance, when, and every word that is left; a question for one party is not answered by another.
 */
export function fitness(question: Question, candidate: Candidate, archive: Archive): number {
  const stance = isSuch(question, candidate) ? stanceFit(question, candidate) : 0
  if (stance === 0) return 0 // before its sentence is looked at: most fall here
  const around = candidate.evidence.map((span) => archive.around(span))
  const names = new Set(around.flatMap((one) => [...one.names]))
  const text = around.map((one) => one.text).join('\n')
  if (!isOfThose(question, candidate, { names, text })) return 0
  if (question.asks === 'why' && !reasons.test(text)) return 0
  if (!isSuchEvent(question, candidate, { archive, text })) return 0
  const issue = issueFit(question, candidate, { archive, text })
  const words = issue === 0 ? 0 : wordFit(question, candidate, { archive, text })
  if (words === 0) return 0
  const layer = { verbatim: 1, reported: 0.7, inferred: 0 }[candidate.layer]
  return 0.3 * stance + 0.25 * issue + 0.25 * words + 0.1 * layer
}

/** Words by which a sentence gives a reason. */
const reasons =
  /\b(?:because|so that|in order to|due to|the reason|owing to|given that|on the grounds|as a result of)\b/i

/** True for what has the time, the unit, the status and the firmness that are asked for. */
function isSuch(question: Question, candidate: Candidate): boolean {
  const { kind, status, when, place, firmness } = candidate
  const { isAhead, asks, kinds } = question
  if (isAhead && kind === 'event' && !/^(?:announced|cancelled|denied)$/.test(status ?? '')) return false
  if (asks === 'when' && when === null) return false
  if (asks === 'where' && kinds.has('event') && place === null) return false
  if (question.firmness.size > 0 && !(firmness && question.firmness.has(firmness))) return false
  return isInTime(question, candidate) && hasUnit(question, candidate)
}

/** True for what is about everybody, every place and every plan that the question names. */
function isOfThose(
  question: Question,
  candidate: Candidate,
  near: { readonly names: ReadonlySet<string>; readonly text: string },
): boolean {
  const named = candidate.kind === 'name' ? candidate.about : near.names // an office is somebody's own
  return (
    isAboutAll(question, candidate, near.names) &&
    question.mentions.every((one) => hasOne(one, candidate.about, named)) &&
    question.places.every((one) => isAt(one, candidate, near)) &&
    isOnPlan(question, candidate, near.text)
  )
}
