import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch, said } from '../../../test/kit/case.ts'
import { marked } from '../../../test/kit/reading.ts'

type Figure = NonNullable<Sketch['figures']>[number]
let serial = 0
const prints = (
  figure: Partial<Figure> & { value: number },
  { by, denial = false, day = '2031-01-01' }: { by?: string; denial?: boolean; day?: string } = {},
) => {
  const words = `${figure.value} soldiers fell`
  return entryOf(`Page ${++serial}. ${words}.`, {
    day,
    ...(by ? { statements: [{ by, says: words, denial }] } : {}),
    figures: [
      {
        on: String(figure.value),
        subject: 'state:Norland',
        of: 'soldiers',
        ...(by ? { statement: 's1' } : {}),
        ...figure,
      },
    ],
  })
}
const [N, S] = ['state:Norland', 'state:Sudria']
const verdicts = (...entries: ReturnType<typeof prints>[]) => dossierOf(entries).figures.map(({ verdict }) => verdict)

describe('figures', () => {
  it.each([
    ['single', prints({ value: 70 }, { by: N }), prints({ value: 70 }, { by: N })],
    ['agrees', prints({ value: 70 }, { by: N }), prints({ value: 70 }, { by: S })],
    ['agrees', prints({ value: 70, bound: 'at-least' }, { by: N }), prints({ value: 90 }, { by: S })],
    ['agrees', prints({ value: 100, bound: 'about' }, { by: N }), prints({ value: 95 }, { by: S })],
    ['differs', prints({ value: 70 }, { by: N }), prints({ value: 700 }, { by: S })],
    ['differs', prints({ value: 700, bound: 'at-least' }, { by: N }), prints({ value: 70 }, { by: S })],
    [
      'not-comparable',
      prints({ value: 70 }, { by: N, day: '2031-01-01' }),
      prints({ value: 700 }, { by: S, day: '2031-06-01' }),
    ],
    ['not-comparable', prints({ value: 70 }, { by: N }), prints({ value: 700 }, { by: N })],
    ['not-comparable', prints({ value: 70, of: null }, { by: N }), prints({ value: 700, of: null }, { by: S })],
  ])('says %s', (verdict, a, b) => expect(verdicts(a, b)).toEqual([verdict]))

  it.each([
    ['subjects', prints({ value: 700, subject: S }, { by: S })],
    ['units', prints({ value: 700, unit: 'km2' }, { by: S })],
    ['rates', prints({ value: 700, per: 'day' }, { by: S })],
    ['things counted', prints({ value: 700, of: 'boats' }, { by: S })],
    ['periods', prints({ value: 700, period: said('2029') }, { by: S })],
  ])('never compares different %s', (_, other) => {
    expect(verdicts(prints({ value: 70 }, { by: N }), other)).toEqual(['single', 'single'])
  })

  describe('in words of its own', () => {
    const told = (source: string, by: string, figure: Partial<Figure>) => {
      const { text, words } = marked(source)
      const named = ['Orlem', 'Brask'].filter((place) => text.includes(place))
      return entryOf(text, {
        day: '2031-01-01',
        names: Object.fromEntries(named.map((place) => [place, `place:${place}`])),
        statements: [{ by, says: text }],
        figures: [{ on: words[0] as string, value: Number(words[0]), statement: 's1', ...figure }],
      })
    }
    const villages = { of: 'villages', unit: 'villages', topic: 'territory' } as const
    const area = { of: 'land', unit: 'km2', topic: 'territory' } as const
    const homeless = { of: 'people', unit: 'people', topic: 'displaced' } as const
    it.each([
      ['not-comparable', 'pieces of land', '‹2› villages were retaken.', '‹53› villages were retaken.', villages],
      ['differs', 'all of a land', '‹200› km2 of it are held.', '‹900› km2 of it are held.', area],
      ['not-comparable', 'places', '‹20› people fled in Orlem.', '‹900› people fled near the town of Brask.', homeless],
      ['differs', 'the same place', '‹20› people fled in Orlem.', '‹900› people fled from Orlem.', homeless],
      ['differs', 'one place said', '‹20› people fled in Orlem.', '‹900› people fled.', homeless],
      ['differs', 'a place of the speaker', '‹20› people fled, said Brask.', '‹900› people fled in Orlem.', homeless],
    ] as const)('%s: %s', (verdict, _, one, other, figure) =>
      expect(verdicts(told(one, N, figure), told(other, S, figure))).toEqual([verdict]),
    )
  })
  it('does not set what an article says itself against what it lets somebody say', () => {
    const { text, words } = marked(
      'There are ‹31› harbour courts. By then there were ‹68› harbour courts, Norland said.',
    )
    const courts = (on: string) => ({
      on,
      value: Number(on),
      of: 'harbour courts',
      unit: 'courts',
      topic: 'count' as const,
    })
    const [one, other] = words as [string, string]
    const entry = entryOf(text, {
      outlet: 'Quay Post',
      day: '2031-01-01',
      names: { Norland: N },
      statements: [{ by: N, says: 'By then there were 68 harbour courts' }],
      figures: [courts(one), { ...courts(other), statement: 's1' }],
    })
    expect(verdicts(entry)).not.toContain('differs')
  })
  it('says who gives a figure and who disputes it', () => {
    const { entries } = dossierOf([prints({ value: 70 }, { by: S }), prints({ value: 70 }, { by: N, denial: true })])
      .figures[0] ?? { entries: [] }
    expect(entries).toMatchObject([{ low: 70, who: { name: 'Sudria' }, disputedBy: [{ name: 'Norland' }] }])
  })
  it('leaves out what has no value', () => {
    expect(verdicts(prints({ value: 70, bound: 'vague' }))).toEqual([])
  })
})

/** ‹…› marks the figures; their properties follow in order. */
function audit(source: string, ...figures: Partial<Figure>[]): (string | number | boolean)[][] {
  const { text, words } = marked(source)
  const all = words.map(
    (on, index): Figure => ({ on, value: Number(on.replace(/[^\d.]/g, '')), of: null, ...figures[index] }),
  )
  return dossierOf([entryOf(text, { figures: all })]).figures.flatMap(({ audit: checks }) =>
    checks.map(({ check, expected, found, holds }) => [check, expected, found, holds]),
  )
}
const daily = { per: 'day' }
const year = { period: said('2031') }
const money = { unit: 'EUR', topic: 'money' as const }
const km2 = { unit: 'km2', topic: 'territory' as const }
const share = { unit: 'percent', topic: 'share' as const }

describe('audit', () => {
  it.each([
    [
      'a daily rate that fits a year',
      'They lose ‹100› a day: ‹36,400› in the year.',
      [daily, year],
      ['rate per day × period = total', 36500, 36400, true],
    ],
    [
      'a daily rate that does not fit',
      'They lose ‹1,000› a day: ‹200,000› in the year.',
      [daily, year],
      ['rate per day × period = total', 365000, 200000, false],
    ],
    [
      'more than a rate that is a least one',
      'They lose over ‹100› a day: ‹50,000› in the year.',
      [{ ...daily, bound: 'at-least' as const }, year],
      ['rate per day × period = total', 36500, 50000, true],
    ],
    [
      'a monthly rate against a yearly one',
      'It takes in ‹300› a month (‹3,600› a year).',
      [{ per: 'month' }, { per: 'year' }],
      ['rate per month × period = total', 3600, 3600, true],
    ],
    [
      'a share of a whole',
      'They hold about ‹18%› of it (‹108› square km out of ‹600›).',
      [{ ...share, bound: 'about' as const }, km2, km2],
      ['share × whole = part', 108, 108, true],
    ],
    [
      'a share that does not fit',
      'They hold ‹30%› of it (‹108› square km out of ‹600›).',
      [share, km2, km2],
      ['share × whole = part', 180, 108, false],
    ],
    [
      'parts of a total',
      'A total of ‹60› crowns: ‹20› for boats, ‹25› for nets and ‹15› for lights.',
      [money, money, money, money],
      ['sum of parts = total', 60, 60, true],
    ],
    [
      'parts that miss the total',
      'A total of ‹71› crowns: ‹20› for boats, ‹25› for nets and ‹15› for lights.',
      [money, money, money, money],
      ['sum of parts = total', 60, 71, false],
    ],
    [
      'a multiple',
      'They took ‹4,200› km2, seven times more than the ‹600› of last year.',
      [km2, km2],
      ['how many times as much', 7, 7, true],
    ],
    [
      'a multiple that does not fit',
      'They took ‹4,200› km2, three times as much as the ‹600› of last year.',
      [km2, km2],
      ['how many times as much', 7, 3, false],
    ],
    [
      'a difference',
      'It paid ‹800› crowns, ‹100› more than the ‹700› of last year.',
      [money, money, money],
      ['difference', 800, 800, true],
    ],
    [
      'a difference that does not fit',
      'It paid ‹800› crowns, ‹100› more than the ‹500› of last year.',
      [money, money, money],
      ['difference', 600, 800, false],
    ],
  ])('checks %s', (_, text, figures, expected) => expect(audit(text, ...figures)).toEqual([expected]))

  it.each([
    [
      'a rate and a total of different subjects',
      'Norland loses ‹100› a day; Sudria lost ‹200› in the year.',
      [
        { ...daily, subject: N },
        { ...year, subject: S },
      ],
    ],
    ['a rate and a total without period', 'They lose ‹100› a day and lost ‹200› since then.', [daily, {}]],
    [
      'a rate and a total of different things',
      'They lose ‹100› men a day and spent ‹200› in the year.',
      [daily, { ...money, ...year }],
    ],
    [
      'a rate far from the total',
      'They lose ‹100› a day. It rained. Nobody came. They lost ‹200› in the year.',
      [daily, year],
    ],
    [
      'amounts without a word that sets them against each other',
      'With ‹18%› in favour, ‹108› km2 were sown and ‹600› left fallow.',
      [share, km2, km2],
    ],
    [
      'parts that are only examples',
      'A total of ‹60› crowns, including ‹20› for boats and ‹15› for nets.',
      [money, money, money],
    ],
    ['figures that nobody adds up', 'They paid ‹60› crowns, then ‹20› and ‹15›.', [money, money, money]],
    ['a multiple of something else', 'They took ‹4,200› km2 and sang three times, then lost ‹600›.', [km2, km2]],
    [
      'a difference to what is not printed',
      'It sent ‹800› men, ‹100› more than Vane announced. Sudria sent ‹440› men.',
      [{}, {}, {}],
    ],
  ])('leaves alone %s', (_, text, figures) => expect(audit(text, ...figures)).toEqual([]))
})

describe('copies', () => {
  const story =
    'Crews counted the wrecks along the northern shore on Tuesday and found 41 hulls between the pier and the old ' +
    'lighthouse. Divers will go down again at the end of the week, the harbour office told a crowd that had gathered ' +
    'near the slipway since early morning, and nobody is to touch anything before the insurers have been.'
  const told = (outlet: string, credits: string[] = [], more = '', day = '2031-01-01') =>
    entryOf(`${story} ${more}`, { outlet, credits, day, figures: [{ on: '41', value: 41, of: 'hulls' }] })
  const holders = (...entries: ReturnType<typeof told>[]) =>
    dossierOf(entries).figures.flatMap(({ entries: all }) => all.map(({ who }) => who?.name))

  it('are one holder: the outlet that had the story first', () =>
    expect(
      holders(
        told('Ada Post'),
        told('Bell', [], 'More soon.', '2031-01-02'),
        told('Cove', [], 'By our desk.', '2031-01-03'),
      ),
    ).toEqual(['Ada Post']))

  it('are one holder: the agency they credit', () =>
    expect(holders(told('Ada Post', ['Wirefold']), told('Bell', ['Wirefold'], 'More soon.'))).toEqual(['Wirefold']))

  it('are two holders where each wrote its own', () => {
    const other = entryOf('A clerk said 41 hulls.', {
      outlet: 'Bell',
      day: '2031-01-01',
      figures: [{ on: '41', value: 41, of: 'hulls' }],
    })
    expect(holders(told('Ada Post'), other)).toEqual(['Ada Post', 'Bell'])
  })
})
