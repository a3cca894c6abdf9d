import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch, said } from '../../../test/kit/case.ts'

let serial = 0
type Event = NonNullable<Sketch['events']>[number]
const QV = ['person:Mara Quill', 'person:Osk Vane']
/** An article of its own words that tells one event. */
const tells = (words: string, event: Partial<Event> = {}, sketch: Sketch = {}) => {
  const own = Array.from({ length: 40 }, (_, index) => `word${++serial}x${index}`).join(' ')
  return entryOf(`${own}. ${words}.`, {
    day: '2031-02-03',
    ...sketch,
    events: [{ on: words, actors: QV, when: said('2031-02-02'), ...event }],
  })
}
const timeline = (...entries: ReturnType<typeof tells>[]) => dossierOf(entries).timeline
const meeting = () => tells('Mara Quill met Osk Vane in Tarn', { place: 'place:Tarn' })

describe('timeline', () => {
  it('merges what several articles tell and counts them', () => {
    expect(timeline(meeting(), tells('Osk Vane talked with Mara Quill'))).toMatchObject([
      { reports: 2, origins: 2, status: 'held', place: { name: 'Tarn' } },
    ])
  })
  it('counts copies once among the origins', () => {
    const text = `${Array.from({ length: 60 }, (_, index) => `copy${index}`).join(' ')}. Mara Quill met Osk Vane.`
    const copy = (outlet: string) =>
      entryOf(`${outlet}. ${text}`, {
        outlet,
        day: '2031-02-03',
        events: [{ on: 'Mara Quill met Osk Vane', actors: QV, when: said('2031-02-02') }],
      })
    expect(timeline(copy('Quay Post'), copy('Harbour Wire'), meeting())).toMatchObject([{ reports: 3, origins: 2 }])
  })
  it('takes the furthest status', () => {
    const announced = tells('Mara Quill will meet Osk Vane', { status: 'announced' }, { day: '2031-02-01' })
    expect(timeline(announced, meeting())[0]?.status).toBe('held')
    expect(timeline(announced, tells('They confirmed that they met', { status: 'confirmed' }))[0]?.status).toBe(
      'confirmed',
    )
  })
  it('takes a later cancellation over an announcement', () => {
    const announced = tells('Mara Quill will meet Osk Vane', { status: 'announced' }, { day: '2031-01-30' })
    const cancelled = tells('Mara Quill called off meeting Osk Vane', { status: 'cancelled' }, { day: '2031-02-01' })
    expect(timeline(announced, cancelled)[0]?.status).toBe('cancelled')
  })
  it('takes the most precise time', () => {
    expect(
      timeline(tells('Quill and Vane met', { when: said('2031-02-01/2031-02-07') }), meeting())[0]?.when?.value,
    ).toBe('2031-02-02')
  })
  it('joins an event without a date to the one of those people, that place and those days', () => {
    expect(timeline(meeting(), tells('In Tarn Quill met Vane', { when: null, place: 'place:Tarn' }))).toHaveLength(1)
  })
  it('sorts by date, undated ones last, and names events for what they are', () => {
    const later = tells('Mara Quill met Osk Vane again', { when: said('2031-03-02') })
    expect(timeline(tells('Quill once met Vane', { when: null }), later, meeting()).map(({ id }) => id)).toEqual([
      'consult-2031-02-02-mara-quill-osk-vane',
      'consult-2031-03-02-mara-quill-osk-vane',
      'consult-undated-mara-quill-osk-vane',
    ])
  })

  it.each([
    ['another day', { when: said('2031-02-04') }],
    ['another place', { place: 'place:Kelm' }],
    ['other people', { actors: ['person:Mara Quill', 'person:Jon Reeve'] }],
    ['another type', { type: 'THREATEN' as const }],
    ['no date and no place', { when: null }],
    ['a whole year', { when: said('2031') }],
  ])('keeps apart an event of %s', (_, event) => {
    expect(timeline(meeting(), tells('Mara Quill and somebody met', event))).toHaveLength(2)
  })
  it('keeps two attacks of one day apart unless told alike', () => {
    const attack = (words: string) =>
      tells(words, { type: 'ASSAULT', actors: ['state:Norland'], recipients: ['state:Sudria'] })
    expect(
      timeline(attack('Norland shelled the lighthouse'), attack('a raid by night left the canneries burning')),
    ).toHaveLength(2)
    expect(
      timeline(attack('Norland shelled the lighthouse'), attack('Norland shelled the old lighthouse')),
    ).toHaveLength(1)
  })
})
