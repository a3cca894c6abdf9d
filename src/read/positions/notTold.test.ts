import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.toward}`)

describe('what a side asks of its own people is no demand at a table', () => {
  test.each([
    'Peru urged residents to leave the flooded villages.',
    'Peru called on all remaining civilians to evacuate the port.',
    'Peru urged Peruvians to stand fast behind the ceasefire.',
    'Peru asked motorists to avoid the bridge during the ceasefire.',
  ])('%s', (text) => expect(told(text)).toEqual([]))

  test.each([
    ['Peru urged Chile to lift its tariffs.', 'Peru demands lift its tariffs'],
    ['Peru urged Norwegians to lift their tariffs.', 'Peru demands lift their tariffs'],
    ['Peru asked for the soldiers to leave the occupied villages.', 'Peru demands leave the occupied villages'],
    ['Peru called on the police union to accept the pay offer.', 'Peru demands accept the pay offer'],
    ['Peru demands that civilians be evacuated.', 'Peru demands that civilians be evacuated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('what something takes, what is made for something', () => {
  test.each([
    'A ceasefire will require patience, Peru said.',
    'Peru will require all that patience during the ceasefire.',
    'Peru said the ceasefire would require more observers.',
    'The tariffs, meant to protect growers in Peru, are high.',
  ])('%s', (text) => expect(told(text).filter((line) => / (?:demands|seeks) /.test(line))).toEqual([]))

  test.each([
    ['Peru requires Chile to lift its tariffs.', 'Peru demands lift its tariffs'],
    ['Peru will require Chile to lift its tariffs.', 'Peru demands lift its tariffs'],
    ['Peru means to keep its tariffs.', 'Peru seeks keep its tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('a demand ends before what is said of it', () => {
  test.each([
    ["Peru's plan to cut the tariffs will come up in May.", 'Peru seeks cut the tariffs'],
    ["Peru's refusal to lift the tariffs was criticised by Chile.", 'Peru refuses lift the tariffs'],
    // near misses: the verb belongs to a clause inside the demand
    ["Peru's demand that the tariffs be lifted was old.", 'Peru demands the tariffs be lifted was old'],
    [
      "Peru's refusal to lift the tariffs it had raised came late.",
      'Peru refuses lift the tariffs it had raised came late',
    ],
    [
      "Peru's refusal to lift the tariffs that were raised in May came late.",
      'Peru refuses lift the tariffs that were raised in May came late',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('both ends of “between … and …”', () => {
  test('stay together', () =>
    expect(told('Peru asked Norway to mediate between Chile and Bolivia and help end the fighting.')).toContain(
      'Peru demands mediate between Chile and Bolivia and help end the fighting',
    ))
  test.each([
    'Peru wants a ceasefire and Bolivia will help.',
    'Peru wants a truce between the two armies and Bolivia will help.',
  ])('near miss: %s', (text) => expect(told(text).join(' ')).not.toContain('will help'))
})

describe('what is cut off is no gift', () => {
  test.each([
    ['“We will cut gas deliveries to Chile,” Peruvian minister Ana Sol said.', 'seeks'],
    ['“We will reduce the flow of gas to Chile,” Peruvian minister Ana Sol said.', 'seeks'],
    ['“We will cut the tariffs on wool,” Peruvian minister Ana Sol said.', 'offers'],
    ['“We will deliver gas to Chile,” Peruvian minister Ana Sol said.', 'offers'],
  ])('%s', (text, stance) => expect(told(text).map((line) => line.split(' ')[1])).toEqual([stance]))
})

describe('in the mouth of a party, what must be', () => {
  const said = (words: string) => told(`“${words},” Peruvian minister Ana Sol said.`)
  test.each(['Everyone should know that the tariffs are high', 'People must understand that the ceasefire is near'])(
    'no demand: %s',
    (words) => expect(said(words)).toEqual([]),
  )
  test('no demand, where it is a question', () =>
    expect(told('A ruling on whether the tariffs should stay is due, Peruvian minister Ana Sol said.')).toEqual([]))
  test.each([
    ['The guild and its friends must lift the tariffs', 'Peru demands The guild and its friends must lift the tariffs'],
    ['Chile must lift the tariffs', 'Peru demands Chile must lift the tariffs'],
    ['Growers are tired and the tariffs must go', 'Peru demands the tariffs must go'],
  ])('%s', (words, expected) => expect(said(words)).toContain(expected))
  test('without the words of saying', () =>
    expect(told('Peruvian minister Ana Sol was tired. She added the tariffs must go.')).toContain(
      'Peru demands the tariffs must go',
    ))
})

describe('of a state, but not the state', () => {
  const parties = (text: string) =>
    readText(`The talks in Oslo went on. ${text}`).positions.map(({ party }) => party.name)
  test.each([
    ['The Norwegian socialist party urged the cabinet to lift the tariffs.', 'Norwegian socialist party'],
    ['Peruvian rebels rejected a ceasefire.', 'Peruvian rebels'],
    ['Chilean lawmakers demanded an end to the tariffs.', 'Chilean lawmakers'],
    // near misses: those who speak for it
    ['Norwegian negotiators urged Chile to lift the tariffs.', 'Norway'],
    ['The Peruvian parliament rejected a ceasefire.', 'Peru'],
    ['Chilean ministers demanded an end to the tariffs.', 'Chile'],
  ])('%s', (text, party) => expect(parties(text)).toEqual([party]))
})

describe('on what terms', () => {
  const stances = (text: string) => readText(`The talks in Oslo went on. ${text}`).positions.map(({ stance }) => stance)
  test.each([
    ['Peru offers Chile a look at what happens if the tariffs fall.', 'offers'],
    ['Peru offers Chile lower tariffs even if the ceasefire fails.', 'offers'],
    ['Peru offers Chile lower tariffs if the ceasefire holds.', 'conditional'],
  ])('%s', (text, stance) => expect(stances(text)).toContain(stance))
  test('a reason is none', () =>
    expect(
      stances('Peruvian minister Ana Sol said the tariffs were fair, because the world would pay more if they fell.'),
    ).not.toContain('conditional'))
})
