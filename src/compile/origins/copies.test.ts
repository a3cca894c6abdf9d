import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf } from '../../../test/kit/case.ts'
import type { CaseEntry } from '../index.ts'

// Invented report, long enough for copies to be cut from it.
const PARAGRAPHS = [
  'Negotiators from Norland and Sudria returned to the old customs house in Tarn on Monday for a fourth round of talks about the strait, which has been closed to fishing boats since the spring.',
  'A delegate who asked to stay unnamed described the mood as businesslike and said that the first session had dealt almost wholly with the order of the agenda and the seating of the harbour guilds.',
  'Both governments have told their fleets to keep three miles away from the markers while the talks last, although fishermen on the northern shore complain that nobody polices the rule after dark.',
  'The mediator, a retired judge from Kelmar, wants the two sides to agree on a joint survey of the seabed before they take up the question of who may collect dues from passing ships.',
  'Economists at the university of Tarn reckon that the closure costs the region about four million crowns a week, most of it borne by small canneries that had just taken on seasonal workers.',
]
const FULL = PARAGRAPHS.join('\n')

const originsOf = (...entries: CaseEntry[]): (string | undefined)[] => {
  const { articles } = dossierOf(entries)
  return entries.map(({ article }) => articles.find(({ id }) => id === article.id)?.origin)
}
const first = entryOf(FULL, { day: '2031-03-01', outlet: 'Harbour Wire' })

/** Changes the words at these places of every so many: every seventh is about 15 %. */
const reworded = (text: string, every = 7, places: readonly number[] = [3]): string =>
  text
    .split(' ')
    .map((word, index) => (places.includes(index % every) ? `other${index}` : word))
    .join(' ')

describe('copies', () => {
  const cases: [string, string][] = [
    ['under another headline', `Talks resume in Tarn\n${FULL}`],
    ['cut after two paragraphs', PARAGRAPHS.slice(0, 2).join('\n')],
    ['cut down to one paragraph of five', PARAGRAPHS[2] as string],
    ['with its paragraphs in another order', [...PARAGRAPHS].reverse().join('\n')],
    ['with 15 % of its words changed', reworded(FULL)],
    ['with two words in eleven changed', reworded(FULL, 11, [3, 8])],
    ['cut in half and reworded', reworded(PARAGRAPHS.slice(0, 3).join('\n'))],
    ['in capitals and with other punctuation', FULL.toUpperCase().replace(/,/g, ' –')],
  ]
  it.each(cases)('finds a copy %s', (_, text) => {
    const copy = entryOf(text, { day: '2031-03-02', outlet: 'Quay Post' })
    expect(originsOf(copy, first)).toEqual([first.article.id, first.article.id])
  })

  const VOWS =
    'He added that the guilds had waited long enough: “We have kept our nets dry for the whole of the spring and half of the summer, and nobody has asked us what it costs to do so. We shall ask now.” Nobody at the table answered him before the break.'
  it('finds a copy that is cut in the middle of a quotation', () => {
    const whole = entryOf(`${PARAGRAPHS[0]}\n${VOWS}\n${PARAGRAPHS[3]}`, { day: '2031-03-01' })
    const cut = entryOf(`${PARAGRAPHS[0]}\n${VOWS.slice(0, VOWS.indexOf(' We shall'))}`, { day: '2031-03-02' })
    expect(originsOf(whole, cut)).toEqual([whole.article.id, whole.article.id])
  })
  it('finds a copy of what is nearly all quotation', () => {
    const speech = `“${PARAGRAPHS.slice(0, 3).join(' ')}”`
    const one = entryOf(`The envoy spoke. ${speech}`, { day: '2031-03-01' })
    const other = entryOf(`The envoy spoke. ${speech} She left.`, { day: '2031-03-02' })
    expect(originsOf(one, other)).toEqual([one.article.id, one.article.id])
  })

  it('lets the earliest article stand for the group', () => {
    const earlier = entryOf(`${FULL}\nMore.`, { day: '2031-02-28' })
    expect(originsOf(first, earlier)).toEqual([earlier.article.id, earlier.article.id])
  })

  it('lets the fullest of one day stand for the group', () => {
    const cut = entryOf(PARAGRAPHS.slice(0, 3).join('\n'), { day: '2031-03-01' })
    expect(originsOf(cut, first)).toEqual([first.article.id, first.article.id])
  })

  it('joins two cuts through the article that they were cut from', () => {
    const [a, b] = [entryOf(PARAGRAPHS.slice(0, 2).join('\n')), entryOf(PARAGRAPHS.slice(3).join('\n'))]
    expect(new Set(originsOf(a, b, first)).size).toBe(1)
  })

  const QUOTE =
    '“We will sit at this table for as long as it takes, and when we are tired we will sleep under it, but no ship of ours will pay a single crown to anybody for a sea that was never sold,”'
  const near: [string, string, string][] = [
    [
      'that share a long quotation',
      `${QUOTE} the envoy told reporters at the pier. Crews cheered and went back to mending nets in the drizzle.`,
      `In the evening the envoy repeated it on the radio. ${QUOTE} was how she closed a speech mostly about pensions and trams.`,
    ],
    [
      'on the same event in other words',
      FULL,
      'The fourth round of negotiations on the closed strait began in Tarn this week with a quarrel over chairs, people present said, and ended early because the heating had failed in the customs house again.',
    ],
    [
      'of few own words that begin alike and quote others',
      `The council met in Tarn on Monday evening behind closed doors. “${PARAGRAPHS[1]}”`,
      `The council met in Tarn on Monday evening behind closed doors. “${PARAGRAPHS[2]}”`,
    ],
    [
      'that share what stands between straight marks after a word in marks',
      `The "truce" held, people said. "${PARAGRAPHS[1]}" A tram strike over night pay was called off in the evening after all, to the relief of commuters on the long northern line.`,
      `In this "truce" nobody believed much. "${PARAGRAPHS[1]}" Salt prices fell for the third week in a row because the pans along the southern shore had dried so early this year.`,
    ],
    [
      'that share a standing last line',
      `Nothing about boats here but a long tale about trams, their drivers and a strike that lasted eleven days in the rain. ${PARAGRAPHS[4]?.slice(0, 60)}`,
      `A wholly different page on the price of salt, the weather on the coast and the guild elections of the coming autumn. ${PARAGRAPHS[4]?.slice(0, 60)}`,
    ],
  ]
  it.each(near)('keeps apart articles %s', (_, a, b) => {
    const [one, other] = [entryOf(a, { day: '2031-03-01' }), entryOf(b, { day: '2031-03-01' })]
    expect(originsOf(one, other)).toEqual([one.article.id, other.article.id])
  })

  it('does not take a digest for a copy of one of its sources', () => {
    const other =
      'The harbour guild elected its first woman as chair on Sunday after three rounds of voting by show of hands in the great hall, where nobody had expected the cooper to lose against a pilot from the islands.'
    const digest = entryOf(
      `${PARAGRAPHS[0]}\n${other.repeat(1)}\n${'Weather, ferries and markets follow as on every other morning of the week. '.repeat(1)}${'Nets dry on the wall while gulls argue over scraps near the lamp at the end of the mole. Prices of cod fell again. '}${'A bakery opened in Low Street and sold out before noon to everybody’s surprise but the baker’s own. The tide table is on page nine.'}`,
      { genre: 'digest', day: '2031-03-02' },
    )
    const source = entryOf(other, { day: '2031-03-01' })
    expect(originsOf(source, digest)).toEqual([source.article.id, digest.article.id])
  })
})
