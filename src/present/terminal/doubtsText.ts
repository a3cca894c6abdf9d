import type { Dossier, DossierDoubt } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { inMarks } from '../words/inMarks.ts'
import { doubtMark } from '../words/marks.ts'
import { likenesses } from '../words/people.ts'
import { visible } from '../words/visible.ts'
import { finish, hang, masthead, painted, remainder, type Style, section } from './sheet.ts'

const most = 200

/** Where a text is unclear or damaged, with the reading proposed; and who may be the same as whom. */
export function doubtsText(dossier: Dossier, style: Style): string {
  const shelf = shelve(dossier)
  const doubts = dossier.doubts
  const none = doubts.length === 0 ? ['No doubt was raised.'] : []
  const lines = doubts.slice(0, most).flatMap((doubt) => [...doubtLines(doubt, shelf, style), ''])
  const more = remainder(doubts.length, most, 'doubts', '')
  return finish([...masthead('doubts', dossier, style), ...none, ...lines, ...more, '', ...alike(dossier, style)])
}

function doubtLines({ rule, message, reading, evidence }: DossierDoubt, shelf: Shelf, style: Style): string[] {
  const head = hang(`${visible(message)} [${visible(rule)}]`, `${doubtMark} `, style)
  const proposed = reading === null ? [] : hang(`proposed reading: ${visible(reading)}`, '  ', style)
  const words = evidence.slice(0, 3).flatMap((e) => hang(`${inMarks(e.quote, 120)} ${cite(shelf, e)}`, '  ', style))
  return [...head, ...proposed, ...painted(words, 'faint', style), ...remainder(evidence.length, 3, 'places')]
}

function alike(dossier: Dossier, style: Style): string[] {
  const pairs = likenesses(dossier)
  if (pairs.length === 0) return []
  const lines = pairs.slice(0, most).flatMap(({ words }) => hang(words, `${doubtMark} `, style))
  return [...section('Possibly the same', style), ...lines, ...remainder(pairs.length, most, 'pairs')]
}
