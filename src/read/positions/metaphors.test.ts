import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

describe('holding and wanting', () => {
  test.each([
    ['Peru went in asking for lower tariffs.', 'Peru demands tariffs'],
    ['Peru came to the table with a claim to the river water.', 'Peru demands water'],
    ['Peru arrived with tariffs at the top of its list.', 'Peru demands tariffs'],
    ['Peru will settle for no less than an end to the tariffs.', 'Peru demands tariffs'],
    ['Peru has not budged from its demand for tariffs.', 'Peru demands tariffs'],
    ['Peru has not dropped its demand for tariffs.', 'Peru demands tariffs'],
    ["Peru's bottom line has always been an end to the tariffs.", 'Peru demands tariffs'],
    ['Its delegates met Peru. Peru left the talks. Its insistence on tariffs is old.', 'Peru demands tariffs'],
    ['Peru has its eye on a seat at the ceasefire commission.', 'Peru seeks ceasefire'],
    ['In the view of Peru, the tariffs must go.', 'Peru demands tariffs'],
    ['Peru is blunt: no prisoners, no ceasefire.', 'Peru demands prisoners'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('yielding and giving', () => {
  test.each([
    ['Peru has, for its part, buried its demand for tariffs.', 'Peru shifts tariffs'],
    ['Peru has since come down to a tariff of six per cent.', 'Peru shifts tariffs'],
    ['Peru would not stand in the way of a ceasefire.', 'Peru accepts ceasefire'],
    ['Peru is not wedded to the tariffs.', 'Peru open tariffs'],
    ['Peru would part with a third of the river water.', 'Peru open water'],
    ['Peru is all for a ceasefire.', 'Peru accepts ceasefire'],
    ['Peru let it be known on Monday that it could live with the tariffs.', 'Peru open tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('refusing', () => {
  test.each([
    ['Peru will not budge on tariffs.', 'Peru refuses tariffs'],
    ['Peru is not interested in a ceasefire.', 'Peru refuses ceasefire'],
    ['Peru will not part with the river water.', 'Peru refuses water'],
    ['Peru wants tariffs left off the agenda.', 'Peru refuses tariffs'],
    ['Peru would like the ceasefire dead and buried.', 'Peru refuses ceasefire'],
    ['Peru considers the ceasefire dead.', 'Peru refuses ceasefire'],
    ['For the Peruvian side, the tariffs are not subject to discussion.', 'Peru refuses tariffs'],
    ['In Lima they do not wish to hear about tariffs.', 'Peru refuses tariffs'],
    ["The boat owners' association wants no ceasefire.", "the boat owners' association refuses ceasefire"],
    ['Peru has nothing more to give on tariffs.', 'Peru refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('whose words they are', () => {
  test.each([
    ["Canada's fishermen are up in arms over the quota.", "Canada's fishermen refuses"],
    ['Peruvian farmers demand lower tariffs.', 'Peruvian farmers demands'],
    ['The Peruvian government demands lower tariffs.', 'Peru demands'],
    ['As far as Peru is concerned, the tariffs are off the table.', 'Peru refuses'],
    ['For Peru, any text that leaves the tariffs untouched is a non-starter.', 'Peru refuses'],
  ])('%s', (text, expected) => {
    expect(told(text).map((found) => found.slice(0, found.lastIndexOf(' ')))).toContain(expected)
  })
})

describe('what is hinted at, insisted on or had to be', () => {
  test.each([
    ['Peru signalled that it would not cut its tariffs.', 'Peru refuses tariffs'],
    ['Peru signalled that it could cut its tariffs.', 'Peru open tariffs'],
    ['Peru insists the tariffs stay.', 'Peru demands tariffs'],
    ["Peru's minister, Ana Sol, said the tariffs had to go.", 'Peru demands tariffs'],
    ['What Peru is after is a longer ceasefire.', 'Peru seeks ceasefire'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('who is asked about', () => {
  test.each([
    ['What does Peru want? It is adamant about tariffs.', 'Peru demands tariffs'],
    ['And the Americans? They want tariffs.', 'United States seeks tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test('two parties in the question are nobody', () => {
    expect(told('What do Peru and Chile want? It is adamant about tariffs.')).toEqual([])
  })
})

describe('near misses', () => {
  test.each([
    'Peru is interested.',
    'The soldiers found the bodies of two dead men in Peru.',
    'Should Peru drop its tariffs, prices would fall.',
    'Peru could play for two days in the rain.',
    'Moscow is edging closer to the town of Bakhmut.',
    'Peru came to the table with a cold.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
