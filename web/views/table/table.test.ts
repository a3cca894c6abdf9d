import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf } from '../../../test/kit/case.ts'
import { momentsOf } from './moments.ts'
import { step } from './step.ts'
import { choiceOf, gridOf, trailOf } from './tableModel.ts'
import { sheetOf } from './tableSheet.ts'

const first = entryOf('Norland demands the lighthouse. Sudmark refuses the lighthouse.', {
  day: '2025-03-01',
  outlet: 'Harbour Post',
  positions: [
    { on: 'demands the lighthouse', party: 'state:Norland', layer: 'verbatim', when: when('2025-03-01') },
    { on: 'refuses the lighthouse', party: 'state:Sudmark', stance: 'refuses', when: when('2025-03-01') },
  ],
})
const second = entryOf('Norland accepts the lighthouse now. Norland would open the lighthouse.', {
  day: '2025-03-04',
  outlet: 'Quay News',
  positions: [
    {
      on: 'accepts the lighthouse',
      party: 'state:Norland',
      stance: 'accepts',
      layer: 'reported',
      when: when('2025-03-04'),
    },
  ],
})
const dossier = dossierOf([first, second])
const choice = (query: string) => choiceOf(new URLSearchParams(query))
const shown = (query: string) =>
  gridOf(dossier, choice(query)).rows.map(({ cells }) => cells.map((held) => held?.now.stance ?? null))

function when(value: string) {
  return { value, certainty: 'said' as const, because: null, span: null }
}

describe('the grid', () => {
  it.each([
    ['', [['accepts', 'refuses']]],
    ['near=reported', [['accepts', 'refuses']]],
    ['near=verbatim', [['demands']]],
    ['near=nonsense', [['accepts', 'refuses']]],
    ['party=state:sudmark', [['refuses']]],
    ['party=state:nobody', []],
    ['moved=yes', [['accepts', 'refuses']]],
    ['moved=yes&party=state:sudmark', []],
  ])('under “%s” shows %j', (query, rows) => expect(shown(query)).toEqual(rows))
})

it('says of an issue that the codebook lacks it, with the words in which it is spoken of', () => {
  const notes = (...entries: Parameters<typeof dossierOf>[0]) =>
    gridOf(dossierOf(entries), choice('')).rows.map(({ note }) => note)
  expect(notes(first, second)).toEqual([null])
  const wants = (day: string, party: string) =>
    entryOf(`${party} wants the beacons lit on ${day}.`, {
      day,
      outlet: `${party} Post`,
      positions: [{ on: 'wants the beacons lit', party: `state:${party}`, issue: 'beacons', when: when(day) }],
    })
  const [note] = notes(wants('2025-03-01', 'Norland'), wants('2025-03-04', 'Sudmark'))
  expect(note?.words).toBe('not in the codebook: 1 article and 2 parties speak of it')
  expect(note?.evidence.map(({ quote }) => quote)).toEqual(['wants the beacons lit', 'wants the beacons lit'])
})

it('of hundreds of parties as many stand side by side as can be looked over; any can be picked', () => {
  const parties = Array.from({ length: 300 }, (_, n) => ({ id: `state:${n}`, name: `State ${n}` }))
  const row = dossier.table[0]!
  const crowd = { ...dossier, parties, table: parties.map((party) => ({ ...row, party })) }
  const sizes = (query: string) => {
    const { parties: columns, more } = gridOf(crowd, choice(query))
    return [columns.length, more]
  }
  expect([sizes(''), sizes('parties=all'), sizes('party=state:299')]).toEqual([
    [7, 293],
    [40, 260],
    [1, 0],
  ])
})

it('a trail of moves has each stance once in a row', () => {
  const move = (from: 'demands' | 'open', to: 'open' | 'accepts') => ({ from, to, when: null, evidence: [] })
  expect(trailOf([move('demands', 'open'), move('open', 'accepts')])).toEqual(['demands', 'open', 'accepts'])
  expect(trailOf([])).toEqual([])
})

it('the sheet has a row for each piece of evidence', () => {
  const { columns, rows } = sheetOf(dossier)
  expect(rows.length).toBe(3)
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
})

describe('keys in the grid', () => {
  const at = (key: string, ctrlKey = false) => step({ key, ctrlKey, metaKey: false }, [1, 1], { rows: 3, columns: 3 })
  it.each([
    ['ArrowRight', [1, 2]],
    ['ArrowLeft', [1, 0]],
    ['ArrowUp', [0, 1]],
    ['ArrowDown', [2, 1]],
    ['Home', [1, 0]],
    ['End', [1, 2]],
    ['PageDown', [2, 1]],
    ['a', null],
    ['Tab', null],
  ])('%s leads to %j', (key, place) => expect(at(key)).toEqual(place))
  it('Ctrl makes Home and End go all the way', () => {
    expect(at('Home', true)).toEqual([0, 0])
    expect(at('End', true)).toEqual([2, 2])
  })
  it('nothing leads out of it', () => {
    expect(step({ key: 'ArrowLeft', ctrlKey: false, metaKey: false }, [0, 0], { rows: 1, columns: 1 })).toEqual([0, 0])
  })
})

describe('the stops of the time slider', () => {
  const coverage = { articles: 2, origins: 2, outlets: [], undated: 0 }
  const moved = (value: string) => ({
    ...{ from: 'open' as const, to: 'accepts' as const, evidence: [], issue: 'x', party: { id: 'a', name: 'A' } },
    when: when(value),
  })
  const days = (firstDay: string | null, last: string | null, moves: string[] = []) =>
    momentsOf({ coverage: { ...coverage, first: firstDay, last }, moved: moves.map(moved) })
  it('are the days from the first to the last publication, with the moves of each', () => {
    expect(days('2025-02-27', '2025-03-01', ['2025-02-28', '2025-02-28', '2025-02'])).toEqual([
      { day: '2025-02-27', moves: 0 },
      { day: '2025-02-28', moves: 3 },
      { day: '2025-03-01', moves: 0 },
    ])
  })
  it.each([
    [null, null],
    ['2025-03-02', '2025-03-01'],
  ])('between %s and %s there are none', (from, to) => expect(days(from, to)).toEqual([]))
  it('of many years are thinned, and end on the last day', () => {
    const many = days('2001-01-01', '2025-03-01')
    expect(many.length).toBeLessThanOrEqual(240)
    expect(many.at(-1)?.day).toBe('2025-03-01')
  })
})
