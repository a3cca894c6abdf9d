import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { gather } from '../../gather/index.ts'
import { read } from '../../read/index.ts'
import { type CaseEntry, compile, keptOf, recall } from '../index.ts'
import { opened, words32 } from './words32.ts'

const folder = 'examples/straits/articles'
let all: CaseEntry[]
beforeAll(() => {
  const files = readdirSync(folder).sort()
  const articles = files.flatMap((path) => gather({ path, bytes: readFileSync(join(folder, path)) }).articles)
  all = articles.map((article) => ({ article, reading: read(article, { lexicon }) }))
})

const laidOut = (entries: readonly CaseEntry[], asOf: string | null = null): string =>
  JSON.stringify(compile(entries, { case: 'straits', lexicon, asOf }))
/** As another process has them: nothing is remembered of these objects. */
const elsewhere = (entries: readonly CaseEntry[]): CaseEntry[] => structuredClone([...entries])

describe('what is kept of an article', () => {
  test('changes nothing: the same bytes as from nothing, whatever came in between', () => {
    const seats = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 25 })
    const step = fc.record({ seats, asOf: fc.option(fc.constantFrom('2025-03-12', '2025-04-05'), { freq: 3 }) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
        const kept = new Map<string, Uint8Array>()
        for (const { seats: taken, asOf } of steps) {
          const entries = elsewhere(taken.map((seat) => all[seat % all.length]!))
          for (const { article } of entries) {
            const bytes = kept.get(article.id)
            if (bytes) expect(recall(article, lexicon, bytes)).toBe(true)
          }
          expect(laidOut(entries, asOf)).toBe(laidOut(elsewhere(entries), asOf))
          for (const { article } of entries) kept.set(article.id, keptOf(article, lexicon))
        }
      }),
      { numRuns: 8, seed: 7 },
    )
  }, 120_000)

  it('is the same after it was taken in', () => {
    const first = elsewhere(all)
    laidOut(first)
    const kept = first.map(({ article }) => keptOf(article, lexicon))
    const second = elsewhere(all)
    second.forEach(({ article }, at) => void recall(article, lexicon, kept[at]!))
    expect(second.map(({ article }) => keptOf(article, lexicon))).toEqual(kept)
    expect(kept.some(({ length }) => length > 1000)).toBe(true)
  })

  it('is what is used: another article’s is believed', () => {
    const [one, other] = elsewhere(all) as [CaseEntry, CaseEntry]
    expect(recall(one.article, lexicon, keptOf(other.article, lexicon))).toBe(true)
    expect(keptOf(one.article, lexicon)).toEqual(keptOf(other.article, lexicon))
  })

  it('is not taken in where a byte of it is another', () => {
    const [{ article }] = elsewhere(all) as [CaseEntry]
    const bytes = keptOf(article, lexicon)
    for (const at of [0, 5, 400, bytes.length - 1]) {
      const damaged = bytes.slice()
      damaged[at] = damaged[at]! ^ 1
      expect([at, recall(article, lexicon, damaged)]).toEqual([at, false])
    }
    for (const length of [0, 3, 4, bytes.length - 4])
      expect(recall(article, lexicon, bytes.slice(0, length))).toBe(false)
  })
})

test('numbers come back as they were put', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), fc.integer(), (lists, one) => {
      const out = words32()
      out.put(one)
      for (const list of lists) out.putAll(list)
      const from = opened(out.bytes())!
      expect(from.next()).toBe(one)
      for (const list of lists) expect([...from.nextAll()]).toEqual(list)
    }),
  )
})
