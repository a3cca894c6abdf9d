import type { Dossier, TimelineEntry } from '../../model/index.ts'
import { shelve } from '../words/cite.ts'
import { counted } from '../words/quantity.ts'
import { isInferred } from '../words/when.ts'
import { eventLines } from './eventLines.ts'
import { finish, hang, masthead, painted, type Style } from './sheet.ts'

const most = 400

const WORDS: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
  'REJECT',
  'COOPERATE',
  'AID',
  'COERCE',
])

/** Words rather than deeds, without a day, told once: they stand in the table and under who blames whom, if anywhere. */
const isSlight = ({ when, type, origins, status }: TimelineEntry): boolean =>
  when === null && origins < 2 && status !== 'announced' && WORDS.has(type)

/** The events in order of time, each with the words behind it. The latest 400 of a longer timeline; says what it left out. */
export function timelineText(dossier: Dossier, style: Style): string {
  const timeline = dossier.timeline.filter((entry) => !isSlight(entry))
  const slight = dossier.timeline.length - timeline.length
  const shelf = shelve(dossier)
  const shown = timeline.slice(-most)
  const earlier = timeline.length > most ? [`  ${timeline.length - most} earlier events are in the case`, ''] : []
  const body = shown.flatMap((entry) => [...eventLines(entry, shelf, style), ''])
  const none = dossier.timeline.length === 0 ? hang('No event was found.', '', style) : []
  const inferred = shown.some(({ when }) => isInferred(when))
  const legend = inferred
    ? painted(hang('┈ before a date: worked out, not said; the line below says why.', '', style), 'faint', style)
    : []
  const more =
    slight === 0
      ? []
      : painted(
          hang(
            `${counted(slight, 'more event')} without a day (who accused, asked, warned or backed whom), told by one origin each, in the dossier`,
            '',
            style,
          ),
          'faint',
          style,
        )
  return finish([...masthead('timeline', dossier, style), ...none, ...earlier, ...body, ...more, ...legend])
}
