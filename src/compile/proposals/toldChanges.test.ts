import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf } from '../../../test/kit/case.ts'

const POINTS: [string, string][] = [
  ['Ships pass without dues', 'navigation'],
  ['The garrison leaves within 30 days', 'territory'],
  ['Prisoners go home', 'prisoners'],
  ['The isles vote in May', 'elections'],
]
/** The plan of February, printed point by point. */
const printed = entryOf(`The harbour plan reads. ${POINTS.map(([words]) => words).join('. ')}.`, {
  day: '2031-02-01',
  outlet: 'Quay Post',
  proposals: [
    { on: `The harbour plan reads. ${POINTS.map(([words]) => words).join('. ')}`, by: 'state:Corvel', points: POINTS },
  ],
})
/** A later paper of Corvel's that an article of March tells in its own words; nothing but its opening is a point. */
const told = (words: string, { lead = 'The Courier has seen a revised draft.', by = 'state:Corvel' } = {}) => {
  const on = 'The paper has four points, the first as it was'
  return entryOf(`${lead} ${on}. ${words}`, {
    day: '2031-03-01',
    outlet: 'Harbour Wire',
    proposals: [{ on, by, name: 'The paper', points: [['the first as it was', 'navigation']] }],
  })
}
const changes = (...entries: ReturnType<typeof told>[]) =>
  dossierOf([printed, ...entries])
    .proposals.at(-1)
    ?.changes.map(({ change, evidence }) => [change, ...evidence.map(({ quote }) => quote)].join(' | '))

describe('a later version told in prose', () => {
  it.each([
    ['The old fourth point is struck out.', 'dropped | The isles vote in May | The old fourth point is struck out.'],
    ['The fourth has disappeared.', 'dropped | The isles vote in May | The fourth has disappeared.'],
    ['The clause on the vote was quietly removed.', 'dropped | The clause on the vote was quietly removed.'],
    [
      'The fourth point, on the vote, is gone.',
      'dropped | The isles vote in May | The fourth point, on the vote, is gone.',
    ],
    ['The draft no longer mentions the vote.', 'dropped | The draft no longer mentions the vote.'],
    ['In its place stands a duty to light the buoys.', 'added | In its place stands a duty to light the buoys.'],
    ['New is a duty to light the buoys.', 'added | New is a duty to light the buoys.'],
    ['The text now includes a duty to light the buoys.', 'added | The text now includes a duty to light the buoys.'],
    [
      'The second point now foresees 60 days.',
      'changed | The garrison leaves within 30 days | The second point now foresees 60 days.',
    ],
    [
      'The third clause has been watered down.',
      'changed | Prisoners go home | The third clause has been watered down.',
    ],
  ])('%s', (words, change) => expect(changes(told(words))).toEqual([change]))

  it('drops one point and adds another in one sentence', () =>
    expect(
      changes(told('The fourth point is struck out and replaced by a duty to light the buoys.'))?.map(
        (one) => one.split(' ')[0],
      ),
    ).toEqual(['dropped', 'added']))
  it('revises the version that is printed', () => {
    const [first, later] = dossierOf([printed, told('The fourth is gone.')]).proposals
    expect(later?.revises).toBe(first?.id)
  })

  it.each([
    ['the point stays', 'The fourth point is word for word that of February.'],
    ['something else is gone', 'The ink of the cover is gone.'],
    ['somebody has gone', 'The second guest has left.'],
    ['it is said far behind', `${'The sea was calm. '.repeat(5)}The fourth point is struck out.`],
  ])('tells of no change where %s', (_, words) => expect(changes(told(words))).toEqual([]))
  it('tells of none where nothing says that it is a later version', () =>
    expect(changes(told('The fourth point is struck out.', { lead: 'The Courier has seen it.' }))).toEqual([]))
  it('revises no plan of another', () => {
    const found = dossierOf([printed, told('The fourth point is struck out.', { by: 'state:Sudria' })]).proposals
    expect(found.map(({ revises, changes: all }) => [revises, all.length])).toEqual([
      [null, 0],
      [null, 0],
    ])
  })
  it('leaves the version after it to be compared with the printed one', () => {
    const text = POINTS.slice(0, 2).map(([words]) => words)
    const last = entryOf(`The harbour plan, again. ${text.join('. ')}.`, {
      day: '2031-04-01',
      proposals: [
        {
          on: `The harbour plan, again. ${text.join('. ')}`,
          name: 'The harbour plan',
          by: 'state:Corvel',
          points: POINTS.slice(0, 2),
        },
      ],
    })
    const all = dossierOf([printed, told('The third point now reads otherwise.'), last]).proposals
    expect(all.map(({ revises }) => revises)).toEqual([null, all[0]?.id, all[0]?.id])
    expect(all[2]?.changes.map(({ change }) => change)).toEqual(['dropped', 'dropped'])
  })
})
