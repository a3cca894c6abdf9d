import type { Candidate } from '../candidate.ts'
import type { Named, Question } from '../question.ts'
import { wordsIn } from '../stems.ts'

/** All subjects of an event took part in it; of anything else, one of them is whom it is about. */
export function isAboutAll(
  { subjects, kinds, stances }: Question,
  candidate: Candidate,
  names: ReadonlySet<string>,
): boolean {
  if (subjects.length === 0) return true
  const { kind, about, parties, speaker, held } = candidate
  const isAbout = (named: Named) => hasOne(named, about)
  if (kind === 'event') return subjects.every(isAbout)
  if (kind === 'passage') return subjects.every((named) => hasOne(named, names))
  if (kind === 'figure') {
    const giver = new Set(speaker ? [speaker.id] : [])
    const counted = parties[0]
    if (stances.size > 0)
      return subjects.every(({ refs }) => held.some(({ party }) => refs.some(({ id }) => id === party)))
    return subjects.every((named) => hasOne(named, counted ? new Set([counted.id]) : names, giver))
  }
  return kinds.has('event') ? subjects.every(isAbout) : subjects.some(isAbout)
}

export const hasOne = ({ refs }: Named, ...sets: ReadonlySet<string>[]): boolean =>
  refs.some(({ id }) => sets.some((set) => set.has(id)))

/** Of the plan that is named: the plan itself, or what names it in the same sentence. */
export function isOnPlan({ plans, planWords }: Question, { plan }: Candidate, text: string): boolean {
  if (plans.length === 0 || (plan !== null && plans.includes(plan))) return true
  return plan === null && planWords.some((words) => wordsIn(text).join(' ').includes(words))
}

/** The place of an event, or one that is named beside anything else. */
export function isAt(
  { refs, words }: Named,
  { place }: Candidate,
  near: { names: ReadonlySet<string>; text: string },
): boolean {
  if (place && refs.some(({ id, name }) => id === place.id || name === place.name)) return true
  return (
    hasOne({ words, refs }, near.names) &&
    (near.text.includes(words) || refs.every(({ id }) => !id.startsWith('place:')))
  )
}
