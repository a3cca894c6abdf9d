import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf, segmentsOf, sharedOut } from './segments.ts'

const wordsOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it.each([
    ['One line.', ['One line.']],
    ['First.\n\nSecond\nstill second.', ['First.', 'Second\nstill second.']],
    ['First.\nSecond.\nThird.', ['First.', 'Second.', 'Third.']],
    ['\n\n  \nAfter empty lines.\n\n', ['After empty lines.']],
    ['a\n \t\nb', ['a', 'b']],
    ['', []],
    [' \n ', []],
  ])('of %j are %j', (text, paragraphs) => expect(wordsOf(text)).toEqual(paragraphs))
  it('longer than 6,000 characters are parted at a space, and nothing is lost', () => {
    const text = 'talks go on '.repeat(2_000)
    const parts = wordsOf(text)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.join('')).toBe(text)
    expect(parts.every((part) => part.length <= 6_000)).toBe(true)
    expect(parts.slice(0, -1).every((part) => part.endsWith(' '))).toBe(true)
  })
  it('without a space are parted between whole characters', () => {
    const parts = wordsOf(`a${'🕊'.repeat(7_000)}`)
    expect(parts.every((part) => !/^[\udc00-\udfff]/.test(part))).toBe(true)
  })
})

const cut = (marks: readonly [number, number][]) =>
  segmentsOf(
    { start: 0, end: 10 },
    marks.map(([start, end]) => ({ start, end })),
  ).map(({ start, end, over }) => `${start}-${end}:${over.length}`)

describe('segments', () => {
  it.each([
    ['nothing', [], ['0-10:0']],
    ['one', [[2, 5]], ['0-2:0', '2-5:1', '5-10:0']],
    [
      'one inside another',
      [
        [1, 9],
        [3, 4],
      ],
      ['0-1:0', '1-3:1', '3-4:2', '4-9:1', '9-10:0'],
    ],
    [
      'two that overlap',
      [
        [1, 5],
        [3, 8],
      ],
      ['0-1:0', '1-3:1', '3-5:2', '5-8:1', '8-10:0'],
    ],
    [
      'two side by side',
      [
        [1, 5],
        [5, 8],
      ],
      ['0-1:0', '1-5:1', '5-8:1', '8-10:0'],
    ],
    [
      'two on the same words',
      [
        [1, 5],
        [1, 5],
      ],
      ['0-1:0', '1-5:2', '5-10:0'],
    ],
    ['one that goes beyond', [[-3, 20]], ['0-10:1']],
    ['one that only touches', [[10, 12]], ['0-10:0']],
  ] as [string, [number, number][], string[]][])('under %s', (_, marks, segments) =>
    expect(cut(marks)).toEqual(segments),
  )

  it('cover the whole stretch, each with all that lies over it', () => {
    const mark = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, size]) => ({ start, end: start + size }))
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), (given) => {
        const marks = [...given].sort((a, b) => a.start - b.start)
        const segments = segmentsOf({ start: 5, end: 45 }, marks)
        expect(segments[0]?.start).toBe(5)
        expect(segments.at(-1)?.end).toBe(45)
        for (const { start, end, over } of segments) {
          expect(over).toEqual(marks.filter((one) => one.start <= start && end <= one.end))
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('marks shared out to paragraphs', () => {
  it('go to every paragraph that they touch, and to no other', () => {
    const paragraphs = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ]
    const marks = [
      { start: 2, end: 4 },
      { start: 8, end: 15 },
      { start: 10, end: 12 },
      { start: 25, end: 26 },
    ]
    expect(sharedOut(paragraphs, marks).map((share) => share.map(({ start }) => start))).toEqual([[2, 8], [8], [25]])
  })
})
