import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* Several parties in one sentence: who of them wants it, who does not, and of whom nothing is said. */

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`)
    .positions.map(({ party, stance }) => `${party.name} ${stance}`)
    .sort()

describe('pairs and lists', () => {
  test.each([
    ['The union and the company rejected the truce.', 'the company refuses', 'the union refuses'],
    ['Both the union and the company want a truce.', 'the company seeks', 'the union seeks'],
    ['Norway and the rebels agreed to a truce.', 'Norway accepts', 'rebels accepts'],
    ['Employers and unions rejected the offer.', 'employers refuses', 'unions refuses'],
    ['Officials from Norway and the rebels want a truce.', 'Norway seeks', 'rebels seeks'],
    ['Norway, Peru and Chile rejected the truce.', 'Chile refuses', 'Norway refuses', 'Peru refuses'],
    ['It said that Norway, Peru and the rebels want a truce.', 'Norway seeks', 'Peru seeks', 'rebels seeks'],
    // What stands before the pair is no part of it.
    ['In Norway, Peru and Chile rejected the truce.', 'Chile refuses', 'Peru refuses'],
    ['Unlike Norway, Peru and Chile rejected the truce.', 'Chile refuses', 'Peru refuses'],
    ['Asked by Norway, Peru and Chile rejected the truce.', 'Chile refuses', 'Peru refuses'],
    ['On Monday, Peru and Chile rejected the truce.', 'Chile refuses', 'Peru refuses'],
  ])('%s', (text, ...all) => expect(told(text)).toEqual(all))
  test.each([
    'Talks between the union and the company demand patience on a truce.',
    'A deal between Norway and the rebels requires a truce.',
  ])('nothing in: %s', (text) => expect(told(text)).toEqual([]))
})

describe('the verb of the one stands for the other', () => {
  test.each([
    ['Norway wants a truce, as does Peru.', 'Norway seeks', 'Peru seeks'],
    ['Norway wants a truce, and Peru does too.', 'Norway seeks', 'Peru seeks'],
    ['Norway rejected the truce, and so did the rebels.', 'Norway refuses', 'rebels refuses'],
    ['Norway did not accept the truce, nor did Peru.', 'Norway refuses', 'Peru refuses'],
    ['Norway wants a truce; Peru does not.', 'Norway seeks', 'Peru refuses'],
    ['Norway wants a truce but the rebels do not.', 'Norway seeks', 'rebels refuses'],
    // What no codebook knows is told of all as well.
    [
      'Norway wants the port open by Easter, as does Peru; Chile does not.',
      'Chile refuses',
      'Norway seeks',
      'Peru seeks',
    ],
    ['Norway wants a truce, as is usual.', 'Norway seeks'],
    ['Norway wants a truce, as it does every year.', 'Norway seeks'],
  ])('%s', (text, ...all) => expect(told(text)).toEqual(all))
})

describe('what one does with what is the other’s', () => {
  test.each([
    ["Peru dismissed Norway's offer of a truce.", 'Norway offers', 'Peru refuses'],
    ['Peru dismissed Norwegian demands for a truce.', 'Norway demands', 'Peru refuses'],
    ["Peru criticised Norway's plan for a truce.", 'Peru refuses'],
    ["The company dismissed the union's latest offer of a truce.", 'the company refuses', 'the union offers'],
    ['Peru pressed Norway for a truce.', 'Peru demands'],
    ["The truce has Norway's backing.", 'Norway accepts'],
    ["The truce lacks Norway's backing.", 'Norway refuses'],
    ['The truce met with the approval of Norway.', 'Norway accepts'],
    ["The plan did not win the union's support.", 'the union refuses'],
  ])('%s', (text, ...all) => expect(told(text)).toEqual(all))
  test.each([
    'Peru dismissed Norway.',
    'Peru dismissed its foreign minister.',
    'Norwegian officials have pressed his case for years.',
    'Peru asked Norway for details of the truce.',
  ])('nothing in: %s', (text) => expect(told(text)).toEqual([]))
})

describe('who is not meant, what is no more, and what is only feared', () => {
  test.each([
    ['It was Norway, not Peru, that rejected the truce.', 'Norway refuses'],
    ['It was the union and not the company that rejected the truce.', 'the union refuses'],
    ['Norway, previously opposed to a truce, now supports it.', 'Norway accepts'],
    ['Norway had initially opposed a truce but later accepted it.', 'Norway accepts'],
    ['Norway has long opposed a truce.', 'Norway refuses'],
    ['Norway once again opposed a truce.', 'Norway refuses'],
  ])('%s', (text, ...all) => expect(told(text)).toEqual(all))
  test.each([
    'Norway initially opposed a truce.',
    'At first Norway rejected the truce.',
    'Norway once opposed a truce.',
    'Norway fears that Peru will reject a truce.',
    'Norwegian officials fear Peru will reject a truce.',
    'There are concerns that Peru may reject a truce.',
  ])('nothing in: %s', (text) => expect(told(text)).toEqual([]))
})
