import { describe, expect, test } from 'vitest'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { blocs, eiIndex, modularity } from './blocs.ts'
import { codedFrom } from './fromDossier.ts'
import { type Coded, type Normalisation, oncePerDocument, oneMode, twoMode, windows } from './network.ts'

/** `A+x` is actor A for x; `A-x` against; `*3` three times. */
const said = (text: string, day: string | null = null): Coded[] =>
  text.split(' ').flatMap((word, i) => {
    const [, actor = '', sign, concept = '', times = '1'] = /^(\w)([+-])(\w)(?:\*(\d+))?$/.exec(word)!
    return Array.from({ length: Number(times) }, (_, n) => ({
      actor,
      concept,
      agrees: sign === '+',
      day,
      document: `${i} ${n}`,
    }))
  })

const talk = said('A+x A+y B+x*3 B-y C-x*2 D+z')

describe('one-mode', () => {
  const weight = (network: Parameters<typeof oneMode>[1], i: number, j: number, by: Normalisation = 'no') =>
    oneMode(talk, network, by).values[i]![j]
  test.each([
    ['congruence', 0, 1, 3],
    ['congruence', 0, 2, 0],
    ['conflict', 0, 1, 1],
    ['conflict', 1, 2, 6],
    ['subtract', 0, 1, 2],
    ['subtract', 1, 2, -6],
    ['ignore', 0, 1, 4],
    ['ignore', 0, 3, 0],
    ['congruence', 1, 1, 0],
  ] as const)('%s of %i and %i is %i', (network, i, j, expected) => {
    expect(weight(network, i, j)).toBe(expected)
    expect(weight(network, j, i)).toBe(expected)
  })
  test('normalised by activity, by what is shared, by the product', () => {
    expect(weight('congruence', 0, 1, 'average')).toBe(1)
    expect(weight('congruence', 0, 1, 'jaccard')).toBe(3 / 5)
    expect(weight('congruence', 0, 1, 'cosine')).toBe(3 / 8)
  })
  test('nothing said, nothing divided by', () => expect(oneMode([], 'congruence', 'jaccard').values).toEqual([]))
})

test('two-mode: how often, and for less against', () => {
  const both = said('A+x*2 A-x B-x')
  expect(twoMode(both).values).toEqual([[3], [1]])
  expect(twoMode(both, { subtract: true }).values).toEqual([[1], [-1]])
})

test('what one document repeats counts once', () => {
  const [one] = said('A+x')
  expect(oncePerDocument([one!, { ...one! }, { ...one!, agrees: false }, { ...one!, document: 'other' }])).toHaveLength(
    3,
  )
})

describe('windows', () => {
  const dated = [
    ...said('A+x', '2031-05-01'),
    ...said('B+x', '2031-05-04'),
    ...said('C+x', '2031-05-10'),
    ...said('D+x'),
  ]
  const shown = (days: number, step?: number) =>
    windows(dated, step === undefined ? { days } : { days, step }).map(
      ({ from, to, statements }) => `${from.slice(8)}-${to.slice(8)} ${statements.map(({ actor }) => actor).join('')}`,
    )
  test('one after the other', () => expect(shown(5)).toEqual(['01-05 AB', '06-10 C']))
  test('moving', () => expect(shown(4, 3)).toEqual(['01-04 AB', '04-07 B', '07-10 C', '10-13 C']))
  test('without a day, in none', () => expect(windows(said('A+x'), { days: 5 })).toEqual([]))
})

describe('blocs', () => {
  const camps = oneMode(said('A+x B+x C+x D-x E-x'), 'congruence')
  test('two camps', () => {
    expect(blocs(camps)).toEqual([0, 0, 0, 1, 1])
    expect(modularity(camps, blocs(camps))).toBeCloseTo(0.375, 12)
    expect(eiIndex(camps, blocs(camps))).toBe(-1)
  })
  test('everybody in one group explains nothing', () => expect(modularity(camps, [0, 0, 0, 0, 0])).toBe(0))
  test('ties between groups alone', () => expect(eiIndex(camps, [0, 1, 2, 3, 4])).toBe(1))
  test('no ties', () => {
    const alone = oneMode(said('A+x B+y'), 'congruence')
    expect([blocs(alone), eiIndex(alone, [0, 1]), modularity(alone, [0, 1])]).toEqual([[0, 1], null, 0])
  })
})

test('what the codebook does not know ties nobody', () => {
  const { table, ...rest } = fixtureDossier()
  expect(codedFrom({ ...rest, table: table.map((row) => ({ ...row, issue: 'other' })) })).toEqual([])
})

test('from a dossier, a story and its copy count once', () => {
  const coded = codedFrom(fixtureDossier())
  const gates = coded.filter(({ actor, concept }) => actor === 'Sudmark' && concept === 'gates')
  expect(gates).toMatchObject([{ agrees: true, day: '2031-05-06' }])
})
