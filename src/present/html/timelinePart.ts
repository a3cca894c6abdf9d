import type { TimelineEntry } from '../../model/index.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import type { Desk, Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { becauseMarkup, whenMarkup } from './whenMarkup.ts'

const most = 300

/** The events in order of time, dates in a column; of a longer timeline the latest 300. */
export function timelinePart(desk: Desk): Part | null {
  const { timeline } = desk.dossier
  if (timeline.length === 0) return null
  const left = timeline.length - most
  const earlier = left > 0 ? html`<p class="more">${counted(left, 'earlier event')} in the case</p>` : null
  const items = timeline.slice(-most).map((entry) => eventItem(entry, desk))
  return { id: 'timeline', title: 'Timeline', body: html`${earlier}<ol class="dated">\n${items}</ol>` }
}

/** One event: date, what and who, the first words, how many tell it; opens all the words. */
export function eventItem(entry: TimelineEntry, desk: Desk): Markup {
  const { when, type, status, reports, origins, evidence } = entry
  const who = eventWho(entry)
  const [first] = evidence
  const words = first ? html` <q class="press">${clip(visible(first.quote), 170)}</q>` : null
  const told = html`<span class="told">${counted(reports, 'article')}, ${origins} independent</span>`
  const head = html`<b>${eventNoun[type]}</b>, ${status}${who === '' ? '' : `: ${who}`}`
  const line = html`${head}${words} ${told} ${becauseMarkup(when)}`
  return html`<li><span class="date">${whenMarkup(when)}</span>${opens(line, evidence, desk)}</li>\n`
}
