import { describe, expect, test } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

let serial = 0
/** An article of its own words in which parties want things: `party: issue`. */
const wants = (positions: Record<string, string>, sketch: Sketch = {}) => {
  serial++
  const own = Array.from({ length: 40 }, (_, at) => `word${serial}x${at}`).join(' ')
  const text = `${own}. ${Object.keys(positions)
    .map((party) => `${party} wants it so.`)
    .join(' ')}`
  return entryOf(text, {
    day: '2031-03-01',
    positions: Object.entries(positions).map(([party, issue]) => ({
      on: `${party} wants it so`,
      party: `state:${party}`,
      issue,
    })),
    ...sketch,
  })
}
const issuesOf = (...entries: ReturnType<typeof wants>[]) => dossierOf(entries).issues

describe('an issue that the codebook lacks', () => {
  test('is proposed where two articles come back to it, with the words', () => {
    const [issue] = issuesOf(wants({ Norland: 'beacon-lamps' }), wants({ Norland: 'beacon-lamps' }))
    expect(issue).toMatchObject({ id: 'beacon-lamps', name: 'beacon lamps', proposed: { articles: 2, parties: 1 } })
    expect(issue?.proposed?.evidence.map(({ quote }) => quote)).toEqual(['Norland wants it so', 'Norland wants it so'])
  })
  test('is proposed where two parties take a stand on it', () =>
    expect(issuesOf(wants({ Norland: 'beacons', Sudria: 'beacons' }))).toMatchObject([
      { id: 'beacons', proposed: { articles: 1, parties: 2 } },
    ]))
  test('is one under its several spellings, named as most spell it', () =>
    expect(
      issuesOf(wants({ Norland: 'beacon' }), wants({ Sudria: 'beacons' }), wants({ Kelmar: 'beacons' })).map(
        ({ id }) => id,
      ),
    ).toEqual(['beacons']))
  test('of an analyst’s own is theirs, whoever else speaks of it', () => {
    const entry = wants({ Norland: 'beacons' })
    const [position] = entry.reading.positions
    const judged = { ...entry, reading: { ...entry.reading, positions: [{ ...position!, judged: 'added' as const }] } }
    expect(issuesOf(judged)).toEqual([{ id: 'beacons', name: 'beacons' }])
    expect(issuesOf(judged, wants({ Sudria: 'beacons' })).map(({ id }) => id)).toEqual(['beacons'])
  })
})

describe('is no issue', () => {
  test('what one party wants in one article: it is filed under other', () => {
    const { issues, table } = dossierOf([wants({ Norland: 'beacons' })])
    expect(issues.map(({ id }) => id)).toEqual(['other'])
    expect(table.map(({ issue }) => issue)).toEqual(['other'])
  })
  test('what two copies print of one party', () => {
    const one = wants({ Norland: 'beacons' })
    const copy = entryOf(`Headline\n${one.article.text}`, {
      day: '2031-03-02',
      positions: [{ on: 'Norland wants it so', party: 'state:Norland', issue: 'beacons' }],
    })
    expect(issuesOf(one, copy).map(({ id }) => id)).toEqual(['other'])
  })
})

test('an issue of the codebook is not proposed', () =>
  expect(issuesOf(wants({ Norland: 'territory' }))).toEqual([{ id: 'territory', name: 'Territory' }]))
