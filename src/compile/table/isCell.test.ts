import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

type Position = NonNullable<Sketch['positions']>[number]
const cells = (text: string, position: Partial<Position>): number => {
  const entry = entryOf(text, {
    day: '2031-02-01',
    names: { Norland: 'state:Norland' },
    positions: [{ on: text.replace(/^.*?(?=Norland)|\.$/g, ''), party: 'state:Norland', ...position }],
  })
  return dossierOf([entry]).table.flatMap((row) => row.cells).length
}

describe('what stands in no row of the table', () => {
  it.each([
    ['Norland refuses to do so.', 'refuses', 'do so'],
    ['Norland is willing to look through.', 'open', 'look through'],
    ['Norland supports the move.', 'accepts', 'the move'],
    ['Norland wants all of them back.', 'seeks', 'all of them back'],
  ] as const)('under no issue, words that only point: %s', (text, stance, toward) => {
    expect(cells(text, { stance, toward, issue: 'other' })).toBe(0)
    expect(cells(text, { stance, toward, issue: 'prisoners' })).toBe(1)
  })

  it.each([
    ['Norland supports the move of the lighthouse.', 'accepts', 'the move of the lighthouse'],
    ['Norland asked for 12.', 'demands', '12'],
    ['Norland holds out for a treaty that says whose harbour it is.', 'demands', 'it'],
  ] as const)('near miss: %s', (text, stance, toward) =>
    expect(cells(text, { stance, toward, issue: 'other' })).toBe(1),
  )

  it('what is only supposed, or claimed to be so', () => {
    const toward = 'take back the lamps'
    expect(
      cells('The lamps wait, provided Norland is willing to take back the lamps.', { stance: 'open', toward }),
    ).toBe(0)
    expect(cells('Norland is willing to take back the lamps.', { stance: 'open', toward })).toBe(1)
    const claim = { stance: 'demands', toward: 'it has exempted the lamps' } as const
    expect(cells('Norland insists it has exempted the lamps.', claim)).toBe(0)
    const wish = { stance: 'demands', toward: 'it be exempted from the dues' } as const
    expect(cells('Norland insists it be exempted from the dues.', wish)).toBe(1)
  })

  it.each([
    ['a couple of officials', 0],
    ['politicians', 0],
    ['few partners', 0],
    ['aid groups', 1],
    ['dockers', 1],
  ])('nobody in particular: %s', (name, expected) =>
    expect(cells('Norland asks for more lamps in the harbour.', { party: `group:${name}`, stance: 'demands' })).toBe(
      expected,
    ),
  )
})

it('tells the same words of one article once', () => {
  const on = 'Norland shows that lamps are needed in the harbour'
  const entry = entryOf(`${on}.`, {
    day: '2031-02-01',
    names: { Norland: 'state:Norland' },
    positions: [
      { on, party: 'state:Norland', stance: 'demands', toward: on, issue: 'energy' },
      { on, party: 'state:Norland', stance: 'demands', toward: 'lamps are needed in the harbour', issue: 'energy' },
      { on, party: 'state:Norland', stance: 'demands', toward: 'the harbour', issue: 'energy' },
    ],
  })
  expect(dossierOf([entry]).table[0]?.cells).toHaveLength(2)
})
