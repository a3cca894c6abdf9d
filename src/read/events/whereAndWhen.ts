import { type DateMention, dayRange, type EventStatus, type When } from '../../model/index.ts'
import { isDay } from './company.ts'
import type { Scene } from './scene.ts'

/**
 * When something took place: the date nearest in its own clause, a date at the head of the sentence or its only one,
 * else the date that the paragraph sets. `null` when the text does not say.
 */
export function whenOf(scene: Scene, from: number, to: number): When | null {
  const when = timeOf(scene, from, to)
  return when && scene.published ? nearest(when, scene.published) : when
}

const DAY = 86_400_000

/** "Are due back on Tuesday": a weekday that was taken for the last one is the next. */
export function nextOne({ published, sentence }: Scene, when: When | null): When | null {
  if (!when || !published || when.certainty === 'said' || !/^\d{4}-\d\d-\d\d$/.test(when.value)) return when
  // A day of another sentence is the day of that one.
  if (when.span && (when.span.start < sentence.start || when.span.start >= sentence.end)) return when
  if (when.span && !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(when.span.quote)) return when
  const back = (Date.parse(published) - Date.parse(when.value)) / DAY
  if (!(back > 0 && back < 7)) return when
  const value = new Date(Date.parse(when.value) + 7 * DAY).toISOString().slice(0, 10)
  return { ...when, value, because: `the next one, seen from publication on ${published}` }
}

/** A year that was worked out and lies almost a year off is taken for the next or the last one: news is of its season. */
function nearest(when: When, published: string): When {
  const day = /^(\d{4})(-\d\d-\d\d)~?$/.exec(when.value)
  if (!day || when.certainty === 'said' || when.because?.startsWith('year taken')) return when
  const off = (year: number) => (Date.parse(`${year}${day[2]}`) - Date.parse(published)) / DAY
  const year = Number(day[1])
  const other = off(year) > 0 ? year - 1 : year + 1
  if (Math.abs(off(year)) < 300 || Math.abs(off(other)) > 60) return when
  return { ...when, value: `${other}${day[2]}`, because: `the year nearest to publication on ${published}` }
}

function timeOf(scene: Scene, from: number, to: number): When | null {
  const { tokens, dates, paragraphDate } = scene
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (dates.length === 0 && (paragraphDate === null || scene.dayUnread)) return null
  // A time since when, or until when, is not when it took place.
  const bounds = (start: number) => {
    const opening = Math.max(first?.start ?? 0, start - 90) - scene.sentence.start
    const before = scene.sentence.text.slice(0, start - scene.sentence.start)
    return (
      /\b(?:since|until|till)(?: at least| the end of| midnight on)?\s*$/i.test(before) ||
      /\bsince\b[^,.;:]{0,80}$/i.test(before.slice(opening))
    )
  }
  const end = headEnd(scene)
  const isAnothers = (start: number): boolean => start < end && (last?.end ?? 0) > end && isOfAnother(scene, start)
  const days = dates.filter(
    ({ kind, when, span }) =>
      kind === 'date' && /\d/.test(when.value) && !bounds(span.start) && !isAnothers(span.start),
  )
  const inside = days.filter(({ span }) => first && last && span.start >= first.start && span.end <= last.end + 40)
  const own = inside.filter(
    ({ span }) => last && sameStretch(scene, first!.start, span.start) && span.start <= last.end + 40,
  )
  if (own.length > 0) return (own.find(({ when }) => isDay(when.value)) ?? own[0]!).when
  const near = first && withinHours(scene, days, first.start)
  if (near) return near
  const lead = days.find(({ span }) => span.start < end)
  if (lead) return lead.when
  return days.length === 0 && paragraphDate && !scene.dayUnread ? inferred(paragraphDate) : null
}

/** "Ahead of talks on 12 March, Peru asked for calm": the day at the head is that of the talks. */
const isOfAnother = ({ sentence }: Scene, day: number): boolean =>
  /^(?:ahead of|before|prior to|in the run-up to|despite)\s/i.test(sentence.text.slice(0, day - sentence.start))

const hours =
  /,?\s(?:just |only |some |mere |a few |several |two |three )*(?:hours|minutes|moments|an hour) (?:before|after|ahead of|earlier than)\b[^.;]{0,80}$/i

/** "… announced on Wednesday, hours before envoys were due to meet": the day of what stands before those words. */
function withinHours(scene: Scene, days: readonly DateMention[], start: number): When | null {
  const { text, start: from } = scene.sentence
  const at = text.slice(0, start - from).search(hours)
  const day = at < 0 ? undefined : days.findLast(({ span, when }) => span.end <= from + at && isDay(when.value))
  return day
    ? { ...day.when, certainty: 'inferred', because: `within hours of what happened on ${day.when.value}` }
    : null
}

/** Where the head of the sentence ends: what stands before its first subject, or verb, is said of all of it. */
export function headEnd({ tokens, clauses }: Scene): number {
  const [first] = clauses
  const subject = first?.inherited ? undefined : first?.subject[0]
  return tokens[subject?.from ?? first?.verb ?? 0]?.start ?? 0
}

/** True when no semicolon stands between two places of the sentence. */
function sameStretch({ sentence }: Scene, a: number, b: number): boolean {
  return !/[;]/.test(sentence.text.slice(Math.min(a, b) - sentence.start, Math.max(a, b) - sentence.start))
}

const inferred = ({ when }: DateMention): When => ({
  ...when,
  certainty: 'inferred',
  because: 'the date that the paragraph sets for what it tells',
})

/** True when a day stands in the words of the event themselves, or at the head of its sentence. */
export function isDated(scene: Scene, from: number, to: number): boolean {
  if (scene.dates.length === 0) return false
  const [first, last] = [scene.tokens[from], scene.tokens[to - 1]]
  if (!first || !last) return false
  return scene.dates.some(
    ({ kind, when, span }) =>
      kind === 'date' && span.start >= first.start && span.end <= last.end + 1 && isDay(when.value),
  )
}

/** `announced` for what is dated after the day of publication, `held` for what is dated before it. */
export function statusByDay({ published, publishedFrom }: Scene, when: When | null): EventStatus | null {
  const { first, last } = when ? dayRange(when.value) : { first: null, last: null }
  if (!published || !first || !last) return null
  return first > published ? 'announced' : last <= (publishedFrom ?? published) ? 'held' : null
}
