import type { Ref } from '../../model/index.ts'
import { isDay } from './company.ts'
import type { Found } from './found.ts'

/** So many days a conference lasts, at most. */
const LASTS = 10
const DAY = 86_400_000

/** What is part of a conference, and what is held at its doors. */
const part = /\b(?:plenary|segment|session|sitting|round|talks|conference|summit)\b/
const atDoors = /\b(?:outside|before|in front of) the (?:conference|congress|talks|venue|negotiating|summit)\b/

/** More meetings than these with places are no one conference. */
const MOST = 200

/** "A closing plenary is set for 13 November": where every other meeting of those days is held, when that is one place. */
export function atSoleVenue(all: readonly Found[], text: string): readonly Found[] {
  const placed = all.flatMap(({ type, place, when, status }) =>
    type === 'CONSULT' && when && place && status !== 'cancelled' && status !== 'denied'
      ? [{ place, day: Date.parse(when.value.slice(0, 10)) }]
      : [],
  )
  if (placed.length === 0 || placed.length > MOST) return all
  return all.map((event) => {
    if (event.place !== null || event.when === null || !isDay(event.when.value)) return event
    const words = text.slice(event.start, event.end)
    const belongs = event.type === 'CONSULT' ? part.test(words) : event.type === 'PROTEST' && atDoors.test(words)
    const place = belongs ? venueOf(Date.parse(event.when.value.slice(0, 10)), placed) : null
    return place ? { ...event, place } : event
  })
}

/** The one place of the meetings told within days of a day; `null` for several. */
function venueOf(day: number, placed: readonly { place: Ref; day: number }[]): Ref | null {
  let venue: Ref | null = null
  for (const other of placed) {
    if (!(Math.abs(other.day - day) <= LASTS * DAY)) continue
    if (venue !== null && venue.id !== other.place.id) return null
    venue = other.place
  }
  return venue?.id.startsWith('place:') ? venue : null
}
