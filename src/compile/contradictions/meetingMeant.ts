import type { Ref } from '../../model/index.ts'
import { type Days, daysBetween, daysOf, lengthOf } from '../ground/days.ts'
import type { Paper } from '../ground/paper.ts'
import { type Bounds, sentenceAt } from '../ground/sentences.ts'

/** The meeting that a sentence speaks of, as far as its surroundings tell. */
export interface MeetingMeant {
  /** The days that are named just before, else those of the meeting told last before; `null` where neither is dated. */
  readonly days: Days | null
  /** Who met, and where, in the meeting told last before. */
  readonly told: readonly Ref[]
}

/** Sentences of one paragraph that are looked back to. */
const BACK = 3
/** A longer time is no time of a meeting, in days. */
const LONGEST = 7

/** Where the sentences of the same paragraph begin that lead up to one, three at most. */
export function leadStart({ sentences, article }: Paper, { start }: Bounds): number {
  const at = sentenceAt(sentences, start)
  let from = start
  for (let back = 1; back <= BACK; back++) {
    const before = sentences[at - back]
    if (!before || article.text.slice(before.end, from).includes('\n')) break
    from = before.start
  }
  return from
}

/** The meeting that the sentences up to one speak of, and those before it in its paragraph. */
export function meetingMeant(paper: Paper, sentence: Bounds): MeetingMeant {
  const from = leadStart(paper, sentence)
  const named = paper.reading.dates.findLast(
    ({ span, when, kind }) =>
      kind === 'date' && span.start >= from && span.end <= sentence.end && isShort(lengthOf(when)),
  )
  const event = paper.reading.events.findLast(
    ({ type, span, when }) => type === 'CONSULT' && span.start <= sentence.end && isShort(lengthOf(when)),
  )
  return {
    days: daysOf(named?.when ?? event?.when ?? null),
    told: event ? [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])] : [],
  }
}

const isShort = (length: number | null): boolean => length !== null && length <= LONGEST

/** Days between two meetings, 0 where they can be the same day; `null` where one of them is not dated. */
export function daysApart(a: Days | null, b: Days | null): number | null {
  if (!a || !b) return null
  if (a.first <= b.last && b.first <= a.last) return 0
  return a.last < b.first ? daysBetween(a.last, b.first) : daysBetween(b.last, a.first)
}
