import { describe, expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`, '2031-03-04').proposals.map((p) => [
    p.by.name,
    ...p.points.map(({ span }) => span.quote),
  ])

describe('what a plan would do, a verb for each point', () => {
  test.each([
    [
      'A draft by Chile would cut the tariffs by half, open the ports and put off the vote until May.',
      ['Chile', 'cut the tariffs by half', 'open the ports', 'put off the vote until May'],
    ],
    [
      'A text tabled by Chile caps the tariffs and lifts the quota on fish.',
      ['Chile', 'caps the tariffs', 'lifts the quota on fish'],
    ],
    [
      'Under a plan from Chile, tariffs would fall, the quota would rise and the talks would end.',
      ['Chile', 'tariffs would fall', 'the quota would rise', 'the talks would end'],
    ],
    [
      "Chile's plan has two stages. In the first, the prisoners go home. In the second, the talks resume.",
      ['Chile', 'the prisoners go home', 'the talks resume'],
    ],
    [
      'Chile put a two-point plan to the parties on Monday: a ceasefire and a swap of prisoners.',
      ['Chile', 'a ceasefire', 'a swap of prisoners'],
    ],
    ["Chile's roadmap would start with a ceasefire.", ['Chile', 'a ceasefire']],
  ])('%s', (text, expected) => expect(told(text)).toContainEqual(expected))
})

describe('no points', () => {
  test.each([
    // one verb tells how it fares, not what is in it
    "Chile's plan would work.",
    "Chile's plan would fail.",
    "Chile's plan was published and signed.",
    'Chile put the plan on hold.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
