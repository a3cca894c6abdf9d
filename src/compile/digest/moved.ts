import type { Stance } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { tidyEvidence } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import type { FilledRow } from '../table/table.ts'
import { type Drafted, dayIn, mentionOf, quoted } from './draft.ts'

const MOST = 5

const DID: Readonly<Record<Stance, string>> = {
  demands: 'demanded',
  seeks: 'sought',
  offers: 'offered',
  accepts: 'accepted',
  open: 'was open to',
  conditional: 'set conditions on',
  refuses: 'refused',
  shifts: 'shifted on',
}

/** What moved, the latest first: what a party held before and what it holds now, each in the article's words. */
export function moved(ground: Ground, rows: readonly FilledRow[]): Drafted[] {
  return rows
    .flatMap((filled) => filled.row.moves.map((move) => ({ filled, move })))
    .sort((a, b) => compare(b.move.when?.value ?? '', a.move.when?.value ?? ''))
    .slice(0, MOST)
    .flatMap(({ filled, move }) => {
      const cells = filled.cells.filter(({ cell }) =>
        cell.evidence.some((one) => move.evidence.some((other) => isSame(one, other))),
      )
      const [before, after] = [
        cells.find(({ cell }) => cell.stance === move.from),
        cells.findLast(({ cell }) => cell.stance === move.to),
      ]
      const one = after?.held[0]
      if (!after || !one) return []
      const party = ground.who(one.position.party)
      const mention = mentionOf(ground, one.paper, { ref: party, at: one.position.span })
      const evidence = tidyEvidence(ground, [...move.evidence, ...(mention ? [mention] : [])])
      const now = `${party.name} ${DID[move.to]} ${quoted(after.cell.toward)}`
      if (!before || before === after) return [{ body: now, evidence }]
      const [then, since] = [dayIn(before.cell.when), dayIn(after.cell.when)]
      const earlier = `${DID[move.from]} ${quoted(before.cell.toward)}`
      const dated = `${party.name}, which ${earlier}${then ? ` on ${then}` : ''}, ${DID[move.to]} ${quoted(after.cell.toward)}${since ? ` on ${since}` : ''}`
      return [
        {
          body: dated,
          fallbacks: [`${party.name}, which ${earlier}, ${DID[move.to]} ${quoted(after.cell.toward)}`],
          evidence,
        },
      ]
    })
}

function isSame(a: { article: string; start: number }, b: { article: string; start: number }): boolean {
  return a.article === b.article && a.start === b.start
}
