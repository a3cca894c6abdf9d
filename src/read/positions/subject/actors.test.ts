import { describe, expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

describe('a party that no list knows', () => {
  test.each([
    ['Everybody knows that the Oaks want a ceasefire.', 'Oaks seeks ceasefire'],
    ['On Monday the ropemakers rejected the tariffs.', 'ropemakers refuses tariffs'],
    ['The lamplighters demand a ceasefire.', 'lamplighters demands ceasefire'],
    ['The senior ropemakers demand a ceasefire.', 'senior ropemakers demands ceasefire'],
    ['"It is late," the smelts said. Later smelts demanded a ceasefire.', 'smelts demands ceasefire'],
    ['Members of the Acorn Front met. The Acorn rejects the tariffs.', 'Acorn Front refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'The numbers demand a ceasefire.',
    'The letters refuse the tariffs.',
    'Smelts demanded a ceasefire.',
    'The two leaders demand a ceasefire.',
    'The reports suggest a ceasefire.',
    'The first barriers reject the tariffs.',
  ])('nobody: %s', (text) => expect(told(text)).toEqual([]))
})

describe('a body under another name', () => {
  test.each([
    ['The Harbour Workers met. The union rejects the tariffs.', 'Harbour Workers refuses tariffs'],
    ['RTM runs the trams, and RTM said so. The firm rejects the tariffs.', 'RTM refuses tariffs'],
    ['Peru spoke first. The government rejects the tariffs.', 'Peru refuses tariffs'],
    ['Peru spoke first. Chile came late. Peru left. The government rejects the tariffs.', 'Peru refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})
