import type { Dossier } from '../../model/index.ts'
import { shelve } from '../words/cite.ts'
import { creditWords } from '../words/credits.ts'
import { names } from '../words/event.ts'
import { inMarks } from '../words/inMarks.ts'
import { moveWords } from '../words/move.ts'
import { announced, movesOf } from '../words/next.ts'
import { toldIn } from '../words/told.ts'
import { visible } from '../words/visible.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { blameLines } from './blameLines.ts'
import { eventLines } from './eventLines.ts'
import { columnsOf, finish, hang, masthead, painted, remainder, type Style, section } from './sheet.ts'

const most = 12

/**
 * The digest as a briefing: numbered sentences with credits; what moved and what is disputed beyond these; who blames whom,
 * what is announced next, and what was withheld and why. Ends with a line end; a case that says nothing yet says so.
 */
export function digestText(dossier: Dossier, style: Style): string {
  const parts = [moved, disputed, blameLines, next, withheld].map((part) => part(dossier, style))
  return finish([...masthead('', dossier, style), ...sentences(dossier, style), ...parts.flat()])
}

function sentences({ digest }: Dossier, style: Style): string[] {
  if (digest.length === 0)
    return hang('No sentence can be stood behind yet: nothing in these articles is firm enough.', '', style)
  return digest.flatMap(({ sentence, credits }, n) => {
    const number = `${String(n + 1).padStart(2)}  `
    const words = creditWords(credits, sentence)
    const credit = words === '' ? [] : hang(words, '    — ', style)
    return [...hang(visible(sentence), number, style), ...painted(credit, 'faint', style)]
  })
}

function moved(dossier: Dossier, style: Style): string[] {
  const isTold = toldIn(dossier, 'moved')
  const all = movesOf(dossier)
  const moves = all.filter(({ evidence }) => !isTold(evidence))
  if (moves.length === 0) return []
  const lines = moves.slice(0, most).flatMap(({ party, issue, from, to, when, said }) => {
    const inferred = isInferred(when) ? ' (date inferred)' : ''
    const line = `${visible(party.name)} on ${visible(issue)}: ${moveWords({ from, to })}, ${whenWords(when)}${inferred}`
    const words = said === null ? [] : painted(hang(inMarks(said, 160), '    ', style), 'faint', style)
    return [...hang(line, '  ', style, '    '), ...words]
  })
  return [
    '',
    ...section(moves.length < all.length ? 'What else moved' : 'What moved', style),
    ...lines,
    ...remainder(moves.length, most, 'moves'),
  ]
}

function disputed(dossier: Dossier, style: Style): string[] {
  const isTold = toldIn(dossier, 'disputed')
  const all = dossier.contradictions
  const contradictions = all.filter(({ sides }) => !isTold(sides.slice(0, 3).flatMap(({ evidence }) => evidence)))
  if (contradictions.length === 0) return []
  const title = contradictions.length < all.length ? 'What else is disputed' : 'What is disputed'
  const lines = contradictions.slice(0, most).flatMap(({ about, sides }) => [
    ...hang(visible(about), '  ', style),
    ...sides.flatMap(({ claim, holders }) => {
      const who = holders.length > 0 ? names(holders) : 'nobody named'
      return hang(`${who}: ${visible(claim)}`, '    · ', style)
    }),
  ])
  return ['', ...section(title, style), ...lines, ...remainder(contradictions.length, most, 'disputes')]
}

function next(dossier: Dossier, style: Style): string[] {
  const entries = announced(dossier)
  if (entries.length === 0) return []
  const shelf = shelve(dossier)
  const lines = entries.slice(0, most).flatMap((entry) => eventLines(entry, shelf, style))
  return ['', ...section('Announced next', style), ...lines, ...remainder(entries.length, most, 'announcements')]
}

function withheld(dossier: Dossier, style: Style): string[] {
  const all = dossier.withheld
  if (all.length === 0) return []
  const lines = all
    .slice(0, most)
    .flatMap(({ sentence, why }) => [
      ...hang(visible(sentence), '  ', style),
      ...painted(hang(visible(why), '    because: ', style, '    '), 'faint', style),
    ])
  const title = columnsOf(style) < 60 ? 'Withheld' : 'Withheld, and why'
  return ['', ...section(title, style), ...lines, ...remainder(all.length, most, 'withheld sentences')]
}
