import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, said } from '../../../test/kit/case.ts'

describe('what is disputed', () => {
  it('says on which days a disputed meeting was, where the cited words name them, and withholds them elsewhere', () => {
    const met = (status: 'held' | 'denied', words: string) => {
      const outlet = status === 'held' ? 'Quay Post' : 'Harbour Wire'
      const text = `${words}. Quill met Vane in secret, the ${outlet} wrote.`
      const event = { on: words, actors: ['person:Quill', 'person:Vane'], status, when: said('2031-01-30') }
      const entry = entryOf(text, {
        outlet,
        day: '2031-02-01',
        names: { Quill: 'person:Quill', Vane: 'person:Vane' },
        events: [event],
      })
      const at = text.indexOf('January 30')
      const span = { start: at, end: at + 10, quote: 'January 30' }
      const date = { span, kind: 'date' as const, when: said('2031-01-30'), rule: 'test' }
      return at < 0 ? entry : { ...entry, reading: { ...entry.reading, dates: [date] } }
    }
    const disputed = (words: string) =>
      dossierOf([met('held', words), met('denied', words)]).digest.find(({ part }) => part === 'disputed')?.sentence
    expect(disputed('Quill met Vane on January 30')).toContain('whether Quill and Vane met on 30 January 2031')
    expect(disputed('Quill met Vane at night')).not.toContain('30 January')
  })
  it('cites where those are named who hold a side, and the whole of what is quoted of them', () => {
    const told = ['Mara Quill said that two questions remain open.', 'Osk Vane said that one question remains open.']
    const entries = told.map((text, at) => {
      const name = text.slice(0, text.indexOf(' said'))
      return entryOf(text, {
        outlet: at === 0 ? 'Quay Post' : 'Harbour Wire',
        day: '2031-02-01',
        names: { [name]: `person:${name}` },
        statements: [{ by: `person:${name}`, says: text.slice(text.indexOf('that')), source: name, cue: 'said' }],
      })
    })
    const { digest } = dossierOf(entries)
    const sentence = digest.find(({ part }) => part === 'disputed')
    const cited = sentence?.evidence.map(({ quote }) => quote).join(' ')
    for (const words of ['Mara Quill', 'Osk Vane', 'two questions remain', 'one question remains'])
      expect([words, sentence?.sentence.includes(words), cited?.includes(words)]).toEqual([words, true, true])
  })
})
