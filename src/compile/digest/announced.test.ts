import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref, said } from '../../../test/kit/case.ts'

const sentences = (...entries: ReturnType<typeof entryOf>[]) =>
  dossierOf(entries).digest.map(({ sentence }) => sentence)

describe('what is announced', () => {
  it('announces who comes for a party, and not the party too', () => {
    const text = 'Mara Quill of Norland will meet envoys of Sudria in Tarn. Negotiators meet in May.'
    const entry = entryOf(text, {
      day: '2031-02-01',
      outlet: 'Quay Post',
      names: {
        'Mara Quill': { entity: ref('person:Mara Quill'), of: ref('state:Norland'), role: 'Foreign Minister' },
        Norland: 'state:Norland',
        Sudria: 'state:Sudria',
        Tarn: 'place:Tarn',
      },
      events: [
        {
          on: 'Mara Quill of Norland will meet envoys of Sudria in Tarn',
          actors: ['person:Mara Quill', 'state:Norland', 'state:Sudria'],
          place: 'place:Tarn',
          status: 'announced',
          when: said('2031-02-05'),
        },
        { on: 'Negotiators meet in May', actors: ['group:negotiators'], status: 'announced', when: said('2031-05-05') },
      ],
    })
    const told = sentences(entry).filter((one) => one.startsWith('Announced'))
    expect(told[0]).toContain('a meeting of Mara Quill and Sudria in Tarn')
    expect(told[1]).toContain('a meeting of negotiators')
  })
  it('announces what is still to come, not what was', () => {
    const text = 'Mara Quill and Osk Vane will meet in Tarn.'
    const people = { 'Mara Quill': 'person:Mara Quill', 'Osk Vane': 'person:Osk Vane', Tarn: 'place:Tarn' }
    const event = (day: string) =>
      entryOf(text, {
        day: '2031-02-01',
        outlet: 'Quay Post',
        names: people,
        events: [
          {
            on: 'Mara Quill and Osk Vane will meet in Tarn',
            actors: ['person:Mara Quill', 'person:Osk Vane'],
            place: 'place:Tarn',
            status: 'announced',
            when: said(day),
          },
        ],
      })
    expect(sentences(event('2031-02-09'))[0]).toBe(
      'Announced: a meeting of Mara Quill and Osk Vane in Tarn (Quay Post, 1 February 2031).',
    )
    expect(sentences(event('2031-01-20'))[0]).toBe('This rests on 1 article from 1 outlet.')
  })
})
