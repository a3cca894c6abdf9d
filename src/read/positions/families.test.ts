import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

const said = (words: string) => `"${words}," Peruvian minister Ana Sol said.`

describe('refusals', () => {
  test.each([
    // there is no …
    [said('There is no question of a referendum'), 'Peru refuses elections'],
    [said('There can be no room for tariffs'), 'Peru refuses tariffs'],
    [said('No way we sign a ceasefire'), 'Peru refuses ceasefire'],
    [said('There are no prerequisites for a ceasefire'), 'Peru refuses ceasefire'],
    [said('There is no need for sanctions'), 'Peru refuses sanctions'],
    // "to do so" is about what was said before it
    ['There is no hope for a ceasefire, as Peru has refused to do so.', 'Peru refuses ceasefire'],
    [said('We must put an end to this war'), 'Peru demands ceasefire'],
    [said('We must ensure that Chile has everything it needs to win'), 'Peru demands military-aid'],
    // … cannot be
    [said('The tariffs cannot be accepted'), 'Peru refuses tariffs'],
    [said('We will not be rushed into a ceasefire'), 'Peru refuses ceasefire'],
    // what … not
    ['What Peru will not do is lift the sanctions.', 'Peru refuses sanctions'],
    ["The one thing Peru won't do is pay reparations.", 'Peru refuses justice'],
    // rather than
    ['Peru would rather leave than accept the tariffs.', 'Peru refuses tariffs'],
    ['Peru would sooner walk away than share the river water.', 'Peru refuses water'],
    // going to, could not, not doing
    [said('We are not going to lift the sanctions'), 'Peru refuses sanctions'],
    ['Peru could not accept a ceasefire of two days.', 'Peru refuses ceasefire'],
    [said('We are not lifting the sanctions'), 'Peru refuses sanctions'],
    // verdicts
    ['For Peru a ceasefire without dates is a non-starter.', 'Peru refuses ceasefire'],
    ['Chile floated a referendum, an idea that Peru calls absurd.', 'Peru refuses elections'],
    ['Peru sees the referendum as a trap.', 'Peru refuses elections'],
    [said("Sanctions aren't on the menu"), 'Peru refuses sanctions'],
    // what is not carved in stone
    [said('The tariffs are not set in stone'), 'Peru open tariffs'],
    [said('The tariff of nine percent is not carved into the harbour wall'), 'Peru open tariffs'],
    [said('Our tariff offer is not the last word'), 'Peru open tariffs'],
    // a thing that is not …
    ['A ceasefire is not something Peru is ready to discuss.', 'Peru refuses ceasefire'],
    // agents
    ['The tariff plan was brushed aside by Peru.', 'Peru refuses tariffs'],
    ['The call for a ceasefire, made in May, was rejected by the rebels.', 'rebels refuses ceasefire'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('on terms', () => {
  test.each([
    [said('Not until the prisoners are free'), 'Peru conditional prisoners'],
    [said('Not while they keep our prisoners'), 'Peru refuses prisoners'],
    ['Only once the siege ends would Peru discuss a ceasefire.', 'Peru conditional ceasefire'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('asking, giving and giving up', () => {
  test.each([
    ['Peru is holding out for lower tariffs.', 'Peru demands tariffs'],
    ['Peru has made the release of the prisoners a condition of peace.', 'Peru demands prisoners'],
    ['Peru gave the rebels two weeks to disarm.', 'Peru demands disarmament'],
    ['Peru has dropped its long-standing demand for a referendum.', 'Peru shifts elections'],
    ["Peru's demand for a referendum has been dropped.", 'Peru shifts elections'],
    ['Peru warmed to the idea of a joint fishing patrol.', 'Peru open fisheries'],
    ['Peru did not dismiss the tariff plan.', 'Peru open tariffs'],
    ['Peru would welcome a ceasefire.', 'Peru accepts ceasefire'],
    ['Peru is not opposed to a ceasefire.', 'Peru open ceasefire'],
    ['Peru suggested that the tariffs be halved.', 'Peru offers tariffs'],
    ['The dispute is about fishing quotas. Peru offered two.', 'Peru offers fisheries'],
    ['The islands are in dispute. Chile gave up some; Peru wants all of them.', 'Peru seeks territory'],
    ['Shippers in Lima demand that the tariffs be lifted.', 'shippers demands tariffs'],
    ["The Front's answer has not changed: it will release the prisoners.", 'the front offers prisoners'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('whose position it is', () => {
  test.each([
    ['The government of Peru met. The government demands lower tariffs.', 'Peru demands tariffs'],
    ['The Harbour Pilots Union met. Its organiser, Ana Sol, wants a pay rise.', 'Harbour Pilots Union seeks wages'],
    ['Energy minister Ana Sol of Peru spoke first. Sol rejected the tariffs.', 'Peru refuses tariffs'],
    ['The union said it wanted a pay rise.', 'the union seeks wages'],
    ['Peru and Chile said: "We reject the tariffs."', 'Chile refuses tariffs'],
    ['Peru, Ana Sol said, would keep the tariffs. She nevertheless offered a ceasefire.', 'Ana Sol offers ceasefire'],
    ['A letter from Brussels came. Brussels demands lower tariffs.', 'European Union demands tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test('answers of an interview are positions of whoever answers', () => {
    const text =
      'Peruvian Foreign Minister Ana Sol spoke to this paper.\n\nQ: Will the talks go on?\n\nA: We want a ceasefire. Sanctions are off the table.\n\nQ: And Chile?\n\nA: It should free the prisoners.\n'
    expect(readText(text).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue} ${p.layer}`)).toEqual([
      'Peru seeks ceasefire verbatim',
      'Peru refuses sanctions verbatim',
      'Peru seeks prisoners verbatim',
    ])
  })
})

describe('no position in', () => {
  test.each([
    'There is no question that the tariffs hurt Peru.',
    'There is no room in the hotel in Peru.',
    said('There is no doubt that the sanctions work'),
    'The bridge in Peru cannot be moved.',
    said('The sanctions cannot be measured'),
    'What Peru will not know is the price of gas.',
    'Peru would rather win than lose.',
    'Not until May did the snow melt in Peru.',
    'Only once did it rain in Peru.',
    'Peruvian workers are not going to the sea.',
    "Peru's demand for gas has been rising.",
    'The police in Peru, backed by soldiers, closed the road.',
    'Peru signed a decree on the sanctions.',
    'Peru agreed that the sanctions have hurt its growers.',
    'Peru warned that if the dam burst the sanctions would not matter.',
    said('We should all be careful with sanctions'),
    said('Let there be no sanctions talk at lunch'),
    'Peru expected to earn more from tariffs.',
    'Peru is looking to buy tanks from Chile.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('no position', () => {
  test.each([
    // of the author's own voice
    'There are no prerequisites for a ceasefire.',
    // where an army stands
    said("The army's position in Lima is important for a ceasefire"),
    // how things will go
    said('With Ana Sol in office we expect progress'),
  ])('%s', (text) => expect(told(text)).toEqual([]))

  test.each([
    ["Peru's position in the talks is that the tariffs must go.", 'Peru demands tariffs'],
    [said('We expect the tariffs to be cut'), 'Peru demands tariffs'],
    // pleased by what was spoken of before, not by what is told later
    ['This scheme has pleased Peru, and so did Chile, which spoke of its tariffs.', 'Peru accepts talks'],
    ['This ceasefire has pleased Peru.', 'Peru accepts ceasefire'],
    [said('It is a tariff that should be looked at'), 'Peru seeks tariffs'],
  ])('but %s', (text, expected) => expect(told(text)).toContain(expected))
})
