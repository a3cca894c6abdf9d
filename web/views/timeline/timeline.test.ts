import { describe, expect, it } from 'vitest'
import type { When } from '../../../src/model/index.ts'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { compareStretches, dayName, dayNumber, middleOf, stretchOf } from './day.ts'
import { halfWidth, layoutOf } from './layout.ts'
import { type Mark, marksOf } from './marks.ts'
import { ticksOf } from './ticks.ts'
import { chosen, moved, showing, widest, windowOf, zoomed } from './view.ts'
import { step } from './walk.ts'
import { markRow, markWords } from './words.ts'

const day = (name: string): number => dayNumber(name)!
const spelled = (value: string): string => {
  const stretch = stretchOf(value)
  if (!stretch) return 'nothing'
  const { from, to, kind, hedged } = stretch
  return `${from === null ? '…' : dayName(from)} to ${to === null ? '…' : dayName(to - 1)}, ${kind}${hedged ? ', hedged' : ''}`
}

describe('a time on the calendar', () => {
  it.each([
    ['2031-05-06', '2031-05-06 to 2031-05-06, day'],
    ['2031-05', '2031-05-01 to 2031-05-31, within'],
    ['2031-02-XX', '2031-02-01 to 2031-02-28, within'],
    ['2031-XX', '2031-01-01 to 2031-12-31, within'],
    ['203X', '2030-01-01 to 2039-12-31, within'],
    ['2031-05~', '2031-05-01 to 2031-05-31, within, hedged'],
    ['2031-05-06?', '2031-05-06 to 2031-05-06, day, hedged'],
    ['2031-05-06/2031-05-08', '2031-05-06 to 2031-05-08, lasting'],
    ['2031-05-06/2031-05-06', '2031-05-06 to 2031-05-06, day'],
    ['../2031-03', '… to 2031-03-31, open'],
    ['2031-03/..', '2031-03-01 to …, open'],
    ['2031-05-06T12:30', '2031-05-06 to 2031-05-06, day'],
  ])('%s is %s', (value, words) => expect(spelled(value)).toBe(words))
  it.each(['soon', '', '2031-13-40', '2031-05-08/2031-05-06'])('reads nothing from “%s”', (value) =>
    expect(spelled(value)).toBe('nothing'),
  )
  it('orders by beginning, open beginnings first', () => {
    const sorted = ['2031-05', '../2031-04', '2031-05-01'].map((x) => stretchOf(x)!).sort(compareStretches)
    expect(sorted.map(({ kind }) => kind)).toEqual(['open', 'day', 'within'])
  })
})

const mark = (id: string, value: string | null, fields: Partial<Mark> = {}): Mark => {
  const when: When | null = value === null ? null : { value, certainty: 'said', because: null, span: null }
  const stretch = value === null ? null : stretchOf(value)
  const rest = { lane: 'contacts', status: 'held', what: 'talks', who: '', reports: 1, origins: 1 } as const
  return { id, when, stretch, parties: [], evidence: [], ...rest, ...fields }
}

describe('marks of a dossier', () => {
  const marks = marksOf(fixtureDossier())
  it('stand in lanes by what they are', () => {
    const found = new Set(marks.map(({ lane }) => lane))
    expect(found).toEqual(new Set(['contacts', 'dispute', 'moves', 'proposals', 'figures']))
    expect(marks.find(({ lane }) => lane === 'moves')).toMatchObject({
      what: '✕ refuses → ◇ offers',
      glyphs: ['✕', '◇'],
      who: 'Norvania on The lock gates',
    })
  })
  it('a figure without a time stands, as inferred, where it was printed', () => {
    const figure = marks.find(({ lane, when }) => lane === 'figures' && when?.because?.includes('printed'))
    expect(figure?.when?.certainty).toBe('inferred')
  })
  it('have ids of their own', () => expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length))
  it('keeps undated ones apart, and filters by lane, status and party', () => {
    const some = [mark('a', '2031-05', { parties: ['x'] }), mark('b', null), mark('c', '2031-04', { status: 'denied' })]
    const ids = (choice: Partial<Parameters<typeof chosen>[1]>) => {
      const { dated, undated } = chosen(some, { lanes: [], statuses: [], party: null, ...choice })
      return `${dated.map(({ id }) => id).join('')}|${undated.map(({ id }) => id).join('')}`
    }
    expect(ids({})).toBe('ca|b')
    expect(ids({ statuses: ['denied'] })).toBe('c|')
    expect(ids({ party: 'x' })).toBe('a|')
    expect(ids({ lanes: ['figures'] })).toBe('|')
  })
})

describe('the window', () => {
  const week = [mark('a', '2031-05-01'), mark('b', '2031-05-03'), mark('c', '2031-05-08')]
  it('shows all marks with a margin', () => {
    const { from, to } = windowOf(week)
    expect([dayName(from), dayName(to - 1)]).toEqual(['2031-04-30', '2031-05-09'])
  })
  it('leaves a treaty of long ago outside; the widest view has it', () => {
    const many = [
      mark('old', '1950'),
      ...Array.from({ length: 30 }, (_, n) => mark(`n${n}`, `2031-05-${String(n + 1).padStart(2, '0')}`)),
    ]
    expect(windowOf(many).from).toBeGreaterThan(day('2031-04-01'))
    expect(widest(many).from).toBeLessThan(day('1950-01-01'))
  })
  it('has a week for an empty case', () => expect(windowOf([])).toEqual({ from: -3, to: 4 }))
  it('zooms around its middle or a day, and not below three days', () => {
    expect(zoomed({ from: 0, to: 100 }, 0.5)).toEqual({ from: 25, to: 75 })
    expect(zoomed({ from: 0, to: 100 }, 0.5, 0)).toEqual({ from: 0, to: 50 })
    const { from, to } = zoomed({ from: 0, to: 4 }, 0.1)
    expect(to - from).toBe(3)
  })
  it('moves, and follows a mark out of view', () => {
    expect(moved({ from: 0, to: 100 }, -0.25)).toEqual({ from: -25, to: 75 })
    expect(moved({ from: 0, to: 3 }, 0.1)).toEqual({ from: 1, to: 4 })
    expect(showing({ from: 0, to: 100 }, 50)).toEqual({ from: 0, to: 100 })
    expect(showing({ from: 0, to: 100 }, 150)).toEqual({ from: 58, to: 158 })
    expect(showing({ from: 0, to: 100 }, -10)).toEqual({ from: -18, to: 82 })
  })
})

describe('lines of the calendar', () => {
  const labels = (from: string, to: string, most = 8) =>
    ticksOf({ from: day(from), to: day(to) }, most)
      .map(({ label }) => label)
      .join(' | ')
  it('stand at days, Mondays, months or years, and say no more than changed', () => {
    expect(labels('2031-05-01', '2031-05-06')).toBe('1 May 2031 | 2 | 3 | 4 | 5')
    expect(labels('2031-04-20', '2031-06-01')).toBe('21 Apr 2031 | 28 | 5 May | 12 | 19 | 26')
    expect(labels('2031-01-01', '2031-06-15')).toBe('Jan 2031 | Feb | Mar | Apr | May | Jun')
    expect(labels('2025-06-01', '2031-06-01')).toBe('2026 | 2027 | 2028 | 2029 | 2030 | 2031')
  })
  it('are never many more than asked for', () => {
    for (const years of [1, 7, 40, 190]) expect(ticksOf({ from: 0, to: years * 365 }, 8).length).toBeLessThanOrEqual(10)
  })
})

describe('the picture', () => {
  const room = { width: 800, window: { from: day('2031-05-01'), to: day('2031-05-31') }, letters: [0] }
  it('puts marks that would touch in rows, lane under lane', () => {
    const layout = layoutOf(
      [mark('a', '2031-05-10'), mark('b', '2031-05-10'), mark('c', '2031-05-20', { lane: 'force' })],
      room,
    )
    expect(layout.lanes.map(({ lane, placed }) => `${lane} ${placed.length}`)).toEqual(['contacts 2', 'force 1'])
    const [a, b] = layout.lanes[0]!.placed
    expect([a!.x === b!.x, a!.y < b!.y]).toEqual([true, true])
  })
  it('cuts a stretch at the edge and says that it goes on', () => {
    const placed = layoutOf([mark('a', '2031-04-20/2031-05-04'), mark('b', '2031-05-20/..')], room).lanes[0]!.placed
    expect(placed.map(({ opensLeft, opensRight }) => [opensLeft, opensRight])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(placed.every(({ left, right, x }) => left >= 0 && right <= 800 && x >= 0 && x <= 800)).toBe(true)
  })
  it('leaves out what is not in view', () => {
    expect(layoutOf([mark('a', '2030'), mark('b', null)], room)).toEqual({ lanes: [], height: 0 })
  })
  it('heaps what finds no room, and loses none', () => {
    const many = Array.from({ length: 40 }, (_, n) => mark(`m${n}`, '2031-05-10'))
    const [lane] = layoutOf(many, room).lanes
    expect(lane!.placed.length + lane!.heaps.reduce((n, { marks }) => n + marks.length, 0)).toBe(40)
    expect(lane!.heaps.length).toBe(1)
  })
  const named = (id: string, value: string, who: string, fields: Partial<Mark> = {}) =>
    mark(id, value, { lane: 'force', what: 'attack', who, ...fields })
  const labels = (marks: Mark[], letters: number) =>
    layoutOf(marks, { ...room, letters: [letters] }).lanes.flatMap(({ placed }) => placed)
  it('says beside a mark what it is, as long as is asked for', () => {
    const marks = [named('a', '2031-05-05', 'Norvania → Sudmark, in Port Aurel'), mark('b', '2031-05-09')]
    expect(labels(marks, 44).map(({ label }) => label)).toEqual(['talks', 'attack Norvania → Sudmark, in Port Aurel'])
    expect(labels(marks, 24)[1]!.label).toBe('attack Norvania →…')
    expect(labels(marks, 0).map(({ label }) => label)).toEqual(['', ''])
    expect(labels([named('a', '2031-05-05', 'Norvania', { short: '8k' })], 44)[0]!.label).toBe('')
  })
  it('keeps labels and numbers within the picture', () => {
    const marks = ['01', '15', '30'].map((date) =>
      named(date, `2031-05-${date}`, 'Norvania → Sudmark, Port Aurel and the whole of the northern coast'),
    )
    const figure = mark('f', '2031-05-01', { lane: 'figures', short: '~1,250m' })
    for (const width of [300, 800])
      for (const { label, labelX, labelSide, mark: one, x } of layoutOf([...marks, figure], {
        ...room,
        width,
        letters: [60],
      }).lanes.flatMap(({ placed }) => placed)) {
        const ends = labelSide === 'after' ? labelX + label.length * 6.3 : labelX - label.length * 6.3
        expect([ends <= width + 7, ends >= -7], `${width} ${label}`).toEqual([true, true])
        expect(x - halfWidth(one)).toBeGreaterThanOrEqual(0)
      }
  })
  it('has long labels only in lanes where no more marks go on a heap for them', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      named(`m${n}`, `2031-05-${String(n + 1).padStart(2, '0')}`, 'Sudmark and others'),
    )
    const alone = named('a', '2031-05-02', 'Sudmark and others', { lane: 'accord' })
    const { lanes } = layoutOf([alone, ...many], { ...room, width: 400, letters: [44, 0] })
    const said = lanes.map(({ placed }) => [...new Set(placed.map(({ label }) => label))])
    expect(said).toEqual([['attack Sudmark and others'], ['']])
  })
  it('lays out 20,000 marks without delay', () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      mark(`m${n}`, `2031-05-${String((n % 30) + 1).padStart(2, '0')}`),
    )
    const before = process.cpuUsage()
    layoutOf(many, room)
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })
})

describe('the walk', () => {
  const room = { width: 800, window: { from: day('2031-05-01'), to: day('2031-05-31') }, letters: [0] }
  const layout = layoutOf(
    [
      mark('a', '2031-05-05'),
      mark('b', '2031-05-17', { lane: 'force' }),
      mark('c', '2031-05-25'),
      mark('d', '2031-05-06', { lane: 'force' }),
      mark('e', '2031-05-24', { lane: 'proposals' }),
    ],
    room,
  )
  it.each([
    [null, 'later', 'a'],
    ['a', 'later', 'd'],
    ['d', 'later', 'b'],
    ['c', 'later', 'c'],
    ['b', 'earlier', 'd'],
    ['a', 'down', 'd'],
    ['c', 'down', 'b'],
    ['b', 'up', 'c'],
    ['e', 'up', 'b'],
    ['b', 'down', 'e'],
    ['a', 'up', 'a'],
    ['b', 'first', 'a'],
    ['a', 'last', 'c'],
    ['gone', 'later', 'a'],
  ] as const)('from %s %s to %s', (from, way, to) => expect(step(layout, from, way)?.mark.id).toBe(to))
  it('leads nowhere in an empty picture', () => expect(step({ lanes: [], height: 0 }, null, 'later')).toBeNull())
})

describe('words', () => {
  it('say date, status and origins, and what was inferred', () => {
    const when: When = { value: '2031-05', certainty: 'inferred', because: 'x', span: null }
    expect(markWords(mark('a', '2031-05', { when, who: 'Norvania', reports: 3, origins: 2 }))).toBe(
      'May 2031, date inferred: talks, held: Norvania; 3 articles, 2 independent',
    )
    expect(markWords(mark('a', '2031-05', { lane: 'force', what: 'attack' }))).toBe(
      'May 2031: attack, took place; 1 article',
    )
  })
  it('rows have a field for every column', () => {
    const rows = marksOf(fixtureDossier()).map((m) => markRow(m, new Map()).length)
    expect(new Set(rows)).toEqual(new Set([11]))
  })
  it('middles of open stretches are their known end', () =>
    expect(middleOf(stretchOf('2031-05-10/..')!)).toBe(day('2031-05-10') + 0.5))
})
