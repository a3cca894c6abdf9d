import { dayNumber } from './day.ts'
import { type Lane, lanes, type Status } from './marks.ts'
import type { Choice, Window } from './view.ts'

/** Every status that a mark can have, in the order of the legend. */
export const statuses = [
  'held',
  'confirmed',
  'reported',
  'announced',
  'alleged',
  'denied',
  'cancelled',
  'proposed',
  'moved',
  'counted',
] as const satisfies readonly Status[]

/** What an address asks to be shown; what it does not know is left out. */
export function choiceOf(query: URLSearchParams): Choice {
  const listed = (name: string): string[] => (query.get(name) ?? '').split(',')
  return {
    lanes: lanes.filter((lane: Lane) => listed('lanes').includes(lane)),
    statuses: statuses.filter((status) => listed('status').includes(status)),
    party: query.get('party') || null,
  }
}

/** The window that an address asks for, its `to` inclusive; `null` where it asks for none. */
export function windowFrom(query: URLSearchParams): Window | null {
  const [from, last] = [dayNumber(query.get('from') ?? ''), dayNumber(query.get('to') ?? '')]
  return from === null || last === null || last < from ? null : { from, to: last + 1 }
}
