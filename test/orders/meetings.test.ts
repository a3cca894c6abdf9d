import { describe, expect, test } from 'vitest'
import { eventsTold } from '../kit/events.ts'

/* Who met whom, where and when, in whatever order a sentence tells it. */

const pairs = [
  ['Ann Lee', 'Luis Ortega', 'Ann Lee', 'Luis Ortega'],
  ['Foreign Minister Carl Dorn', 'a Peruvian delegation', 'Carl Dorn', 'Peru'],
  ['Norwegian envoys', 'Peru', 'Norway', 'Peru'],
] as const

type Frame = (one: string, other: string) => string

const held: Readonly<Record<string, Frame>> = {
  met: (a, b) => `${a} met ${b} in Geneva on 3 March.`,
  and: (a, b) => `${a} and ${b} met in Geneva on 3 March.`,
  'the place first': (a, b) => `In Geneva on 3 March, ${a} met ${b}.`,
  between: (a, b) => `The meeting between ${a} and ${b} in Geneva on 3 March ended without a deal.`,
  with: (a, b) => `${a} held talks with ${b} in Geneva on 3 March.`,
  who: (a, b) => `${a}, who met ${b} in Geneva on 3 March, left early.`,
  whom: (a, b) => `${b}, whom ${a} met in Geneva on 3 March, left early.`,
  after: (a, b) => `${a} went home after meeting ${b} in Geneva on 3 March.`,
  'after, first': (a, b) => `After meeting ${b} in Geneva on 3 March, ${a} went home.`,
  at: (a, b) => `At a meeting with ${b} in Geneva on 3 March, ${a} drew a map.`,
  said: (a, b) => `${a} said after talks with ${b} in Geneva on 3 March that the price was right.`,
  told: (a, b) => `${a} told ${b} at a meeting in Geneva on 3 March that the price was right.`,
  'to meet': (a, b) => `${a} flew to Geneva on 3 March to meet ${b}.`,
  'it was': (a, b) => `It was in Geneva that ${a} met ${b} on 3 March.`,
  where: (a, b) => `The envoys liked Geneva, where ${a} met ${b} on 3 March.`,
}
const announced: Readonly<Record<string, Frame>> = {
  will: (a, b) => `${a} will meet ${b} in Geneva on 12 March.`,
  plan: (a, b) => `${a} ${a.endsWith('s') ? 'plan' : 'plans'} to meet ${b} in Geneva on 12 March.`,
  agreed: (a, b) => `${a} and ${b} agreed to meet in Geneva on 12 March.`,
  set: (a, b) => `Talks between ${a} and ${b} are set for 12 March in Geneva.`,
  ahead: (a, b) => `Ahead of talks with ${b} in Geneva on 12 March, ${a} drew a map.`,
}
const upper = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`
const of = (frames: Readonly<Record<string, Frame>>) =>
  pairs.flatMap(([a, b, ...names]) => Object.values(frames).map((frame) => [upper(frame(a, b)), names] as const))

describe('held', () => {
  test.each(of(held))('%s', (words, names) => {
    const met = eventsTold(words).filter((event) => / @ Geneva # 2031-03-03$/.test(event))
    expect(met.filter((event) => /^CONSULT (?:held|reported)/.test(event))).toHaveLength(1)
    for (const name of names) expect(met[0]).toContain(name)
  })
})

describe('announced', () => {
  test.each(of(announced))('%s', (words, names) => {
    const met = eventsTold(words).filter((event) => /^CONSULT announced.* @ Geneva # 2031-03-12$/.test(event))
    expect(met).toHaveLength(1)
    for (const name of names) expect(met[0]).toContain(name)
  })
})

describe('what came before', () => {
  test.each([
    ['Norway hired a ship after signing the treaty in Lima on 3 March.', ['SUPPORT held: Norway @ Lima # 2031-03-03']],
    [
      'Norway will go home after signing the treaty in Lima on 12 March.',
      ['SUPPORT announced: Norway @ Lima # 2031-03-12'],
    ],
    ['Norway wants to go home after signing the treaty in Lima on 12 March.', []],
    ['Norway went home without signing the treaty in Lima on 3 March.', []],
  ])('%s', (words, events) => expect(eventsTold(words)).toEqual(events))

  test('days before is no day', () =>
    expect(
      eventsTold('Norway hired a ship on 3 March, days after turning down an invitation from Peru.'),
    ).not.toContain('REJECT held: Norway > Peru # 2031-03-03'))
})
