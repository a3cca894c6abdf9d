import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

let serial = 0
const plan = (
  name: string,
  points: [string, string][],
  sketch: Sketch & { by?: string; reactions?: [string, 'accepts' | 'refuses', string][] } = {},
) => {
  const { by = 'state:Norland', reactions = [], day = '2031-02-01', ...rest } = sketch
  const answers = reactions.map(([, , words]) => words).join('. ')
  const text = `Page ${++serial}: ${name}: ${points.map(([words]) => words).join('; ')}. ${answers}.`
  return entryOf(text, { day, ...rest, proposals: [{ on: name, by, points, reactions }] })
}
const FIRST: [string, string][] = [
  ['ships pass without dues', 'dues'],
  ['a joint survey of the seabed', 'survey'],
  ['troops leave the isles within 30 days', 'troops'],
]
const of = (...entries: ReturnType<typeof plan>[]) => dossierOf(entries).proposals

describe('proposals', () => {
  it('tells a plan once, with every answer', () => {
    const found = of(
      plan('a three-point plan', FIRST, { reactions: [['state:Sudria', 'refuses', 'Sudria said no']] }),
      plan('the three-point peace plan', FIRST, { reactions: [['state:Kelm', 'accepts', 'Kelm agreed']] }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.reactions.map(({ by, stance }) => `${by.name} ${stance}`)).toEqual([
      'Sudria refuses',
      'Kelm accepts',
    ])
    expect(found[0]?.evidence).toHaveLength(2)
  })
  it('tells a later version and what changed', () => {
    const second: [string, string][] = [
      ['ships pass without dues', 'dues'],
      ['troops leave the isles within 60 days', 'troops'],
      ['a court in Kelm settles quarrels', 'court'],
    ]
    const [a, b] = of(plan('the harbour plan', FIRST), plan('the harbour plan', second, { day: '2031-03-01' }))
    expect([a?.revises, b?.revises]).toEqual([null, a?.id])
    expect(b?.changes.map(({ change, evidence }) => [change, evidence.at(-1)?.quote])).toEqual([
      ['changed', 'troops leave the isles within 60 days'],
      ['added', 'a court in Kelm settles quarrels'],
      ['dropped', 'a joint survey of the seabed'],
    ])
  })
  it('keeps plans of two parties apart', () => {
    const found = of(plan('a three-point plan', FIRST), plan('a three-point plan', FIRST, { by: 'state:Sudria' }))
    expect(found.map(({ revises }) => revises)).toEqual([null, null])
  })
  it('takes another part of a plan that is told in a sentence for no later version', () => {
    const part = (words: string, day: string) => plan('a Norland plan', [[words, 'energy']], { day })
    const found = of(part('to ration lamp oil', '2031-02-01'), part('to share the ferries', '2031-02-20'))
    expect(found.map(({ revises, changes }) => [revises, changes.length])).toEqual([
      [null, 0],
      [null, 0],
    ])
  })
  it('keeps two plans of one party apart when nothing joins them', () => {
    const found = of(plan('the harbour plan', FIRST), plan('a budget for schools', [['more teachers', 'schools']]))
    expect(found.map(({ revises, changes }) => [revises, changes.length])).toEqual([
      [null, 0],
      [null, 0],
    ])
  })
})
