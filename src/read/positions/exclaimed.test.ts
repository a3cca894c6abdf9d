import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

const said = (words: string, after = '') => `"${words}," Peruvian minister Ana Sol said${after}.`

describe('words that a party throws in', () => {
  test.each([
    [said('No ceasefire'), 'Peru refuses ceasefire'],
    [said('Not a tariff less'), 'Peru demands tariffs'],
    [said('Not one tariff more'), 'Peru refuses tariffs'],
    [said('Not on my watch', ' of the tariffs'), 'Peru refuses tariffs'],
    [said('Over my dead body', ' of the ceasefire'), 'Peru refuses ceasefire'],
    ['Peru is blunt: no prisoners, no ceasefire.', 'Peru demands prisoners'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('near misses', () => {
  test.each([
    said('No doubt'),
    said('No technical reason'),
    said('Not a bad day'),
    said('Not on Monday'),
    said('Over the river'),
    'Not on my watch, the author thinks. Over my dead body.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
