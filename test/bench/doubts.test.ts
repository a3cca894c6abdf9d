import { describe, expect, it, test } from 'vitest'
import { estimate, keyOf } from '../../bench/doubts/judged.ts'
import { wordsIn } from '../../bench/doubts/news.ts'
import { drawFor, plants } from '../../bench/doubts/planted.ts'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

describe('false doubts in 1,000 words', () => {
  it('counts none where none is false, and keeps an upper bound', () => {
    const { perThousand, low, high } = estimate([true, true, true, true], 4, 1000)
    expect([perThousand, low]).toEqual([0, 0])
    expect(high).toBeGreaterThan(1)
  })
  it('takes the share of the judged for all doubts', () => {
    const { perThousand, judged, wrong, unjudged, low, high } = estimate([true, false, undefined], 30, 10_000)
    expect({ perThousand, judged, wrong, unjudged }).toEqual({ perThousand: 1.5, judged: 2, wrong: 1, unjudged: 1 })
    expect(low).toBeLessThan(1.5)
    expect(high).toBeGreaterThan(1.5)
  })
  it('is narrower the more are judged', () => {
    const of = (n: number) =>
      estimate(
        Array.from({ length: n }, (_, i) => i % 10 > 0),
        n,
        n * 1000,
      )
    expect(of(1000).high).toBeLessThan(of(20).high)
  })
  it('says nothing where nothing is judged but that all may be false', () =>
    expect(estimate([undefined], 5, 1000)).toMatchObject({ judged: 0, low: 0, high: 5 }))
})

test('a doubt is found again by hash, place and rule', () => {
  const article = articleOf('Ann')
  const doubt = { span: { start: 1, end: 3, quote: 'nn' }, rule: 'near-name', message: '', reading: null }
  expect(keyOf(article, doubt)).toBe(`${article.id.slice(0, 16)} 1-3 near-name`)
})

test('words are what stands between blanks', () => expect(wordsIn(' Talks go\non – slowly.\n')).toBe(5))

describe('damage planted on purpose', () => {
  const text = `Kenya asked Norway to wait. ${'Kenya met Norway, and Norway met Kenya’s envoys in Nairobi. '.repeat(4)}
The ministers of both states said on Monday that they would go on with talks when the rains end. President Joe Biden
told the envoys that nothing had been agreed there. Norwegian guards, Norwegian ships and Norwegian aides waited.`
  const article = articleOf(text)
  const reading = read(article, { lexicon })
  it.each(Object.keys(plants))('%s: changes what it says, and nothing before it', (kind) => {
    const made = plants[kind]!(article, reading, drawFor(kind))
    expect(made).not.toBeNull()
    const [place] = made!.places
    expect(made!.article.text).not.toBe(text)
    expect(made!.article.text.slice(0, place!.start)).toBe(text.slice(0, place!.start))
    expect(plants[kind]!(article, reading, drawFor(kind))).toEqual(made)
  })
  it.each(Object.keys(plants))('%s: leaves alone what has nothing of the kind', (kind) => {
    const plain = articleOf('It rains.')
    expect(plants[kind]!(plain, read(plain, { lexicon }), drawFor(kind))).toBeNull()
  })
  it('draws the same numbers from the same seed', () => {
    const draws = (seed: string) => Array.from({ length: 5 }, () => 0).map(() => drawFor(seed)(1000))
    expect(draws('a')).toEqual(draws('a'))
    expect(drawFor('a')(2 ** 30)).not.toBe(drawFor('b')(2 ** 30))
  })
})
