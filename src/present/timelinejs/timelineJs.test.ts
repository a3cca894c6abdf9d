import { describe, expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import type { TimelineEntry } from '../../model/index.ts'
import { timelineJs } from './timelineJs.ts'

interface Slide {
  readonly unique_id: string
  readonly start_date: object
  readonly end_date?: object
  readonly text: { readonly headline: string; readonly text: string }
}
const read = (dossier = fixtureDossier()): { title: object; events: Slide[] } => JSON.parse(timelineJs(dossier))
const slide = (value: string): Slide | undefined => {
  const [entry] = fixtureDossier().timeline as [TimelineEntry]
  const timeline = [{ ...entry, when: { value, certainty: 'said' as const, because: null, span: null } }]
  return read({ ...fixtureDossier(), timeline }).events[0]
}

test('one slide an event, with what it is called, where it is said and by how many', () => {
  const { title, events } = read()
  expect(title).toMatchObject({ text: { headline: 'The canal' } })
  expect(events.map(({ unique_id }) => unique_id)).toEqual(['e1', 'e2'])
  expect(events[1]).toMatchObject({
    start_date: { year: 2031, month: 6, day: 1 },
    display_date: '1 Jun 2031 (inferred)',
    group: 'CONSULT',
    text: { headline: 'talks: Norvania, Sudmark, in Haven' },
  })
  expect(events[1]?.text.text).toContain('Both sides will meet on June 1 in Haven')
  expect(events[0]?.text.text).toContain('2 articles, 1 independent origin')
})

describe('a date is as precise as it is known', () => {
  test.each([
    ['2031-05-06', { year: 2031, month: 5, day: 6 }, undefined],
    ['2031-05', { year: 2031, month: 5 }, undefined],
    ['2031', { year: 2031 }, undefined],
    ['2031-XX', { year: 2031 }, undefined],
    ['2031-05-06/2031-06', { year: 2031, month: 5, day: 6 }, { year: 2031, month: 6 }],
    ['../2031-05', { year: 2031, month: 5 }, undefined],
    ['2031-05/..', { year: 2031, month: 5 }, undefined],
  ])('%s', (value, start, end) => {
    expect(slide(value)?.start_date).toEqual(start)
    expect(slide(value)?.end_date).toEqual(end)
  })
  test.each(['XXXX', 'unknown'])('%s stays out', (value) => expect(slide(value)).toBeUndefined())
})

test('text from outside is text', () => {
  const { dossier } = poisoned('<img src=x onerror=alert(1)>"\u202e')
  expect(timelineJs(dossier)).not.toMatch(/<img|\u202e/)
  expect(() => JSON.parse(timelineJs(dossier))).not.toThrow()
})
