import { describe, expect, test } from 'vitest'
import { dossierOfPress } from '../kit/press.ts'

/** What a case holds to be disputed between two articles of days that follow each other. */
const disputed = (one: string, other: string) =>
  dossierOfPress(['2031-03-03', one], ['2031-03-04', other]).contradictions.map(({ about, sides }) => [
    about,
    ...sides.map(({ claim, holders }) => `${holders.map(({ name }) => name).join(', ')}: ${claim}`),
  ])

describe('what one article tells and a party denies in another', () => {
  const strike = 'Norwegian drones struck the port of Arica on Sunday, killing 12 people, Peru said.'
  test.each([
    [
      strike,
      'Norway denied that its drones had struck the port of Arica.',
      'whether it happened: attack of Norway in Arica on 2 March 2031',
      'Peru: Norwegian drones struck the port of Arica on Sunday',
      'Norway: Norway denied that its drones had struck the port of Arica.',
    ],
    [
      strike,
      'Norway denied responsibility for the strike on the port of Arica.',
      'whether it happened: attack of Norway in Arica on 2 March 2031',
      'Peru: Norwegian drones struck the port of Arica on Sunday',
      'Norway: Norway denied responsibility for the strike on the port of Arica.',
    ],
    [
      'Norway says it has withdrawn all its troops from Arica.',
      'Peru denied that Norway had withdrawn its troops from Arica.',
      'whether it happened: withdrawal of Norway in Arica',
      'Norway: it has withdrawn all its troops from Arica',
      'Peru: Peru denied that Norway had withdrawn its troops from Arica.',
    ],
  ])('%s — %s', (one, other, ...told) => expect(disputed(one, other)).toEqual([told]))

  test.each([
    [strike, 'Norway denied that its drones had struck the port of Bergen.'],
    [strike, 'Chile denied that its drones had struck the port of Arica.'],
    [strike, 'Norway said its drones had struck the port of Arica.'],
  ])('nothing: %s — %s', (one, other) => expect(disputed(one, other)).toEqual([]))
})

describe('what one article tells as done and a party says has not been', () => {
  const gone = 'Norway withdrew its troops from Arica on Monday.'
  test.each([
    [
      gone,
      'Peru said Norwegian troops had not left Arica.',
      'whether it happened: withdrawal of Norway in Arica on 3 March 2031',
      ' Norway withdrew its troops from Arica on Monday',
      'Peru: Norwegian troops had not left Arica',
    ],
    [
      gone,
      'Norwegian soldiers are still in Arica, Peru said.',
      'whether it happened: withdrawal of Norway in Arica on 3 March 2031',
      ' Norway withdrew its troops from Arica on Monday',
      'Peru: Norwegian soldiers are still in Arica',
    ],
    [
      'Peru and Norway signed an agreement on fishing on Monday.',
      'Peru said it had not signed any agreement with Norway.',
      'whether it happened: support of Norway and Peru on 3 March 2031',
      ' Peru and Norway signed an agreement on fishing on Monday',
      'Peru: it had not signed any agreement with Norway',
    ],
    [
      'Norway has released 30 prisoners in Arica, its defence ministry said.',
      'Norway never released any prisoners in Arica, Peru said.',
      'whether it happened: concession of Norway in Arica',
      'Norway: Norway has released 30 prisoners in Arica',
      'Peru: Norway never released any prisoners in Arica',
    ],
  ])('%s — %s', (one, other, about, first, second) => {
    const [found, ...more] = disputed(one, other)
    expect(more).toEqual([])
    expect(found?.[0]).toBe(about)
    expect(found?.[1]).toContain(first)
    expect(found?.[2]).toBe(second)
  })

  test.each([
    [gone, 'Peru said Norwegian troops remained in Tacna.'],
    [gone, 'Peru said Chilean troops remained in Arica.'],
    [gone, 'Peru said Norwegian diplomats remained in Arica.'],
    [gone, 'Peru said Norway had not paid for the damage in Arica.'],
    [gone, 'Peru would not talk if Norway had not left Arica.'],
    ['Peru said Norwegian troops had not left Arica.', gone],
    ['Norway attacked Peru on Monday, Chile said.', 'Norway said it had not attacked the grain stores of Peru.'],
    [
      'Peru and Norway signed an agreement on fishing on Monday.',
      'Peru said it had not signed the treaty on mines with Norway.',
    ],
  ])('nothing: %s — %s', (one, other) => expect(disputed(one, other)).toEqual([]))
})

describe('blame that two parties put on each other', () => {
  test.each([
    [
      'Norway accused Peru of shelling the hospital in Arica on Sunday.',
      'Peru blamed Norway for the shelling of the hospital in Arica.',
    ],
    [
      'Norway accused Peru of breaking the ceasefire on Sunday.',
      'Peru accused Norwegian forces of breaking the ceasefire in the south.',
    ],
  ])('%s — %s', (one, other) => {
    const [found, ...more] = disputed(one, other)
    expect(more).toEqual([])
    expect(found?.[0]).toMatch(/^who is to blame for .*, Norway or Peru$/)
    expect(found?.slice(1)).toEqual([`Norway: ${one}`, `Peru: ${other}`])
  })

  test.each([
    [
      'Norway accused Peru of breaking the ceasefire on Sunday.',
      'Peru accused Norway of raising tariffs on fish on Sunday.',
    ],
    ['Norway accused Peru of breaking the ceasefire.', 'Chile accused Norway of breaking the ceasefire.'],
  ])('nothing: %s — %s', (one, other) => expect(disputed(one, other)).toEqual([]))
})

describe('blame of somebody who is said to be at fault', () => {
  const blamed = 'Norway said Peru was responsible for the collapse of the ceasefire.'
  test.each([
    ['Norway was to blame for the collapse of the ceasefire, Peru said on Monday.', blamed],
    ['Peru said Norway bore full responsibility for the collapse of the ceasefire.', blamed],
    ['Peru blamed Norway for the collapse of the ceasefire, and its envoy left Oslo.', blamed],
  ])('%s — %s', (one, other) => {
    const [found, ...more] = disputed(one, other)
    expect(more).toEqual([])
    expect(found?.[0]).toBe('who is to blame for the collapse of the ceasefire, Peru or Norway')
    expect(found?.slice(1)).toEqual([`Peru: ${one}`, `Norway: ${other}`])
  })

  test.each([
    ['Peru asked whether Norway was to blame for the collapse of the ceasefire.', blamed],
    ['Peru said it was to blame for the collapse of the ceasefire.', blamed],
    ['Peru said Norway was not responsible for the collapse of the ceasefire.', blamed],
    ['Peru said Norway was responsible for the fire in the port of Arica.', blamed],
    ['Norway was to blame for the collapse of the ceasefire.', blamed],
  ])('nothing: %s — %s', (one, other) => expect(disputed(one, other)).toEqual([]))
})

describe('numbers that two parties give of the same thing', () => {
  test.each([
    [
      "A Norwegian air strike on Arica on Sunday killed 34 people, Peru's health ministry said.",
      'No more than 12 people were killed in the strike on Arica, the Norwegian defence ministry said on Tuesday.',
      'how many people were killed',
      'Peru: 34 people',
      'Norway: No more than 12 people',
    ],
    [
      'Norway has 5,000 troops in Arica, Peru said on Monday.',
      'Norway said it had 800 troops in Arica.',
      'how many troops',
      'Peru: 5,000 troops',
      'Norway: 800 troops',
    ],
    [
      'The Dock Union said on Monday that 90 per cent of its members had joined the strike at the port of Arlen. The union is in dispute with Maersund Ports.',
      'Maersund Ports said 35 per cent of the members of the Dock Union had joined the strike in Arlen.',
      'what share of its members',
      'Dock Union: 90 per cent of its members',
      'Maersund Ports: 35 per cent of the members',
    ],
  ])('%s — %s', (one, other, ...told) => expect(disputed(one, other)).toEqual([told]))

  test.each([
    [
      'what each has lost',
      'Peru said it had lost 40 soldiers in Arica.',
      'Norway said it had lost 90 soldiers in Arica.',
    ],
    [
      'what each has taken in',
      'Peru said it had taken in 4,000 refugees from Arica.',
      'Norway said it had taken in 900 refugees from Arica.',
    ],
    [
      'another place',
      'Norway killed 34 people in Arica on Sunday, Peru said.',
      'Norway said 12 people were killed in a fire in Bergen on Sunday.',
    ],
    [
      'the killed and the wounded',
      'Norway said 12 people were killed in the strike on Arica.',
      'Peru said 34 people were wounded in the strike on Arica.',
    ],
    [
      'numbers that can both hold',
      'Norway said at least 12 people were killed in the strike on Arica.',
      'Peru said 34 people were killed in the strike on Arica.',
    ],
    [
      'one party that counts again',
      'Peru said 20 people were killed in the strike on Arica.',
      'Peru said 34 people were killed in the strike on Arica.',
    ],
  ])('nothing: %s', (_, one, other) => expect(disputed(one, other)).toEqual([]))

  test('of each party the latest number counts', () => {
    const killed = (party: string, many: number) =>
      `${party} said ${many} people had been killed in the strike on Arica.`
    const { contradictions } = dossierOfPress(
      ['2031-03-03', killed('Peru', 20)],
      ['2031-03-04', killed('Norway', 34)],
      ['2031-03-05', killed('Peru', 34)],
    )
    expect(contradictions).toEqual([])
  })
})

describe('two answers to a plan that is only pointed at', () => {
  test('the second denies nothing of the first', () => {
    const { timeline } = dossierOfPress(['2031-03-03', 'Peru welcomed it. Chile rejected it.'])
    expect(timeline.map(({ type, status }) => [type, status])).toEqual([
      ['REJECT', 'held'],
      ['SUPPORT', 'held'],
    ])
  })
})
