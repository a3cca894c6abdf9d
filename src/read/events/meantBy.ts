import type { Ref } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import type { Scene } from './scene.ts'

const sides = new Set('side party country nation government capital neighbour neighbor delegation'.split(' '))
const always = new Set(['side', 'party', 'delegation'])
const people = new Set('man woman leader president minister envoy negotiator diplomat official'.split(' '))
const offices = new Set(
  'president minister premier chancellor envoy negotiator mediator arbitrator facilitator'.split(' '),
)

/**
 * Who is meant by a phrase without a name: "both sides", "the two presidents", "the foreign ministers", "the union".
 * `[]` when that is not clear.
 */
export function meantBy({ tokens, company, words: { agents } }: Scene, phrase: Phrase): Ref[] {
  if (phrase.head <= phrase.from) return []
  const words = tokens.slice(phrase.from, phrase.head + 1)
  const [first, head] = [words[0], words.at(-1)]
  if (!first || !head || words.length < 2) return []
  const noun = baseOf(head)
  const two = words.some(({ lower }) => lower === 'two' || lower === 'both' || lower === 'each')
  const plural = head.lower !== noun
  if (sides.has(noun) && (two || (always.has(noun) && plural && first.lower === 'the')))
    return company.sides(first.start)
  if (people.has(noun) && plural && (two || first.lower === 'the')) {
    const office = words.slice(-2).map((word) => (word === head ? noun : word.lower))
    const title = /^(?:foreign|defence|defense|prime|trade|finance)$/.test(office[0] ?? '') ? office.join(' ') : noun
    const held = offices.has(noun) ? company.inOffice(title, first.start) : []
    if (held.length === 2) return held
    // One of "the foreign ministers" has a name: she and the other side are meant.
    if (held.length === 1 && !two) {
      const own = company.partyOf.get(held[0]!.id)?.id
      const sides = company.sides(first.start)
      const isTheirs = own === undefined || sides.some(({ id }) => id === own)
      return isTheirs && sides.length > 0 ? [...held, ...sides.filter(({ id }) => id !== own)] : []
    }
    // Of "both foreign ministers" those are not known: the two sides are meant.
    if (two && title !== noun) return company.sides(first.start)
    return two ? company.lastTwo(first.start) : []
  }
  // "An army drone", "two navy ships".
  const force = words.at(-2)!
  if (/^(?:army|navy)$/.test(force.lower)) {
    const owner = company.actsFor(force.lower, first.start)
    if (owner) return [owner]
  }
  if (first.lower !== 'the' || words.length > 3) return []
  const called = words.length === 2 ? company.called(head.lower) : null
  if (called) return [called]
  if (offices.has(noun) && !plural) {
    const held = company.inOffice(
      words
        .slice(1)
        .map(({ lower }) => lower)
        .join(' '),
      first.start,
    )
    return held.length > 0 && (held.length === 1 || words.length === 2) ? held.slice(-1) : []
  }
  const party = agents.has(noun) ? company.actsFor(noun, first.start) : null
  return party ? [party] : []
}
