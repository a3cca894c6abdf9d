import type { Ground } from '../ground/ground.ts'
import { tidyEvidence } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import type { FilledRow } from '../table/table.ts'
import { type Drafted, dayIn, mentionOf } from './draft.ts'
import { stanceNow, stanceThen } from './stances.ts'
import { tellable } from './tellable.ts'

const MOST = 4

/** What moved, the latest first: what a party held before and what it holds now, each in the article's words. */
export function moved(ground: Ground, rows: readonly FilledRow[]): Drafted[] {
  const isTellable = tellable(ground, rows)
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
      const { party } = one
      const person = ground.who(one.position.party)
      const mentions = [party, person].flatMap(
        (ref) => mentionOf(ground, one.paper, { ref, at: one.position.span }) ?? [],
      )
      const evidence = tidyEvidence(ground, [...move.evidence, ...mentions])
      const now = stanceThen(ground, one)
      const old = before?.held[0]
      if (now === null || !isTellable(party)) return []
      const names = person.id === party.id ? [party.name] : [party.name, person.name]
      const past = old ? stanceThen(ground, old) : null
      if (!before || before === after || past === null) {
        const bodies = names.map((name) => `${name} ${stanceNow(ground, one)}`)
        return [{ body: bodies[0] as string, fallbacks: bodies.slice(1), evidence }]
      }
      const dated = (cell: typeof after) => (dayIn(cell.cell.when) ? `, on ${dayIn(cell.cell.when)},` : '')
      const bodies = names.flatMap((name) => [
        `${name}${dated(before)} ${past}; later${dated(after)} it ${now}`,
        `${name} first ${past}; later it ${now}`,
      ])
      return [{ body: bodies[0] as string, fallbacks: bodies.slice(1), evidence }]
    })
}

function isSame(a: { article: string; start: number }, b: { article: string; start: number }): boolean {
  return a.article === b.article && a.start === b.start
}
