import { expect, test } from 'vitest'
import type { Judgement } from '../../model/index.ts'
import { widthOf } from '../words/width.ts'
import { judgementsText, type PrintedLog } from './judgementsText.ts'

/** A log in which every verb stands, and every text holds `venom`. */
function logWith(venom: string): PrintedLog {
  const signed = (id: string) => ({
    id,
    at: '2031-03-01T12:00:00.000Z',
    who: `Ada${venom}`,
    why: `why ${venom}`,
    before: null,
  })
  const target = { kind: 'position' as const, article: 'a', start: 0, end: 5, quote: `no toll ${venom}` }
  const pair: [string, string] = [`person:a${venom}`, 'person:b']
  const position = {
    party: { id: 'state:n', name: `Norland${venom}` },
    issue: 'tolls',
    stance: 'refuses',
    firmness: 'ask',
  }
  const judgements: Judgement[] = [
    { ...signed('1'), verb: 'accept', target, before: position, found: position },
    { ...signed('2'), verb: 'reject', target, before: position, blind: true },
    {
      ...signed('3'),
      verb: 'correct',
      target,
      before: position,
      to: { firmness: 'red-line', toward: `it ${venom}`, when: null },
    },
    { ...signed('4'), verb: 'add', item: { kind: 'figure', article: 'a', span: target, low: 3 } },
    { ...signed('5'), verb: 'join', identities: pair },
    { ...signed('6'), verb: 'keep-apart', identities: pair },
    { ...signed('7'), verb: 'split', identity: 'person:a', forms: [`A. ${venom}`] },
    { ...signed('8'), verb: 'comment', cell: { party: 'state:n', issue: 'tolls' }, text: `thin ${venom}` },
    { ...signed('9'), verb: 'undo', of: '1' },
    { ...signed('10'), verb: 'redo', of: '1', settles: ['2'] },
  ]
  const row = {
    article: 'a',
    kind: 'position' as const,
    about: 'claim' as const,
    metric: 'nominal' as const,
    coders: ['Ada', 'Ben'],
  }
  return {
    name: `straits${venom}`,
    judgements,
    inForce: new Set(['2', '3', '9', '10']),
    orphans: [{ judgement: '3', why: `no such words ${venom}`, stands: false }],
    agreement: [
      { ...row, units: 4, alpha: 0.61, interval: [0.2, 0.9], because: null },
      {
        ...row,
        about: 'stance',
        metric: 'ordinal',
        units: 1,
        alpha: null,
        interval: null,
        because: 'all judged alike',
      },
    ],
    disagreements: [
      {
        words: { article: 'a', start: 0, end: 5, quote: `no toll ${venom}` },
        kind: 'position',
        codings: [
          { who: `Ada${venom}`, claim: 'state:n · tolls · refuses' },
          { who: 'Ben', claim: null },
        ],
        settledBy: [],
      },
    ],
    pathOf: () => `day-one${venom}.txt`,
  }
}
const plain = { width: 80, colour: false }

test.each([40, 53, 80, 120])('stays within %i columns, without spaces at line ends', (width) => {
  for (const venom of ['', '運河交渉', 'x'.repeat(300), '\u001b[31m', '\u202e']) {
    const lines = judgementsText(logWith(venom), { width, colour: false }).split('\n')
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
    expect(lines.join('\n')).not.toMatch(/[\u001b\u202a-\u202e]/)
  }
})

test('colour changes nothing but colour', () => {
  const coloured = judgementsText(logWith(''), { width: 80, colour: true })
  expect(coloured).toContain('\u001b[')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(judgementsText(logWith(''), plain))
})

test('tells what each entry does, and what has become of it', () => {
  const text = judgementsText(logWith(''), plain)
  for (const line of [
    '10 entries, 4 in force, 1 orphan',
    '   1  accept position: Norland refuses (tolls)',
    '      “no toll” day-one.txt',
    '      Ada · 2031-03-01 12:00 UTC · not in force',
    '      Ada · 2031-03-01 12:00 UTC · blind',
    '      firmness: ask → red-line',
    '      when: nothing → nothing',
    '      orphan: no such words',
    '   5  join person:a and person:b',
    '   6  keep apart person:a and person:b',
    '   7  split “A. ” off person:a',
    '   8  comment on state:n on tolls: thin',
    '  10  redo 1',
    '      settles 2',
    '  day-one.txt · position · 4 units: 0.61 (0.20 to 0.90)',
    '  day-one.txt · position, stance · 1 unit: not defined: all judged alike',
    '    Ben: nothing there',
  ])
    expect(text.split('\n')).toContain(line)
})

test('an empty log says so', () => {
  const none = { ...logWith(''), judgements: [], agreement: [], disagreements: [], orphans: [] }
  expect(judgementsText(none, plain)).toBe(
    'straits — judgements\n0 entries, 0 in force\n\nNobody has judged anything in this case.\n',
  )
})
