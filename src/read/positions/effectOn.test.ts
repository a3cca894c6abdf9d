import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ‹${p.span.quote}›`)

describe('how a thing on the table takes a party', () => {
  test.each([
    ['This option does not suit Tashkent.', 'Uzbekistan refuses ‹This option does not suit Tashkent›'],
    ['The tariff offer suits Peru.', 'Peru accepts ‹The tariff offer suits Peru›'],
    ["The third clause sticks in Peru's throat.", "Peru refuses ‹The third clause sticks in Peru's throat›"],
    ['The draft leaves Norway cold.', 'Norway refuses ‹The draft leaves Norway cold›'],
    ['The offer went down badly with the union.', 'the union refuses ‹The offer went down badly with the union›'],
    ['The plan failed; the new deadline cut no ice with Peru.', 'Peru refuses ‹the new deadline cut no ice with Peru›'],
    ['The text did not satisfy the rebels.', 'rebels refuses ‹The text did not satisfy the rebels›'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('no position', () => {
  test.each([
    // nothing on a table
    'The killing of the envoy angered Peru.',
    'The weather suits Peru.',
    // no effect, only the same word
    'The plan left Norway on Monday.',
    'The offer stuck in the post in Peru.',
    // not yet so
    'The offer might suit Peru.',
    'The draft was meant to satisfy Peru.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
