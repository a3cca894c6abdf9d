import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* A position that is a noun ("its demand for …"), and what is done with it. */

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map(({ party, stance }) => `${party.name} ${stance}`)

const whos = [
  ['Norway', 'Norway', 'its'],
  ['The Norwegian delegation', 'Norway', 'its'],
  ['The rebels', 'rebels', 'their'],
] as const

interface Noun {
  readonly noun: string
  readonly stance: string
  /** What it comes to when it is dropped. */
  readonly dropped: string
  readonly what: readonly string[]
}
const nouns: readonly Noun[] = [
  { noun: 'demand', stance: 'demands', dropped: 'shifts', what: ['for a truce', 'that the army return the prisoners'] },
  { noun: 'insistence', stance: 'demands', dropped: 'shifts', what: ['on a truce'] },
  { noun: 'offer', stance: 'offers', dropped: 'shifts', what: ['of a truce', 'to lift the blockade'] },
  { noun: 'promise', stance: 'offers', dropped: 'shifts', what: ['to free the prisoners'] },
  { noun: 'objection', stance: 'refuses', dropped: 'accepts', what: ['to a truce'] },
]
const each = whos.flatMap((who) => nouns.flatMap((noun) => noun.what.map((what) => [who, noun, what] as const)))

describe('held', () => {
  const ways = ['repeated', 'has reiterated', 'said it stood by', 'is sticking to', 'stepped up', 'on Monday renewed']
  const all = each.flatMap(([[who, name, own], { noun, stance }, what]) =>
    ways.map((way) => [`${who} ${way} ${own} ${noun} ${what}.`, `${name} ${stance}`] as const),
  )
  test.each(all)('%s', (words, position) => expect(told(words)).toEqual([position]))
})

describe('made', () => {
  const ways = ['made', 'put forward', 'voiced', 'came out with', 'issued']
  const all = each.flatMap(([[who, name], { noun, stance }, what]) =>
    ways.map((way) => [`${who} ${way} a${/^[aio]/.test(noun) ? 'n' : ''} ${noun} ${what}.`, `${name} ${stance}`]),
  )
  test.each(all)('%s', (words, position) => expect(told(words!)).toEqual([position]))
})

describe('dropped', () => {
  const ways = ['dropped', 'has withdrawn', 'gave up', 'is backing away from', 'scrapped', 'appears to have abandoned']
  const all = each.flatMap(([[who, name, own], { noun, dropped }, what]) =>
    ways.map((way) => [`${who} ${way} ${own} ${noun} ${what}.`, `${name} ${dropped}`] as const),
  )
  test.each(all)('%s', (words, position) => expect(told(words)).toEqual([position]))
})

describe('eased', () => {
  const all = each.map(([[who, name, own], { noun }, what]) => [
    `${who} has softened ${own} ${noun} ${what}.`,
    `${name} shifts`,
  ])
  test.each(all)('%s', (words, position) => expect(told(words!)).toEqual([position]))
})

describe('not dropped', () => {
  const ways = [
    'did not drop',
    'will not give up',
    'refused to withdraw',
    'shows no sign of dropping',
    'is unlikely to drop',
  ]
  const all = each.flatMap(([[who, name, own], { noun, stance }, what]) =>
    ways.map((way) => [`${who} ${way} ${own} ${noun} ${what}.`, `${name} ${stance}`] as const),
  )
  test.each(all)('%s', (words, position) => expect(told(words)).toEqual([position]))
})

describe('put to the others, or to be dropped', () => {
  test.each([
    ['Norway put forward its demands.', 'Norway demands'],
    ['Norway has tabled a list of three demands.', 'Norway demands'],
    ['Norway put forward a plan to meet the demands of the rebels.', 'Norway offers'],
    ['Norway is ready to drop its demand for a truce.', 'Norway shifts'],
    ['Norway agreed to drop its demand for a truce.', 'Norway shifts'],
    ['Norway may drop its demand for a truce.', 'Norway shifts'],
    ['Norway agreed to drop its objection to a truce.', 'Norway accepts'],
    ['Norway rejected calls to drop its demand for a truce.', 'Norway demands'],
    // Whose demand it is, is not Norway's.
    ['Norway wants Peru to drop its demand for a truce.', 'Norway seeks'],
    ['Norway urged Peru to withdraw its offer of a truce.', 'Norway demands'],
  ])('%s', (words, position) => expect(told(words)).toEqual([position]))
})

describe('no position', () => {
  test.each([
    'Norway made a call to Peru.',
    'Norway stepped up attempts to encircle the town.',
    'Norway declined to talk to reporters.',
    'Would Norway drop its demand for a truce?',
  ])('nothing in: %s', (words) => expect(told(words)).toEqual([]))
})

describe('behind what says when', () => {
  const quote = (text: string) => readText(`The talks in Oslo went on. ${text}`).positions.map(({ span }) => span.quote)
  test.each(['In March', 'In March 2030', 'On 3 March', 'On March 3', 'Last week', 'In 2030', 'On Monday'])(
    'the words of a position do not begin in "%s"',
    (when) => expect(quote(`${when} Norway rejected the truce.`)).toEqual(['Norway rejected the truce']),
  )
})
