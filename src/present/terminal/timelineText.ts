import type { Dossier } from '../../model/index.ts'
import { shelve } from '../words/cite.ts'
import { isInferred } from '../words/when.ts'
import { eventLines } from './eventLines.ts'
import { finish, hang, masthead, painted, type Style } from './sheet.ts'

const most = 400

/** The events in order of time, each with the words behind it. The latest 400 of a longer timeline; says what it left out. */
export function timelineText(dossier: Dossier, style: Style): string {
  const { timeline } = dossier
  const shelf = shelve(dossier)
  const shown = timeline.slice(-most)
  const earlier = timeline.length > most ? [`  ${timeline.length - most} earlier events are in the case`, ''] : []
  const body = shown.flatMap((entry) => [...eventLines(entry, shelf, style), ''])
  const none = timeline.length === 0 ? hang('No event was found.', '', style) : []
  const inferred = shown.some(({ when }) => isInferred(when))
  const legend = inferred
    ? painted(hang('┈ before a date: worked out, not said; the line below says why.', '', style), 'faint', style)
    : []
  return finish([...masthead('timeline', dossier, style), ...none, ...earlier, ...body, ...legend])
}
