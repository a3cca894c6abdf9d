import { type Contradiction, fromLexicon, type Ref } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { bucketsOf } from '../ground/union.ts'
import { type Held, sidesOf } from './sides.ts'
import { isNear, namesWithin, type Spot, sayerOf, sentenceEvidence, spotsOf } from './spot.ts'

interface Journey {
  readonly spot: Spot
  readonly who: Ref
  readonly planned: boolean
}

/** Articles on one journey appear within these days of each other. */
const NEAR = 4
/** How far the traveller may stand before the phrase, in characters. */
const REACH = 140

/**
 * Whether somebody came as planned or was called: "was summoned on Sunday night" here, "arrived, as planned since
 * March" there. The traveller is the last person named before the phrase.
 */
export function journeys(ground: Ground): Contradiction[] {
  const moves = movesOf(ground.lexicon)
  const all = [
    ...journeysIn(ground, 'planned').filter(({ spot }) =>
      moves.test(spot.paper.article.text.slice(Math.max(spot.bounds.start, spot.start - REACH), spot.start)),
    ),
    ...journeysIn(ground, 'unplanned'),
  ]
  return [...bucketsOf(all, ({ who }) => who.id).values()].flatMap((same) => {
    const [called, came] = [same.find(({ planned: yes }) => !yes), same.find(({ planned: yes }) => yes)]
    if (!called || !came || !isNear(called.spot.paper, came.spot.paper, NEAR)) return []
    const sides = sidesOf(ground, [heldBy(ground, called), heldBy(ground, came)])
    return [{ about: `whether ${called.who.name} came as planned`, sides }]
  })
}

const movesOf = fromLexicon(
  ({ comparing: { disputes } }) => new RegExp(`\\b(?:${disputes.travels.join('|')})\\b`, 'iu'),
)

function journeysIn(ground: Ground, phrase: 'planned' | 'unplanned'): Journey[] {
  return spotsOf(ground, phrase).flatMap((spot) => {
    const names = namesWithin(spot.paper, Math.max(spot.bounds.start, spot.start - REACH), spot.start)
    const person = names.findLast(({ kind }) => kind === 'person')
    return person ? [{ spot, who: ground.who(person.entity), planned: phrase === 'planned' }] : []
  })
}

function heldBy(ground: Ground, { spot, planned }: Journey): Held {
  const evidence = sentenceEvidence(spot)
  return { key: String(planned), claim: evidence.quote, holder: sayerOf(ground, spot), evidence }
}
