import { expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.rule}`)

test.each([
  'In return Sudan expects the pilots of the ceasefire flight.',
  'Sudan expects an end to the sanctions in exchange.',
])('%s', (text) => expect(told(text)).toContain('Sudan demands in-return'))

test.each([
  // a forecast
  'Sudan expects an end to the sanctions.',
  'In return Sudan does not expect the pilots.',
  'The pilots on their return expect a parade in Sudan.',
])('no position: %s', (text) => expect(told(text)).not.toContain('Sudan demands in-return'))
