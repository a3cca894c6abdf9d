import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

let serial = 0
const own = () => Array.from({ length: 30 }, (_, at) => `word${++serial}x${at}`).join(' ')

/** Corvel's plan, printed in an article of January: dues of 40 krones, then a withdrawal within 90 days. */
const plan = (day = '2031-01-05') =>
  entryOf(
    `${own()}. Corvel has a plan. Dues fall to 40 krones. The garrison leaves within 90 days. The talks go on for 12 weeks.`,
    {
      day,
      outlet: 'Quay Post',
      figures: [
        { on: '40 krones', value: 40, unit: 'XKR', topic: 'money' },
        { on: '90 days', value: 90, unit: 'days', topic: 'duration' },
        { on: '12 weeks', value: 12, unit: 'weeks', topic: 'duration' },
      ],
      proposals: [
        {
          on: 'Corvel has a plan. Dues fall to 40 krones. The garrison leaves within 90 days',
          by: 'state:Corvel',
          points: [
            ['Dues fall to 40 krones', 'navigation'],
            ['The garrison leaves within 90 days', 'territory'],
          ],
        },
      ],
    },
  )

type Figure = NonNullable<Sketch['figures']>[number]
/** An article of February with one position, the words in ‹…›; the reader found no matter in them. */
function holds(marked: string, { issue = 'other', figures = [] as Figure[], judged = false } = {}) {
  const on = /‹([^›]*)›/.exec(marked)?.[1] as string
  const position = {
    on,
    party: 'state:Norland',
    stance: 'open' as const,
    issue,
    ...(judged ? { judged: 'corrected' as const } : {}),
  }
  return entryOf(`${own()}. ${marked.replace(/[‹›]/g, '')}`, {
    day: '2031-02-01',
    outlet: 'Harbour Wire',
    figures,
    positions: [position],
  })
}
const days = (on: string, value: number): Figure => ({ on, value, unit: 'days', topic: 'duration' })
const filed = (...entries: ReturnType<typeof holds>[]) =>
  dossierOf(entries)
    .table.filter(({ party }) => party.name === 'Norland')
    .map(({ issue }) => issue)

describe('the point that a sentence is about', () => {
  it.each([
    ['Of the second she said that ‹two stages were “a tongue Norland can read”›.', 'territory'],
    ['On the second point ‹Norland could live with more›.', 'territory'],
    ['As for the first, ‹Norland is open to every number›.', 'navigation'],
    ['Regarding the first point of the Corvel plan, he said ‹Norland would look at it›.', 'navigation'],
    ['Questioned about the second point of the plan, he said ‹Norland was open to talking about stages›.', 'territory'],
    ['Pressed on the first clause, he said that ‹Norland could be moved›.', 'navigation'],
  ])('%s', (words, issue) => expect(filed(plan(), holds(words))).toEqual([issue]))

  it.each([
    ['the sentence opens with a day', 'On the second day ‹Norland offered more›.'],
    ['it opens with one of several people', 'Of the second group ‹Norland took ten in›.'],
    ['no plan has such a point', 'On the ninth point ‹Norland could live with more›.'],
    ['another sentence names the point', 'She was asked about the second point. ‹Norland offered more›.'],
    ['the question stands behind', '‹Norland offered more›, he said when asked about the second point.'],
  ])('is not known where %s', (_, words) => expect(filed(plan(), holds(words))).toEqual(['other']))

  it('is that of a plan known by then', () =>
    expect(filed(plan('2031-03-01'), holds('On the second point ‹Norland could live with more›.'))).toEqual(['other']))
  it('is nothing without a plan', () =>
    expect(filed(holds('On the second point ‹Norland could live with more›.'))).toEqual(['other']))
  it('does not change what an analyst filed', () =>
    expect(
      filed(plan(), holds('On the second point ‹Norland could live with more›.', { issue: 'dues', judged: true })),
    ).toEqual(['dues']))
})

describe('the point that has an amount', () => {
  const figures = [days('90 days', 90)]
  it.each([['other'], ['talks']])('of a position under %s', (issue) =>
    expect(filed(plan(), holds('‹90 days remained too short›.', { issue, figures }))).toEqual(['territory']),
  )
  it.each([
    ['a matter of its own', '‹90 days of gas supplies would do›.', { issue: 'energy', figures }, 'energy'],
    ['another amount', '‹60 days remained too short›.', { figures: [days('60 days', 60)] }, 'other'],
    ['an amount without unit', '‹90 remained too many›.', { figures: [{ on: '90', value: 90, unit: null }] }, 'other'],
    ['an amount outside its words', 'After 90 days ‹Norland would think again›.', { figures }, 'other'],
    [
      'an amount outside the points',
      '‹12 weeks were too long›.',
      { figures: [{ on: '12 weeks', value: 12, unit: 'weeks' }] },
      'other',
    ],
  ])('is not meant by %s', (_, words, more, issue) =>
    expect(filed(plan(), holds(words, more as Parameters<typeof holds>[1]))).toEqual([issue]),
  )
  it('is nothing where points on two matters have it', () => {
    const other = entryOf(
      `${own()}. Sudria drew up its own. Prisoners go home within 90 days. Mines are cleared by May.`,
      {
        day: '2031-01-09',
        figures,
        proposals: [
          {
            on: 'Sudria drew up its own. Prisoners go home within 90 days. Mines are cleared by May',
            by: 'state:Sudria',
            points: [
              ['Prisoners go home within 90 days', 'prisoners'],
              ['Mines are cleared by May', 'disarmament'],
            ],
          },
        ],
      },
    )
    expect(filed(plan(), other, holds('‹90 days remained too short›.', { figures }))).toEqual(['other'])
  })
})
