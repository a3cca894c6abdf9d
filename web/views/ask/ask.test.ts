import { describe, expect, it } from 'vitest'
import { contextOf } from './context.ts'
import { suggestionsOf } from './suggestions.ts'
import { understoodWords } from './understood.ts'

const cell = (stance: string) => ({ stance }) as never
const row = (party: string, issue: string, ...stances: string[]) => ({
  party: { id: `state:${party.toLowerCase()}`, name: party },
  issue,
  cells: stances.map(cell),
  moves: [],
})
const issues = [
  { id: 'tolls', name: 'Tolls' },
  { id: 'other', name: 'other' },
]
const asked = (...table: ReturnType<typeof row>[]) => suggestionsOf({ table, issues } as never)

describe('what is offered to be asked', () => {
  it('is about the latest stance of a party on an issue', () =>
    expect(asked(row('Norland', 'tolls', 'demands', 'refuses'))).toEqual(['What does Norland reject on tolls?']))
  it('is one question of each kind, of different parties first', () =>
    expect(
      asked(row('Norland', 'tolls', 'demands'), row('Norland', 'tolls', 'offers'), row('Sudmark', 'tolls', 'offers')),
    ).toEqual(['What does Norland demand on tolls?', 'What does Sudmark offer on tolls?']))
  it('leaves out what has no issue, and stances that nobody asks for', () =>
    expect(asked(row('Norland', 'other', 'demands'), row('Norland', 'tolls', 'open'))).toEqual([]))
})

describe('how a question was taken', () => {
  const nothing = { kinds: [], parties: [], issues: [], stances: [], words: [], from: null, to: null }
  it('is said in words', () =>
    expect(
      understoodWords({
        ...nothing,
        kinds: ['position'],
        parties: [{ id: 'state:norland', name: 'Norland' }],
        issues: [{ id: 'tolls', name: 'Tolls' }],
        stances: ['demands'],
        words: ['pier'],
        from: '2031-03-01',
      }),
    ).toBe('positions of Norland on Tolls that demand, with “pier”, from 1 Mar 2031'))
  it('gives a day, or a stretch', () => {
    const words = (from: string | null, to: string | null) =>
      understoodWords({ ...nothing, kinds: ['event'], from, to })
    expect(words('2031-03-01', '2031-03-01')).toBe('events, on 1 Mar 2031')
    expect(words('2031-03-01', '2031-03-05')).toBe('events, from 1 Mar 2031 to 5 Mar 2031')
    expect(words(null, '2031-03-05')).toBe('events, until 5 Mar 2031')
  })
  it('is nothing where nothing was understood', () => expect(understoodWords(nothing)).toBe(''))
})

describe('short words', () => {
  const text = 'Head\n\nNorland counts 40 ships, Ada Holm said. Sudmark counts more.\n\nMore'
  const at = (words: string, within = text) => ({
    start: within.indexOf(words),
    end: within.indexOf(words) + words.length,
  })
  it('stand in their paragraph, and no further', () =>
    expect(contextOf(text, at('40 ships'))).toEqual({
      before: 'Norland counts ',
      after: ', Ada Holm said. Sudmark counts more.',
    }))
  it('of a long paragraph are cut free between words', () => {
    const long = `${'before '.repeat(60)}40 ships${' after'.repeat(60)}`
    const { before, after } = contextOf(long, at('40 ships', long))
    expect(before).toMatch(/^… (before )+$/)
    expect(after).toMatch(/^( after)+ …$/)
    expect((before + after).length).toBeLessThan(310)
  })
  it('may be all there is', () =>
    expect(contextOf('40 ships', { start: 0, end: 8 })).toEqual({ before: '', after: '' }))
})
