import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

/** Who wants what, and who says what, by the words and the party. */
const wants = (text: string) =>
  readText(text).positions.map(({ span, party }) => `${party.name}: ${span.quote.split(' ').slice(0, 3).join(' ')}`)
const voices = (text: string) => readText(text).statements.map(({ speaker }) => speaker?.name ?? null)

/** Each sentence in a paragraph of its own, as agencies print. */
const thinly = (text: string): string => text.replace(/(?<=[.!?]”?) (?=[\p{Lu}“])/gu, '\n\n')

const filler =
  'The boats came back late. The quay was wet. Nobody was there. Snow fell on the roofs. The cafe had shut.'

describe('sentences with a paragraph each say what they say in one', () => {
  test.each([
    [
      'a pronoun',
      `${filler} Peru raised its offer to six boats. In exchange it wants an end to the tariffs. It also refuses to sign before May.`,
    ],
    [
      'whose officer',
      `${filler} The Tarv Rail Company has tabled 6 per cent. Chief executive Selma Orvik refused to sign a ceasefire.`,
    ],
    [
      'words on their own',
      `${filler} Chilean minister Ana Sol insisted that nobody wanted a blockade. “We want a ceasefire.”`,
    ],
    [
      'whom the sentence before brings in',
      `${filler} Minister Bo Ek said no. The Chilean envoy, Ana Sol, was unmoved. “We want a list of boats,” she said.`,
    ],
  ])('%s', (_, text) => {
    expect(wants(thinly(text))).toEqual(wants(text))
    expect(voices(thinly(text))).toEqual(voices(text))
    expect([...wants(text), ...voices(text)].length).toBeGreaterThan(0)
  })
})

describe('a paragraph that leans on the one before', () => {
  const before = 'The boats came back late. The quay was wet, and nobody was there.'

  test('goes on with whom that tells of', () => {
    const text = `${before}\n\nPeru sent its envoy in May. It was thin.\n\nIt also refuses to sign the ceasefire.`
    expect(wants(text)).toEqual(['Peru: It also refuses'])
  })

  test.each([
    ['with no pronoun', `${before}\n\nPeru sent its envoy in May.\n\nThe refusal to sign the ceasefire came later.`],
    ['behind a heading', `Peru sent its envoy in May. ${before}\n\nTHE QUAY\n\nIt refuses to sign the ceasefire.`],
    [
      'of another condition',
      `${before}\n\nPeru sent its envoy in May.\n\nIf Chile takes the port, it will not sign the ceasefire.`,
    ],
  ])('not %s', (_, text) => expect(wants(text).filter((one) => one.startsWith('Peru'))).toEqual([]))

  test.each([
    [
      'one who is brought in',
      'Minister Bo Ek said no.\n\nOutside stood the Chilean envoy, Ana Sol.\n\nShe said that it was late.',
      'Ana Sol',
    ],
    [
      'nor where somebody spoke beside',
      'Minister Bo Ek said that it was late. The Chilean envoy, Jan Sol, came in.\n\n“We wait,” he said.',
      'Bo Ek',
    ],
  ])('who speaks: %s', (_, text, name) => expect(voices(text).at(-1)).toBe(name))
})

test('the day that a paragraph opens with is not that of the next one', () => {
  const text = 'On 3 May 2031 Peru shelled Tarv.\n\nIt had accused Chile of treason.'
  const [, accused] = readText(text, '2031-06-01').events
  expect(accused?.when?.value ?? null).not.toBe('2031-05-03')
})

test('where sentences stand alone, questions and answers in the first person are no interview', () => {
  const text = thinly(
    'I do not say that we are right. Who is? I for one doubt it. Count the boats. Why do they wait? I know why. What should we do? We should wait. Peru will not sign.',
  )
  expect(readText(text).statements.filter(({ rule }) => rule === 'interview')).toEqual([])
  expect(
    readText(`Interview with Ana Sol, the Chilean envoy.\n\n${text}`).statements.some(
      ({ rule }) => rule === 'interview',
    ),
  ).toBe(true)
})

test('a question as a heading asks about a party', () => {
  const text = 'The talks went on.\n\nAnd the Chileans?\n\nThey want a ceasefire by May.'
  expect(wants(text)).toEqual(['Chile: They want a'])
})

describe('a numbered list', () => {
  const list = (more: string) =>
    `Canada aims to achieve two goals in this round:\n\n1. Lower the tariffs on timber.\n\n${more}2. Open the dairy market.\n`
  test('goes on behind a sentence that belongs to an item', () =>
    expect(wants(list('They are high.\n\n'))).toEqual(wants(list(''))))
  test('ends where the next number is far', () =>
    expect(wants(list('They are high.\n\nNobody spoke.\n\nIt was late.\n\nThe quay was wet.\n\n'))).not.toEqual(
      wants(list('')),
    ))
})

test('a credit that opens a line of text takes no more than itself', () => {
  const text =
    'The boats came.\n\nPhotograph: Ada Orrin/Reuters “We are going to study it,” Ana Sol said in Vale on Monday.'
  expect(readText(text).furniture.map(({ span }) => span.quote)).toEqual(['Photograph: Ada Orrin/Reuters'])
  expect(voices(text)).toEqual(['Ana Sol'])
})
