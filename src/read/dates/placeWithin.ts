import { dayRange } from '../../model/index.ts'
import { dayNumber, formatDay, parseDay } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { place } from './place.ts'
import type { Publication } from './publication.ts'
import { inMonths } from './signs/stretches.ts'
import type { Placed, Standpoint } from './standpoint.ts'

/**
 * Places a meaning where publication is known only to lie between two days: as seen from the first and from the last of
 * them. What comes out the same is kept; what differs is known to the months that hold both, and a day counted from
 * publication ("on Thursday") never better than that. Where they lie more than a season apart, nothing is told.
 */
export function placeWithin(
  meaning: Meaning,
  at: Standpoint,
  { first, last }: NonNullable<Publication['within']>,
): Placed | null {
  const around = inMonths([dayNumber(first), dayNumber(last)])
  const seen = [first, last].map((published) => place(meaning, { ...at, published, loose: false, inMonths: around }))
  const [a, b] = seen as [Placed | null, Placed | null]
  if (a && b && a.value === b.value && (a.because === null || !isCounted(meaning) || a.value.length <= 7)) return a
  return (a && b && merged(a, b, around)) ?? place(meaning, { ...at, published: null })
}

/** At most so many days between the two ends of what is still worth telling. */
const season = 93

function merged(a: Placed, b: Placed, around: string): Placed | null {
  const [from, to] = [parseDay(dayRange(a.value).first ?? ''), parseDay(dayRange(b.value).last ?? '')]
  if (!from || !to || /[XT]|^P/.test(a.value + b.value) || formatDay(from) > formatDay(to)) return null
  if (dayNumber(to) - dayNumber(from) > season) return null
  const value = inMonths([dayNumber(from), dayNumber(to)])
  return { value, because: `counted from publication in ${around}, whose day is not known` }
}

/** Whether a meaning is a day or a week so far from the day of publication, or of the story. */
function isCounted(meaning: Meaning): boolean {
  if (meaning.form === 'partOfDay' || meaning.form === 'part') return isCounted(meaning.of)
  if (meaning.form === 'clock') return meaning.of !== null && isCounted(meaning.of)
  if (meaning.form === 'offset') return meaning.anchor === 'published' && (meaning.unit === 'D' || meaning.unit === 'W')
  return meaning.form === 'weekday' || meaning.form === 'weekend'
}
