import type { Shelf } from '../../../src/present/words/cite.ts'
import { cite } from '../../../src/present/words/cite.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { isInferred, whenWords } from '../../../src/present/words/when.ts'
import { laneName, type Mark, type Status } from './marks.ts'

/** What a status means, for the legend. */
export const statusMeaning: Readonly<Record<Status, string>> = {
  held: 'it took place',
  confirmed: 'it took place, and somebody confirmed it',
  reported: 'somebody says that it took place',
  announced: 'it is to take place',
  alleged: 'one side accuses the other of it',
  denied: 'somebody says that it did not take place',
  cancelled: 'it was to take place and will not',
  proposed: 'a plan was put forward',
  moved: 'a party changed its stance',
  counted: 'a number was given',
}

/** How an event stands; talks are held, everything else takes place. */
export const statusWords = ({ status, lane }: Pick<Mark, 'status' | 'lane'>): string =>
  status === 'held' && lane !== 'contacts' ? 'took place' : status

/** In how many articles it is told, and how many of them are independent where that is fewer. */
export const toldBy = ({ reports, origins }: Pick<Mark, 'reports' | 'origins'>): string =>
  reports === null
    ? ''
    : `${counted(reports, 'article')}${origins === null || origins === reports ? '' : `, ${origins} independent`}`

/** A mark in one line, as a screen reader says it. */
export function markWords(mark: Mark): string {
  const { what, who, when } = mark
  const day = isInferred(when) ? `${whenWords(when)}, date inferred` : whenWords(when)
  const told = toldBy(mark)
  return `${day}: ${what}, ${statusWords(mark)}${who === '' ? '' : `: ${who}`}${told === '' ? '' : `; ${told}`}`
}

/** The head of the table twin. */
export const markColumns = [
  'lane',
  'what',
  'status',
  'who',
  'when',
  'certainty',
  'because',
  'articles',
  'independent',
  'quote',
  'source',
] as const

/** A mark as a row under {@link markColumns}. */
export function markRow(mark: Mark, shelf: Shelf): (string | number)[] {
  const { lane, what, status, who, when, reports, origins, evidence } = mark
  const [first] = evidence
  return [
    laneName[lane],
    what,
    status,
    who,
    when?.value ?? '',
    when?.certainty ?? '',
    when?.because ?? '',
    reports ?? '',
    origins ?? '',
    first ? visible(first.quote) : '',
    first ? cite(shelf, first) : '',
  ]
}
