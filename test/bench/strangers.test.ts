import { describe, expect, it } from 'vitest'
import { strangersIn } from '../../bench/table/strangers.ts'
import type { Dossier } from '../../src/model/index.ts'
import { dossierOf, entryOf } from '../kit/case.ts'

const entry = entryOf('On Monday Osk Vane of Norland said it would pay 30 million krones. Nobody answered.', {
  outlet: 'Quay Post',
  day: '2031-02-03',
  names: { 'Osk Vane': 'person:Osk Vane', Norland: 'state:Norland' },
})
const span = (quote: string) => {
  const start = entry.article.text.indexOf(quote)
  return { article: entry.article.id, start, end: start + quote.length, quote }
}
const checkedIn = (of: typeof entry, sentence: string, ...quotes: string[]) => {
  const dossier: Dossier = {
    ...dossierOf([of]),
    digest: [{ sentence, credits: ['Quay Post'], evidence: quotes.map(span) }],
  }
  return strangersIn({ entries: [of], dossier }).map(({ what }) => what)
}
const checked = (sentence: string, ...quotes: string[]) => checkedIn(entry, sentence, ...quotes)

describe('names and numbers that are absent from the cited spans', () => {
  it.each([
    [
      'a name and a number that are cited',
      'Norland would pay “30 million krones” (Quay Post).',
      ['Norland', '30 million krones'],
    ],
    ['a word with which a sentence begins', 'On money, Norland would pay.', ['Norland']],
    ['the day of publication', 'On 3 February 2031, Norland would pay.', ['Norland']],
    ['the outlet of a cited article', 'Quay Post says that it would pay.', ['it would pay']],
  ])('lets pass %s', (_, sentence, quotes) => expect(checked(sentence, ...quotes)).toEqual([]))
  it.each([
    ['a name that stands only in the sentence around', 'Osk Vane would pay.', ['it would pay'], ['Osk', 'Vane']],
    ['another number', 'Norland would pay 13 million krones.', ['Norland', '30 million krones'], ['13']],
    ['another day', 'Norland would pay on 5 March 2031.', ['Norland'], ['5 March 2031']],
    ['days of which one is another', 'Norland would pay on 3–4 February 2031.', ['Norland'], ['3–4 February 2031']],
    ['a party of nowhere', 'Norland and Sudria would pay.', ['Norland'], ['Sudria']],
  ])('names %s', (_, sentence, quotes, strangers) => expect(checked(sentence, ...quotes)).toEqual(strangers))

  describe('where no more than the month of publication is known', () => {
    const { article: card } = entry.reading
    const published = {
      value: '2031-02',
      certainty: 'inferred',
      because: 'it tells of the winter',
      span: null,
    } as const
    const undated = { ...entry, reading: { ...entry.reading, article: { ...card, published } } }
    it('lets the month pass in the credit', () =>
      expect(checkedIn(undated, 'Norland would pay (Quay Post, February 2031).', 'Norland')).toEqual([]))
    it('names another month, and the month outside the credit', () => {
      expect(checkedIn(undated, 'Norland would pay (Quay Post, March 2031).', 'Norland')).toEqual(['March'])
      expect(checkedIn(undated, 'Norland would pay in February 2031.', 'Norland')).toEqual(['February', '2031'])
    })
  })
})
