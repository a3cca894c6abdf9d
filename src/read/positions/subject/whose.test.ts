import { describe, expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks on the tolls and the border went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance}`)

describe('who does what a participle behind "with" says', () => {
  test.each([
    ['Talks broke up on Friday, with Peru balking at any cap on tolls.', 'Peru refuses'],
    ['The session ran late, with Chile pushing for a vote and Peru refusing to hold one.', 'Peru refuses'],
    ['The session ran late, with Chile pushing for a vote and Peru refusing to hold one.', 'Chile seeks'],
    ['The two sides were far apart, with the union demanding a 9 percent rise.', 'the union demands'],
    ['The summit ended on Sunday with the bloc insisting on a written timetable.', 'the bloc demands'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['Rain fell on the border, with lorries waiting for hours.', 'He held talks with Peru demanding a truce.'])(
    'nothing: %s',
    (text) => expect(told(text)).toEqual([]),
  )
})

describe('a body told by more words', () => {
  test.each([
    ['The 27-nation bloc rejected the tariffs.', 'the bloc refuses'],
    ['The cash-strapped airline rejected the pay claim.', 'the airline refuses'],
    ['The powerful union demands a ceasefire on tolls.', 'the union demands'],
    [
      "The Peruvian foreign ministry spoke of the levy. Peru's foreign ministry met. The ministry rejected the tariffs.",
      'Peru refuses',
    ],
    ['The tolls rose. The ministry rejected the tariffs.', 'the ministry refuses'],
    ['African states reject the tariffs.', 'African states refuses'],
    ['The union met on Monday. It wants an end to the tariffs.', 'the union seeks'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('for whom somebody speaks', () => {
  test.each([
    ['Ann Lee of Peru, speaking on behalf of the European Union, called for a fund.', 'European Union demands'],
    ['Peruvian minister Ann Lee, speaking for small island states, rejected the text.', 'small island states refuses'],
    ["Ana Sol, who spoke on behalf of the Dockers' Union, rejected the tolls.", "Dockers' Union refuses"],
    ['Ana Sol of Peru, speaking in Lima, rejected the tolls.', 'Peru refuses'],
    [
      "The Andes Rail Company met. The company's managing director, Ann Lee, spoke on Monday. Lee rejected a shorter week.",
      'Andes Rail Company refuses',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('words between a subject and its verb', () => {
  test.each([
    ['The council, a small faction that left the front in May, demands a ceasefire.', 'the council demands'],
    ['The Harbour Union, a body founded in 1990, demands a ceasefire on tolls.', 'Harbour Union demands'],
    ['Peru, the newspaper wrote on Monday, would be prepared to lift the tariffs.', 'Peru open'],
    ['Peru, diplomats say, is ready to lift the levy.', 'Peru open'],
    ['Peru has of course asked for lower tariffs.', 'Peru demands'],
    ['Peru, which until last week dismissed the plan as a trick, sent a delegation.', 'Peru shifts'],
    ['The union, which until recently rejected a roster, now wants one.', 'the union shifts'],
    ['Chile, which until Monday opposed the levy, voted for it.', 'Chile shifts'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['Peru, the newspaper wrote, is a country.'])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})

describe('an answer to what was just said', () => {
  test.each([
    ['Peru wants maps of the minefields, a condition the rebels brushed aside.', 'rebels refuses'],
    ['Peru asked for a pullback, a request Chile has twice turned down.', 'Chile refuses'],
    ['Chile wants the border closed, something Peru opposes.', 'Peru refuses'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})
