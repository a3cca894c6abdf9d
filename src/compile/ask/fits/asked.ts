import { dayRange } from '../../../model/index.ts'
import type { Archive } from '../archive.ts'
import type { Candidate } from '../candidate.ts'
import type { Question } from '../question.ts'

/** True for what is of the time that is asked about. */
export function isInTime({ days }: Question, { when }: Candidate): boolean {
  if (!days) return true
  if (!when) return false
  const { first, last } = dayRange(when.value)
  const [start, end] = [first ?? '0000', last ?? '9999']
  return (days.to === null || start <= days.to) && (days.from === null || end >= days.from)
}

/** True for a figure in the unit that is asked for, or for anything that is no figure. */
export function hasUnit({ units, kinds, counts }: Question, { kind, unit, topic }: Candidate): boolean {
  if (!kinds.has('figure') || kind !== 'figure') return true
  const isAmount = /^[A-Z]{3}$/.test(unit ?? '') || ['percent', 'km2', 'ha', 'km', 'm2'].includes(unit ?? '')
  if (counts === 'many' && isAmount && units.size === 0) return false
  if (topic === 'duration' && counts !== null && !units.has('duration')) return false
  if (counts === 'much' && (unit === 'people' || topic === 'count')) return false
  if (units.size === 0) return true
  return [...units].some((one) => {
    if (one === 'currency') return /^[A-Z]{3}$/.test(unit ?? '') || topic === 'money'
    if (one === 'percent') return unit === 'percent'
    return topic === 'duration'
  })
}

/**
 * An event of the kind that is asked for. Meetings and talks are one; for everything else ("invade", "call", "visit")
 * the word itself must stand there.
 */
export function isSuchEvent(
  { events, cueWords }: Question,
  { type, words }: Candidate,
  { archive: { stems }, text }: { archive: Archive; text: string },
): boolean {
  if (events.size === 0 || type === null) return true
  if (!events.has(type)) return false
  const near = new Set(stems.in(`${text}\n${words}`))
  const special = cueWords.filter(
    (stem) => !stems.isFunctionWord(stem) && !meetings.some((word) => stems.of(word) === stem),
  )
  return special.every((stem) => stems.alike(stem).some((one) => near.has(one)))
}

const meetings = ['meet', 'talk', 'negotiate', 'speak', 'consult', 'confer', 'hold', 'session', 'round', 'happen']
