import { daysBetween, rangesMeet } from '../ground/days.ts'
import { coverage, likeness, shared } from '../ground/vocabulary.ts'
import type { Told } from './told.ts'

/** A time longer than this says too little to tell one event from the next. */
const LONGEST = 45
/** How near its day of publication an event without a date may lie to be a dated event of that day. */
const NEAR = 3

/**
 * True when two articles tell the same event: same type, participants in common, times that can be the same day, no
 * two different places. An event without a date must agree on participants and place, or be told in the same words.
 */
export function isSameEvent(a: Told, b: Told): boolean {
  if (a.event.type !== b.event.type || clash(a, b)) return false
  if (areCopies(a, b) && likeness(a.content, b.content) >= 0.6) return true
  if (isDenialOf(a, b)) return true
  if (!sameTime(a, b)) return false
  const both = shared(a.participants, b.participants)
  if (Math.min(a.participants.size, b.participants.size) === 0) {
    const bothUndone = undone.has(a.status) && undone.has(b.status)
    return a.day === b.day && (bothUndone || (a.place !== null && a.place.id === b.place?.id))
  }
  if (a.event.type === 'CONSULT' && actForSame(a, b)) return true
  if (both === 0) return false
  const subset = both === Math.min(a.participants.size, b.participants.size)
  const samePlace = a.place !== null && a.place.id === b.place?.id
  if (a.event.type === 'CONSULT') return both >= 2 || (subset && samePlace)
  const alike = likeness(a.content, b.content) >= 0.5 || (samePlace && coverage(a.content, b.content) >= 0.34)
  return alike && (both >= 2 || subset)
}

/** How long after a report it may be denied without a word of its day. */
const DENIED_WITHIN = 14

/** "Norland denied that its drones had struck the port of Tarn": what the press told of the same party and place, days before. */
function isDenialOf(a: Told, b: Told): boolean {
  const [denial, report] = a.status === 'denied' ? [a, b] : [b, a]
  if (denial.status !== 'denied' || undone.has(report.status) || denial.when !== null) return false
  if (denial.paper.id === report.paper.id || denial.day === '~' || report.day === '~') return false
  const after = daysBetween(report.day, denial.day)
  if (after < 0 || after > DENIED_WITHIN) return false
  const both = shared(denial.participants, report.participants)
  return (
    both > 0 &&
    both === denial.participants.size &&
    denial.place?.id === report.place?.id &&
    denial.place?.id.startsWith('place:') === true
  )
}

const areCopies = (a: Told, b: Told): boolean => a.origin === b.origin && a.paper.id !== b.paper.id

const undone = new Set(['cancelled', 'denied'])

/**
 * People in one article and their states in another, of a meeting on the same day; one party is enough where one of
 * the two tells that the meeting was called off or denied. People who differ keep them apart.
 */
function actForSame(a: Told, b: Told): boolean {
  if (!a.when || !b.when || Math.max(a.length, b.length) > 3) return false
  const people = ({ participants }: Told) => new Set([...participants].filter((id) => id.startsWith('person:')))
  const [x, y] = [people(a), people(b)]
  if (x.size > 0 && y.size > 0 && shared(x, y) === 0) return false
  const common = shared(a.parties, b.parties)
  return common >= 2 || (common === 1 && (undone.has(a.status) || undone.has(b.status)))
}

function clash(a: Told, b: Told): boolean {
  return a.place !== null && b.place !== null && a.place.id !== b.place.id
}

function sameTime(a: Told, b: Told): boolean {
  if (a.when && b.when) return rangesMeet(a.days, b.days) && Math.max(a.length, b.length) <= LONGEST
  const samePeople = shared(a.participants, b.participants) >= 2
  if (a.place === null || a.place.id !== b.place?.id || !samePeople) return false
  return a.day !== '~' && b.day !== '~' && Math.abs(daysBetween(a.day, b.day)) <= NEAR
}
