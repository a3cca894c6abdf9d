import type { Ref } from '../../model/index.ts'
import { isDay } from './company.ts'
import type { Found } from './found.ts'

/** So many days a conference lasts, at most. */
const LASTS = 10
const DAY = 86_400_000

/** What is part of a conference, and what is held at its doors. */
const part = /\b(?:plenary|segment|session|sitting|round|talks|conference|summit)\b/
const atDoors = /\b(?:outside|before|in front of) the (?:conference|congress|talks|venue|negotiating|summit)\b/

/** "A closing plenary is set for 13 November": where every other meeting of those days is held, when that is one place. */
export function atSoleVenue(all: readonly Found[], text: string): Found[] {
  return all.map((event) => {
    if (event.place !== null || event.when === null || !isDay(event.when.value)) return event
    const words = text.slice(event.start, event.end)
    const belongs = event.type === 'CONSULT' ? part.test(words) : event.type === 'PROTEST' && atDoors.test(words)
    const place = belongs ? venueOf(event.when.value, all) : null
    return place ? { ...event, place } : event
  })
}

/** The one place of the meetings told within days of a day; `null` for several. */
function venueOf(day: string, all: readonly Found[]): Ref | null {
  let venue: Ref | null = null
  for (const { type, place, when, status } of all) {
    if (type !== 'CONSULT' || when === null || place === null || status === 'cancelled' || status === 'denied') continue
    const off = Math.abs(Date.parse(when.value.slice(0, 10)) - Date.parse(day.slice(0, 10))) / DAY
    if (!(off <= LASTS)) continue
    if (venue !== null && venue.id !== place.id) return null
    venue = place
  }
  return venue?.id.startsWith('place:') ? venue : null
}
