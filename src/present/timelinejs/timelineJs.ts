import type { Dossier, TimelineEntry } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { isKnown, whenWords } from '../words/when.ts'

/** A date as TimelineJS wants it: only as precise as it is known. */
interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The timeline as JSON for TimelineJS 3 (timeline.knightlab.com). Events without a date are left out, since it cannot
 * show them. Its texts are HTML: everything that comes from an article is escaped.
 */
export function timelineJs(dossier: Dossier): string {
  const shelf = shelve(dossier)
  const events = dossier.timeline.flatMap((entry) => slide(entry, shelf) ?? [])
  const asOf = dossier.asOf === null ? '' : `As of ${dossier.asOf}.`
  const title = { text: { headline: html(dossier.case), text: html(asOf) } }
  return `${JSON.stringify({ title, events, scale: 'human' }, null, 2)}\n`
}

function slide(entry: TimelineEntry, shelf: Shelf): object | null {
  const { id, type, status, when, reports, origins, evidence } = entry
  if (!isKnown(when)) return null
  const [from = '', to] = when.value.split('/')
  const [start, end] = [dateOf(from), to === undefined ? null : dateOf(to)]
  const first = start ?? end
  if (!first) return null
  const who = eventWho(entry)
  const inferred = when.certainty === 'inferred' ? ' (inferred)' : ''
  const words = evidence.slice(0, 6).map((span) => `<p>“${html(span.quote)}”<br>${html(cite(shelf, span))}</p>`)
  const counts = `${status}; ${counted(reports, 'article')}, ${counted(origins, 'independent origin')}`
  return {
    unique_id: id,
    start_date: first,
    ...(start && end ? { end_date: end } : {}),
    display_date: html(`${whenWords(when)}${inferred}`),
    group: type,
    text: {
      headline: html(`${eventNoun[type]}${who === '' ? '' : `: ${who}`}`),
      text: `<p>${html(counts)}</p>${words.join('')}`,
    },
  }
}

/** One end of an EDTF value; `null` for an open or unknown one. */
function dateOf(part: string): SlideDate | null {
  const m = /^(-?\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(part)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (!(month >= 1 && month <= 12)) return { year }
  return day >= 1 ? { year, month, day } : { year, month }
}

function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
