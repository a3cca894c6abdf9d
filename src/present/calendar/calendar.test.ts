import { describe, expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import { refOf, type TimelineEntry } from '../../model/index.ts'
import { calendar } from './calendar.ts'
import { contentLine, escaped } from './line.ts'

/** Reads iCalendar (RFC 5545): lines unfolded, each component's properties with their parameters. */
function readCalendar(text: string): { lines: string[]; events: Record<string, string>[] } {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  const events: Record<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? []
    expect(name, line).not.toBe('')
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END') expect(open.pop()).toBe(value)
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (open.at(-1) === 'VEVENT') {
      expect(events.at(-1)).not.toHaveProperty([name])
      ;(events.at(-1) as Record<string, string>)[name] = value.replace(/\\([\\;,nN])/g, (_, c: string) =>
        /n/i.test(c) ? '\n' : c,
      )
    }
  }
  expect(open).toEqual([])
  return { lines, events }
}

const meeting = (fields: Partial<TimelineEntry>): TimelineEntry => ({
  ...(fixtureDossier().timeline[1] as TimelineEntry),
  ...fields,
})
const when = (value: string, certainty: 'said' | 'inferred' = 'said') => ({
  when: { value, certainty, because: null, span: null },
})
const of = (...timeline: TimelineEntry[]) => {
  const { text, undated } = calendar({ ...fixtureDossier(), timeline })
  return { ...readCalendar(text), undated }
}

describe('a calendar of announced meetings', () => {
  test('one all-day event each, with place, words and outlet; nothing from the clock', () => {
    const { lines, events } = readCalendar(calendar(fixtureDossier()).text)
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Parley//parley-table//EN',
      'CALSCALE:GREGORIAN',
    ])
    expect(events).toEqual([
      {
        UID: 'e2@parley',
        DTSTAMP: '20310512T000000Z',
        'DTSTART;VALUE=DATE': '20310601',
        'DTEND;VALUE=DATE': '20310602',
        SUMMARY: 'Talks: Norvania, Sudmark (1 Jun 2031, inferred)',
        LOCATION: 'Haven',
        DESCRIPTION: '“Both sides will meet on June 1 in Haven” — Canal Wire, 12 May 2031',
        STATUS: 'TENTATIVE',
        TRANSP: 'TRANSPARENT',
      },
    ])
  })
  test.each([
    ['2031-12-31', '20311231', '20320101'],
    ['2031-02-28/2031-03-02', '20310228', '20310303'],
    ['2031-06', '20310601', '20310701'],
  ])('%s is from %s to before %s', (value, start, end) =>
    expect(of(meeting(when(value))).events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': start, 'DTEND;VALUE=DATE': end }),
  )
  test.each(['2031', '2031-XX', '2031-06/2031-09', '../2031-06-01', '2031-06-01/..'])('%s is no day', (value) =>
    expect(of(meeting(when(value)))).toMatchObject({ events: [], undated: 1 }),
  )
  test('what was called off is cancelled', () =>
    expect(of(meeting({ status: 'cancelled' })).events[0]?.STATUS).toBe('CANCELLED'))
  test.each(['held', 'denied', 'reported'] as const)('what is %s is not announced', (status) =>
    expect(of(meeting({ status })).events).toEqual([]),
  )
  test('what is no meeting stays out', () => expect(of(meeting({ type: 'SANCTION' })).events).toEqual([]))
  test('the same case gives the same bytes', () =>
    expect(calendar(fixtureDossier())).toEqual(calendar(fixtureDossier())))
  test('text from outside cannot open another event', () => {
    const { events } = of(meeting({ place: refOf('place', 'Haven\r\nEND:VEVENT\r\nBEGIN:VEVENT; a, b\\n') }))
    expect(events).toHaveLength(1)
    expect(events[0]?.LOCATION).toContain('; a, b\\n')
    expect(readCalendar(calendar(poisoned('\r\nBEGIN:VALARM\u0000😀').dossier).text).events.length).toBeLessThanOrEqual(
      1,
    )
  })
})

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
  ['a:b"c', 'a:b"c'],
])('%j is written %j', (text, written) => expect(escaped(text)).toBe(written))

test('a line is folded between characters', () => {
  const line = contentLine(`SUMMARY:${'é😀'.repeat(40)}`)
  for (const part of line.split('\r\n')) {
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
    expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part)).toBe(false)
  }
  expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'é😀'.repeat(40)}\r\n`)
})
