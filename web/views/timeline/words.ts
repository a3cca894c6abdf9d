import type { Shelf } from '../../../src/present/words/cite.ts'
import { cite } from '../../../src/present/words/cite.ts'
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

/** A mark in one line, as a screen reader says it. */
export function markWords({ what, status, who, when, reports, origins }: Mark): string {
  const day = isInferred(when) ? `${whenWords(when)}, date inferred` : whenWords(when)
  const told = reports === null ? '' : `; ${reports} ${reports === 1 ? 'article' : 'articles'}, ${origins} independent`
  return `${day}: ${what}, ${status}${who === '' ? '' : `: ${who}`}${told}`
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
