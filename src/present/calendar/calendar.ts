import { type Dossier, dayRange, type TimelineEntry } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { visible } from '../words/visible.ts'
import { whenWords } from '../words/when.ts'
import { contentLine, escaped } from './line.ts'

/** An announcement without a day is left out when it may lie anywhere in more days than this. */
const mostDays = 31

export interface Calendar {
  readonly text: string
  /** Announcements that could not be put on a day. */
  readonly undated: number
}

/**
 * The meetings that are announced, or were called off, as an iCalendar file (RFC 5545): one all-day event each, with
 * the words behind it. Nothing in it comes from the clock: DTSTAMP is the day of the dossier, UIDs are the ids of the
 * timeline, so that a calendar that has read an earlier file is brought up to date.
 */
export function calendar(dossier: Dossier): Calendar {
  const meetings = dossier.timeline.filter(
    ({ type, status }) => type === 'CONSULT' && (status === 'announced' || status === 'cancelled'),
  )
  const placed = meetings.flatMap((entry) => {
    const days = daysOf(entry)
    return days ? [{ entry, days }] : []
  })
  const shelf = shelve(dossier)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//parley-table//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(visible(dossier.case))}`,
    ...placed.flatMap(({ entry, days }) => eventLines(entry, days, { shelf, asOf: dossier.asOf })),
    'END:VCALENDAR',
  ]
  return { text: lines.map(contentLine).join(''), undated: meetings.length - placed.length }
}

interface Days {
  readonly first: string
  readonly last: string
}

function daysOf({ when }: TimelineEntry): Days | null {
  const { first, last } = when ? dayRange(when.value) : { first: null, last: null }
  if (first === null || last === null || last < first) return null
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 < mostDays ? { first, last } : null
}

function eventLines(
  entry: TimelineEntry,
  { first, last }: Days,
  { shelf, asOf }: { shelf: Shelf; asOf: string | null },
): string[] {
  const { id, type, status, when, place, evidence } = entry
  const sure =
    first === last && when?.certainty === 'said'
      ? ''
      : ` (${whenWords(when)}${when?.certainty === 'inferred' ? ', inferred' : ''})`
  const noun = eventNoun[type]
  const who = eventWho({ ...entry, place: null })
  const words = evidence.map((span) => `“${visible(span.quote)}” — ${cite(shelf, span)}`)
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^\w-]/g, '-')}@parley`,
    `DTSTAMP:${basic(asOf ?? first)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(nextDay(last))}`,
    `SUMMARY:${escaped(`${noun[0]?.toUpperCase()}${noun.slice(1)}${who === '' ? '' : `: ${who}`}${sure}`)}`,
    ...(place ? [`LOCATION:${escaped(visible(place.name))}`] : []),
    `DESCRIPTION:${escaped(words.join('\n'))}`,
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const basic = (day: string): string => day.replace(/-/g, '')

/** An all-day event ends on the day after its last. */
function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
