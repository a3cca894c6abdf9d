import { describe, expect, it } from 'vitest'
import { entryOf, groundOf, ref, type Sketch } from '../../../test/kit/case.ts'
import type { Ref } from '../../model/index.ts'
import type { Ground } from './ground.ts'
import { papersKnown, refsIn } from './known.ts'

const text = 'Mara Quill of Norland, quoted by Harbour Wire, met Osk Vane in Tarn. Sudria offers 40 ships and a plan.'
const sketch: Sketch = {
  outlet: 'Quay Post',
  credits: ['Harbour Wire'],
  names: { 'Mara Quill': { entity: ref('person:Mara Quill'), of: ref('state:Norland'), role: 'envoy' } },
  statements: [{ by: 'person:Osk Vane', says: 'met', speaksFor: ref('state:Sudria'), to: ref('group:Pilots') }],
  positions: [{ on: 'Sudria offers 40 ships', party: 'state:Sudrian League' }],
  events: [{ on: 'met', actors: ['person:Ada'], recipients: ['person:Bo'], place: 'place:Tarn' }],
  figures: [{ on: '40', value: 40, subject: 'state:Fleet' }],
  proposals: [
    {
      on: 'a plan',
      by: 'state:Planner',
      points: [['a plan', 'other']],
      reactions: [['state:Critic', 'refuses', 'plan']],
    },
  ],
}
const entry = entryOf(text, sketch)
const known = (changed?: Partial<Ground>) => papersKnown(groundOf([entry], changed))[0]

/** Whatever looks like a reference, wherever it stands. */
const anyRefs = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { id, name } = value as Partial<Ref>
  if (typeof id === 'string' && typeof name === 'string' && Object.keys(value).length === 2) return [id]
  return Object.values(value).flatMap(anyRefs)
}

describe('what a paper refers to', () => {
  it('is everybody in its reading, and whom it credits', () => {
    const found = refsIn(groundOf([entry]).papers[0]!).map(({ id }) => id)
    expect(found).toContain('outlet:harbour-wire')
    expect(anyRefs(entry.reading).filter((id) => !found.includes(id))).toEqual([])
    expect(found.length).toBeGreaterThan(12)
  })
})

describe('a paper as the case knows it', () => {
  it('is the same object while nothing about it changes', () => expect(known()).toBe(known()))
  const other = (from: string) => (one: Ref) => (one.id === ref(from).id ? ref('state:Elsewhere') : one)
  it.each<[string, Partial<Ground>]>([
    ['somebody in it is somebody else', { who: other('person:Osk Vane') }],
    [
      'somebody in it goes by another name',
      { who: (one) => (one.id === 'person:ada' ? { ...one, name: 'Ada Lee' } : one) },
    ],
    ['somebody in it speaks for another party', { partyOf: other('person:Mara Quill') }],
    ['it is a copy', { originOf: () => 'another' }],
    ['whom it credits is somebody else', { who: other('outlet:Harbour Wire') }],
  ])('is another where %s', (_, changed) => {
    expect(known(changed)).not.toBe(known())
    expect(known(changed)).toEqual(known())
  })
  it('is the same where somebody changes whom it does not name', () =>
    expect(known({ who: other('person:Nobody') })).toBe(known()))
})
