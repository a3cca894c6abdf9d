import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ‹${p.span.quote}›`)

describe('what stands high on a list', () => {
  test.each([
    ["A guarantee is next on Iran's list.", "Iran demands ‹A guarantee is next on Iran's list›"],
    [
      'Iran wants relief from sanctions. A guarantee is next on its list.',
      'Iran demands ‹A guarantee is next on its list›',
    ],
    ["Land is at the top of the rebels' list of demands.", "rebels demands ‹Land is at the top of the rebels' list›"],
    ["The release of the pilots heads Peru's list.", "Peru demands ‹The release of the pilots heads Peru's list›"],
    [
      "Access to the port is still high on Peru's agenda.",
      "Peru demands ‹Access to the port is still high on Peru's agenda›",
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('no position', () => {
  test.each([
    // nobody's agenda
    'Tariffs are high on the agenda of the talks.',
    // not high
    "A guarantee is not on Iran's list.",
    "Fish are at the bottom of Peru's list.",
    'The minister read the list.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
