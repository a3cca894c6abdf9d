import { describe, expect, it, test } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { matchesAt, openingsOf, placesIn, type Sought, sought } from './openings.ts'
import { phrasesOf } from './phrases.ts'

const whole = (all: string): string => `\\b(?:${all})\\b`
const found = (one: Sought, text: string): string[] =>
  matchesAt(text, one, placesIn([one])(articleOf(text)).get(one) ?? []).map((match) => `${match.index} ${match[0]}`)
const searched = ({ anywhere }: Sought, text: string): string[] =>
  [...text.matchAll(anywhere)].map((match) => `${match.index} ${match[0]}`)

describe('the words with which a phrase may begin', () => {
  it.each<[string, string[]]>([
    ['as planned', ['as']],
    ['Never met', ['never']],
    ["'s request", ["'s"]],
    ['(?:had |has )?(?:invited|called) both', ['had', 'has', 'invited', 'called']],
    ['(?:there (?:was|were)|there had been) no call', ['there', 'there']],
    ['denied (?:\\S+ ){0,22}met', ['denied']],
    ['(?:blame|accuse)\\s+each other', ['blame', 'accuse']],
  ])('%s', (alternative, words) =>
    expect(openingsOf(alternative)?.map(({ word, before }) => "'".repeat(before) + word)).toEqual(words),
  )
  it.each(['\\S+ met', 'talks? failed', 'trad(?:e|ed) blame', '(?:met)+', '[mM]et', '“met”', ''])(
    'of %j are not known',
    (alternative) => expect(openingsOf(alternative)).toBeNull(),
  )
})

describe('a phrase', () => {
  const met = sought(['never met', '(?:had |has )?met', "'s request"], whole)
  it.each([
    "They never met. He had met her; she HAS MET him, or never met? Norland’s request, Norland's request.",
    'never never met met',
    'Unmet, metal, mét, 3met met3 met_',
    'met',
    '',
  ])('is found where it stands: %s', (text) => expect(found(met, text)).toEqual(searched(met, text)))
  it('is found in no other place', () => expect(found(met, 'They meet. It was unmet; the metal held.')).toEqual([]))
  it('of which it is not known how it begins is looked for everywhere', () =>
    expect(found(sought(['talks? failed'], whole), 'The talk failed, the talks failed.')).toEqual([
      '4 talk failed',
      '21 talks failed',
    ]))
})

describe('the phrases of the lexicon', () => {
  const { all, ...byName } = phrasesOf(lexicon)
  const cases = Object.entries(byName)
  test.each(cases)('begin with words that are known: %s', (_, one) => expect(one.openings?.length).toBeGreaterThan(0))
  const text = `Norland accused Sudria; Sudria was accused by Norland, and they blamed each other, having traded blame; Sudria was to blame for it.
    No such talks took place, as planned or as announced: nothing of the kind. He flew in unannounced, at short notice,
    and denied that they had met. At the request of Sudria, Norland's request, both requested it; Corvel had invited both and rang first; three issues remain.`
  test.each(cases)('are found all at once as each by itself: %s', (_, one) => {
    const places = placesIn(all)(articleOf(text)).get(one) ?? []
    const [together, alone] = [matchesAt(text, one, places), searched(one, text)]
    expect(together.map((match) => `${match.index} ${match[0]}`)).toEqual(alone)
    expect(alone.length).toBeGreaterThan(0)
  })
})
