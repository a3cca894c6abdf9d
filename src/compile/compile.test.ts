import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, said } from '../../test/kit/case.ts'
import { Dossier } from '../model/index.ts'

const first = entryOf('Norland demands the strait. Mara Quill of Norland met Osk Vane in Tarn.', {
  outlet: 'Quay Post',
  day: '2031-02-01',
  positions: [{ on: 'Norland demands the strait', party: 'state:Norland', toward: 'the strait' }],
  events: [
    {
      on: 'Mara Quill of Norland met Osk Vane in Tarn',
      actors: ['person:Mara Quill', 'person:Osk Vane'],
      when: said('2031-01-31'),
    },
  ],
})
const second = entryOf('Sudria refuses any change to the strait. Osk Vane and Mara Quill met in Tarn.', {
  outlet: 'Harbour Wire',
  day: '2031-02-03',
  positions: [
    {
      on: 'Sudria refuses any change to the strait',
      party: 'state:Sudria',
      stance: 'refuses',
      toward: 'any change to the strait',
    },
  ],
  events: [
    {
      on: 'Osk Vane and Mara Quill met in Tarn',
      actors: ['person:Osk Vane', 'person:Mara Quill'],
      when: said('2031-01-31'),
    },
  ],
})
const undated = entryOf('An undated page says nothing much about the strait.')

describe('compile', () => {
  it('makes a dossier of its declared form', () => {
    expect(() => Dossier.parse(dossierOf([first, second, undated]))).not.toThrow()
  })

  it('does not depend on the order of the entries', () => {
    expect(JSON.stringify(dossierOf([undated, second, first]))).toBe(
      JSON.stringify(dossierOf([first, second, undated])),
    )
  })

  it('counts an article that was added twice once', () => {
    expect(dossierOf([first, first]).articles).toHaveLength(1)
  })

  it('leaves out what was published after the day asked for, and keeps what has no date', () => {
    const { articles, asOf } = dossierOf([first, second, undated], '2031-02-02')
    expect(articles.map(({ id }) => id)).toEqual([first.article.id, undated.article.id])
    expect(asOf).toBe('2031-02-02')
  })

  it('takes the last day of publication where none is asked for', () => {
    expect(dossierOf([second, first, undated]).asOf).toBe('2031-02-03')
  })

  it('lays out an empty case', () => {
    const dossier = dossierOf([])
    expect(Dossier.parse(dossier)).toMatchObject({ asOf: null, articles: [], table: [], digest: [] })
  })

  it('never changes what it is given', () => {
    const before = JSON.stringify([first, second])
    dossierOf([first, second])
    expect(JSON.stringify([first, second])).toBe(before)
  })

  it('holds every span against the text it is cut from', () => {
    const texts = new Map([first, second, undated].map(({ article }) => [article.id, article.text]))
    const check = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      const { article, start, end, quote } = value as Record<string, unknown>
      if (typeof article === 'string' && typeof quote === 'string') {
        expect(texts.get(article)?.slice(start as number, end as number)).toBe(quote)
      }
      for (const inner of Object.values(value)) check(inner)
    }
    check(dossierOf([first, second, undated]))
  })
})
