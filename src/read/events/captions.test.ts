import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const around = (caption: string): string =>
  `Talks go on\n\nBy Ann Lee\n\n14 March 2031\n\nNorway and Peru talked in Oslo on Thursday.\n\n${caption}\n\nThe light in the harbour was out for days.`

const told = (text: string): string[] =>
  readText(text).events.map(({ type, status, when, place, actors, recipients }) =>
    [type, status, when?.value, place?.name, ...[...actors, ...recipients].map(({ name }) => name)].join(' '),
  )

const before = 'CONSULT held 2031-03-13 Oslo Norway Peru'

describe('a caption tells what somebody did on a day, by itself', () => {
  test.each([
    [
      'Luis Ortega meets Rosa Vidal in Lima on 3 February. Photograph: Ada Orrin/AP',
      'CONSULT held 2031-02-03 Lima Luis Ortega Rosa Vidal',
    ],
    [
      'Image caption: Luis Ortega shakes hands with Rosa Vidal before talks in Bergen on Monday.',
      'CONSULT held 2031-03-10 Bergen Luis Ortega Rosa Vidal',
    ],
    [
      'On March 9, 2031, Luis Ortega and Rosa Vidal attend the harbour summit in Bergen, Norway. (Reuters)',
      'CONSULT held 2031-03-09 Bergen Luis Ortega Rosa Vidal',
    ],
  ])('%s', (caption, expected) => expect(told(around(caption))).toEqual([before, expected].sort().reverse()))

  test.each([
    'Boats in the harbour of Lima on 4 February. Photograph: Ada Orrin/AP',
    'Luis Ortega at the summit in Bergen. Photograph: Ada Orrin/AP',
  ])('nothing: %s', (caption) => expect(told(around(caption))).toEqual([before]))
})

test('the day of one meeting is not that of the next', () =>
  expect(told('14 March 2031\n\nNorway and Peru talked in Oslo on Thursday. They will meet again.')).toEqual([
    before,
    'CONSULT announced   Norway Peru',
  ]))
