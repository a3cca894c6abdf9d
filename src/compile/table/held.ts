import { dayRange, type Layer, type Position, type Ref, type When } from '../../model/index.ts'
import { whenOf } from '../ground/days.ts'
import { type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'

/** A position of one article with its party and holder as the case knows them. */
export interface Held {
  readonly paper: Paper
  readonly position: Position
  readonly party: Ref
  readonly issue: string
  readonly holder: Ref | null
  readonly layer: Layer
  readonly when: When | null
  readonly day: string | null
  readonly object: ReadonlySet<string>
}

/** Every position of the case, by day; people are folded into the party for which they speak. */
export function positionsHeld(ground: Ground): Held[] {
  const all = ground.papers.flatMap((paper) => heldIn(paper, ground))
  return all.sort((a, b) => order(a.day ?? '~', b.day ?? '~')) // on one day as filed
}

const heldIn = once((paper: Paper, ground: Ground): Held[] => {
  const found = paper.reading.positions.map((position): Held => {
    const when = whenOf(paper, position.when)
    const party = ground.partyOf(position.party)
    const range = when && dayRange(when.value)
    const own = new Set(ground.vocabulary.content(position.party.name))
    return {
      paper,
      position,
      party,
      issue: position.issue,
      holder: holderOf(ground, paper, position.holder, party),
      layer: position.layer,
      when,
      day: range ? (range.first ?? range.last) : null,
      object: new Set(
        ground.vocabulary.content(position.toward || position.span.quote).filter((word) => !own.has(word)),
      ),
    }
  })
  return found.filter(({ party }) => !party.id.startsWith('outlet:')) // who tells is no party
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
