import {
  dayRange,
  fromLexicon,
  type Layer,
  type Lexicon,
  type Position,
  type Ref,
  type Span,
  type When,
} from '../../model/index.ts'
import { type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { bodiesMeant } from './bodyMeant.ts'
import { heldWhen } from './heldWhen.ts'
import { isCell } from './isCell.ts'
import { issuesByPlan } from './issueByPlan.ts'
import { pointsMeant } from './pointsMeant.ts'

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
  /** The points of a plan that it names by number only. */
  readonly points: readonly Span[]
  /** True for what is only the condition of something: "unless the observers are in place" asks for observers. */
  readonly isCondition: boolean
}

/** Every position of the case, by day; people are folded into the party for which they speak. */
export function positionsHeld(ground: Ground): Held[] {
  const all = ground.papers.flatMap((paper) => heldIn(paper, ground))
  return issuesByPlan(ground, bodiesMeant(ground, all))
    .filter((held) => isCell(ground, held))
    .sort((a, b) => order(a.day ?? '~', b.day ?? '~')) // on one day as filed
}

const heldIn = once((paper: Paper, ground: Ground): Held[] => {
  const found = paper.reading.positions.map((position): Held => {
    const when = heldWhen(paper, position)
    const party = ground.partyOf(position.party)
    const range = when && dayRange(when.value)
    const own = new Set(ground.vocabulary.content(position.party.name))
    const points = pointsMeant(paper, position)
    const about = [
      position.toward || position.span.quote,
      ...[...points, ...onlyIf(paper, position)].map(({ quote }) => quote),
    ]
    return {
      paper,
      position,
      party,
      issue: position.issue,
      holder: holderOf(ground, paper, position.holder, party),
      layer: layerOf(ground, paper, { position, party }),
      when,
      day: range ? (range.first ?? range.last) : null,
      object: new Set(ground.vocabulary.content(about.join(' ')).filter((word) => !own.has(word))),
      points,
      isCondition: paper.reading.conditions.some(
        (one) => one.if.start <= position.span.start && position.span.end <= one.if.end,
      ),
    }
  })
  return found.filter(({ party }) => !party.id.startsWith('outlet:') && !isNobody(ground.lexicon, party)) // who tells is no party
})

const nobodys = fromLexicon(({ comparing: { nobodys: words } }) => ({
  heads: new Set(words.heads),
  offices: new Set(words.offices),
  before: new Set(words.before),
}))

/** "Foreign ministers", "both sides", "countries": in every article somebody else, and so no party of the case. */
function isNobody(lexicon: Lexicon, { id, name }: Ref): boolean {
  if (!id.startsWith('group:')) return false
  const { heads, offices, before } = nobodys(lexicon)
  const said = name.toLowerCase().split(/\s+/)
  const [head = ''] = said.slice(-1)
  const own = said.slice(0, -1).filter((word) => word !== 'the')
  return (heads.has(head) || (offices.has(head) && own.length > 0)) && own.every((word) => before.has(word))
}

/**
 * What an article takes for somebody's reading of a party is the party's own word where other articles say that the
 * speaker speaks for it.
 */
function layerOf(ground: Ground, paper: Paper, { position, party }: { position: Position; party: Ref }): Layer {
  const said = position.holder === null ? undefined : paper.statements.get(position.holder)
  if (position.layer !== 'inferred' || !said?.speaker || said.speaksFor || said.layer === 'inferred')
    return position.layer
  const speaker = ground.who(said.speaker)
  if (speaker.id === party.id || ground.partyOf(speaker).id !== party.id) return position.layer
  return said.layer
}

/** What a conditional position is made to depend on: "180 days … if the first soldier leaves" is about soldiers too. */
function onlyIf({ reading }: Paper, { stance, span }: Position): Span[] {
  if (stance !== 'conditional') return []
  return reading.conditions
    .filter(({ then }) => then.start < span.end && then.end > span.start)
    .map((condition) => condition.if)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
