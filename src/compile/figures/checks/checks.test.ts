import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch, said } from '../../../../test/kit/case.ts'
import { marked } from '../../../../test/kit/reading.ts'

type Figure = NonNullable<Sketch['figures']>[number]
const crowns = { unit: 'EUR', topic: 'money' as const }
const share = { unit: 'percent', topic: 'share' as const }
const bare = { unit: null, topic: 'other' as const }
const boats = { unit: 'boats', topic: 'count' as const }

/** A text with marked figures; values are read from the marks. */
function entry(written: string, ...figures: Partial<Figure>[]) {
  const { text, words } = marked(written)
  return entryOf(text, {
    figures: words.map((on, n) => ({
      on,
      value: Number(on.replace(/[^\d.]/g, '')),
      ...figures[n],
    })) as Figure[],
  })
}
const audit = (...entries: ReturnType<typeof entry>[]) =>
  dossierOf(entries).figures.flatMap(({ audit: checks }) =>
    checks.map(({ check, expected, found, holds }) => [check, expected, found, holds]),
  )

describe('audit across words', () => {
  it.each([
    [
      'a rate put another way',
      'The line carries ‹20› boats a day, or ‹7,300› a year.',
      [
        { ...boats, per: 'day' },
        { ...bare, per: 'year' },
      ],
      ['rate per day × period = total', 7300, 7300, true],
    ],
    [
      'a share of the sum before, as it should be',
      'The fish brought ‹$800› in all. Of this Norland asks ‹60 percent›, which would be ‹$480›.',
      [crowns, share, crowns],
      ['share × whole = part', 480, 480, true],
    ],
    [
      'a share of the sum before, miscounted',
      'The fish brought ‹$800› in all. Norland asks ‹60 percent› of that sum, or ‹$512›.',
      [crowns, share, crowns],
      ['share × whole = part', 480, 512, false],
    ],
    [
      'what a share would be of a sum named later',
      'It offers ‹30 percent›. On takings of ‹$800› that would be ‹240›.',
      [share, crowns, bare],
      ['share × whole = part', 240, 240, true],
    ],
    [
      'parts of a number',
      'It keeps ‹60› cows, ‹45› of them brown and ‹15› white; ‹7› have calves.',
      [boats, bare, bare, bare],
      ['sum of parts = total', 60, 60, true],
    ],
    [
      'more parts than there are',
      'It keeps ‹60› cows, ‹45› of them brown and ‹25› white.',
      [boats, bare, bare],
      ['sum of parts = total', 70, 60, false],
    ],
    [
      'a sum with another name than its parts',
      'It holds ‹12› Sudrians against ‹8› Norlanders, which makes ‹20› families.',
      [{ unit: 'sudrians' }, { unit: 'norlanders' }, { unit: 'people' }],
      ['sum of parts = total', 20, 20, true],
    ],
    [
      'a rise by a multiple',
      'The fee went up from 0.5 to ‹2 percent›, which is four times as much.',
      [share],
      ['how many times as much', 4, 4, true],
    ],
    [
      'a rise by a wrong multiple',
      'The fee went up from 2 to ‹4 percent›, which is five times as much.',
      [share],
      ['how many times as much', 2, 5, false],
    ],
  ] as const)('checks %s', (_, text, figures, expected) => {
    expect(audit(entry(text, ...(figures as readonly Partial<Figure>[])))).toEqual([expected])
  })

  const established = entry(
    'The fish brought ‹$800› in all. Of this it asks ‹60 percent›, which would be ‹$480›.',
    crowns,
    share,
    crowns,
  )
  it('knows the whole that another article has shown, and says so only where the sum comes out', () => {
    const fits = entry('She would take ‹50 percent›, which would be ‹$400› a year.', share, crowns)
    const misses = entry('She would take ‹50 percent›, which would be ‹$333› a year.', share, crowns)
    expect(audit(established, fits)).toHaveLength(2)
    expect(audit(established, misses)).toHaveLength(1)
  })
  it('knows the whole that the article itself has shown', () => {
    const text =
      'The fish brought ‹$800› in all. Of this it asks ‹60 percent›, which would be ‹$480›. The ‹45 percent› of the plan would bring it a mere ‹$300›.'
    expect(audit(entry(text, crowns, share, crowns, share, crowns))).toContainEqual([
      'share × whole = part',
      360,
      300,
      false,
    ])
  })
  it('writes the sum out', () => {
    const text = 'The fish brought ‹$800› in all. Norland asks ‹60 percent› of that sum, or ‹$500›.'
    const [group] = dossierOf([entry(text, crowns, share, crowns)]).figures.filter(({ audit: checks }) => checks.length)
    expect(group?.audit[0]?.working).toBe('“60 percent” of “$800”')
  })

  it.each([
    [
      'two sums before',
      'Fish brought ‹$800›, salt ‹$900›. Of this it asks ‹60 percent›, which would be ‹$480›.',
      [crowns, crowns, share, crowns],
    ],
    [
      'a share and an amount side by side',
      'Fish brought ‹$800›. Of this ‹60 percent› went abroad and ‹$480› was lost.',
      [crowns, share, crowns],
    ],
    ['parts that leave some out', 'It keeps ‹60› cows, ‹20› of them brown and ‹15› white.', [boats, bare, bare]],
    [
      'families that are more than the people',
      'It holds ‹12› Sudrians and ‹8› Norlanders, which makes ‹30› families.',
      [{ unit: 'a' }, { unit: 'b' }, { unit: 'c' }],
    ],
    [
      'another rate',
      'The line carries ‹20› boats a day and ‹9,000› a year went by rail.',
      [
        { ...boats, per: 'day' },
        { ...bare, per: 'year' },
      ],
    ],
    [
      'a rate and another thing that has a verb of its own',
      'A shift runs ‹10 hours› a day, and extra shifts can come to ‹20 hours› a week.',
      [
        { unit: 'hours', per: 'day' },
        { unit: 'hours', per: 'week' },
      ],
    ],
    [
      'a share that says of what it is one',
      'Norland grows ‹nine› of ‹10 limes› and ‹half of all pears›.',
      [
        { ...bare, value: 9 },
        { ...bare, value: 10 },
        { ...share, value: 50 },
      ],
    ],
    ['a rise and something else', 'The fee went up from 2 to ‹4 percent›. He came five times as often.', [share]],
    [
      'a period of its own',
      'They lose ‹20› a day. He lost ‹40› in 2031.',
      [{ per: 'day' }, { period: said('2031'), unit: 'EUR' }],
    ],
  ] as const)('leaves alone %s', (_, text, figures) => {
    expect(audit(entry(text, ...(figures as readonly Partial<Figure>[])))).toEqual([])
  })
})
