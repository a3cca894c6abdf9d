import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'
import type { When } from '../../model/index.ts'

type Position = NonNullable<Sketch['positions']>[number]
const rows = (...entries: ReturnType<typeof entryOf>[]) => dossierOf(entries).table
const cells = (text: string, position: Partial<Position>, sketch: Sketch = {}) =>
  rows(
    entryOf(text, {
      day: '2031-02-01',
      names: { Norland: 'state:Norland' },
      positions: [{ on: text.replace(/\.$/, ''), party: 'state:Norland', ...position }],
      ...sketch,
    }),
  )[0]?.cells

describe('what a position is about, as the table prints it', () => {
  it.each([
    ['Norland called for a pause of ten years.', 'demands', 'for a pause of ten years', 'a pause of ten years'],
    ['Norland has offered forty ships.', 'offers', 'forty ships', 'forty ships'],
    ['Norland refuses to open the port.', 'refuses', 'open the port', 'open the port'],
    ['Norland wants an end to the dues.', 'seeks', 'an end to the dues', 'an end to the dues'],
    [
      'Norland is threatening to block the strait.',
      'refuses',
      'block the strait',
      'is threatening to block the strait',
    ],
    ['Norland asked the guard to act.', 'demands', 'act', 'asked the guard to act'],
    [
      'Norland dropped its objection in the final hour.',
      'shifts',
      'in the final hour',
      'dropped its objection in the final hour',
    ],
    ['Norland has dismissed it as a pretext.', 'refuses', 'as a pretext', 'has dismissed it as a pretext'],
    ['Norland turns up its nose at a pause.', 'refuses', 'a pause', 'turns up its nose at a pause'],
    ["Norland's bid to join the pact.", 'refuses', 'join the pact', "Norland's bid to join the pact"],
    ['Norland puts forward a pause.', 'offers', 'a pause', 'a pause'],
    ['Norland withdrew from the pact.', 'refuses', 'the pact', 'withdrew from the pact'],
    ['Norland accepts.', 'accepts', 'accepts', 'accepts'],
  ] as const)('%s', (text, stance, toward, expected) =>
    expect(cells(text, { stance, toward })?.[0]?.toward).toBe(expected),
  )
})

describe('when a position was held', () => {
  const day = (value: string, on: string, text: string): When => {
    const start = text.indexOf(on)
    return { value, certainty: 'said', because: null, span: { start, end: start + on.length, quote: on } }
  }
  it('not on a day still to come, by which something is wanted', () => {
    const text = 'Norland rules out dues before 2033.'
    const when = cells(text, { stance: 'refuses', when: day('2033', '2033', text) })?.[0]?.when
    expect([when?.value, when?.because]).toEqual(['2031-02-01', 'day of publication'])
  })
  it('on a day of the past that is said', () => {
    const text = 'Norland refused the dues on 12 January.'
    expect(cells(text, { stance: 'refuses', when: day('2031-01-12', '12 January', text) })?.[0]?.when?.value).toBe(
      '2031-01-12',
    )
  })
  const chronology = (opening: string, dash: string) => {
    const text = `Ten days.\n${opening}${dash} The talks open. Norland refuses any dues.\n`
    const entry = entryOf(text, {
      day: '2031-02-01',
      names: { Norland: 'state:Norland' },
      positions: [{ on: 'Norland refuses any dues', party: 'state:Norland', stance: 'refuses' }],
    })
    const when = day('2031-01-12', opening, text)
    const dates = [{ span: when.span as NonNullable<When['span']>, when, kind: 'date' as const, rule: 'test' }]
    return rows({ ...entry, reading: { ...entry.reading, dates } })[0]?.cells[0]?.when?.value
  }
  it('on the day with which its entry of a chronology opens', () =>
    expect(chronology('Jan. 12', ' -')).toBe('2031-01-12'))
  it('not on a day that only opens a sentence', () =>
    expect(chronology('January 12', ' came and went.')).toBe('2031-02-01'))
})

describe('bodies that are meant', () => {
  const says = (party: string, words: string, names: Sketch['names'] = {}) =>
    entryOf(`${words} ${Object.keys(names).join(' and ')}.`, {
      day: '2031-02-01',
      names,
      positions: [{ on: words, party, toward: words }],
    })
  const union = 'organisation:Signal Workers’ Union'
  const rail = 'organisation:Calder Rail'
  const taking = [
    says(union, 'Eight percent.'),
    says(rail, 'Four percent.'),
    says('organisation:Passengers’ Federation', 'Peace.'),
  ]
  const partyOf = (...entries: ReturnType<typeof entryOf>[]) =>
    rows(...taking, ...entries)
      .filter(({ cells: all }) => all.some(({ toward }) => toward.startsWith('They')))
      .map(({ party }) => party.name)
  it.each([
    ['the company', 'Calder Rail'],
    ['the union', 'Signal Workers’ Union'],
    ["the union's members", 'Signal Workers’ Union'],
    ['the federation', 'Passengers’ Federation'],
    ['the drivers’ union', 'the drivers’ union'],
    ['workers', 'workers'],
    ['the government', 'the government'],
  ])('%s of the case: %s', (name, expected) =>
    expect(partyOf(says(`group:${name}`, 'They want more.'))).toEqual([expected]),
  )
  it('takes the one that the article names', () => {
    const names = { 'Signal Workers’ Union': union }
    expect(partyOf(says('group:workers', 'They want more.', names))).toEqual(['Signal Workers’ Union'])
  })
  it('leaves open which of two it is', () => {
    const other = says('organisation:Dale Freight', 'Five percent.')
    expect(partyOf(other, says('group:the company', 'They want more.'))).toEqual(['the company'])
  })
})
