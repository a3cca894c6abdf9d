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
