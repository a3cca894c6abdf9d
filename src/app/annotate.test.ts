import { expect, test } from 'vitest'
import { Fault } from '../model/index.ts'
import { annotate } from './annotate.ts'
import type { Engine, Incoming, StoredArticle } from './ports.ts'

/** The gatherer is loaded when the first source comes: on a busy machine that takes a while. */
const patient = { timeout: 20_000 }

/** An engine that answers when told to: which groups it was handed, and what answers each. */
function slowEngine() {
  const handed: { articles: readonly StoredArticle[]; answer: () => void; fail: (problem: Error) => void }[] = []
  const engine = {
    prepare: () => {},
    read: (articles: readonly StoredArticle[]) =>
      new Promise((resolve, reject) => {
        const answer = () => resolve(articles.map(({ article }) => ({ article: article.id, json: '{}' })))
        handed.push({ articles, answer, fail: reject })
      }),
  }
  return { engine: engine as unknown as Engine, handed }
}

const articles = (count: number, mark: string): Incoming => ({
  path: `${mark}.jsonl`,
  bytes: Buffer.from(
    Array.from({ length: count }, (_, i) => JSON.stringify({ text: `${mark} ${i}: the envoys met on Monday.` })).join(
      '\n',
    ),
  ),
})

async function* coming(...sources: Incoming[]): AsyncGenerator<Incoming> {
  yield* sources
}

const run = (engine: Engine, ...sources: Incoming[]) => annotate({ sources: coming(...sources), engine, date: null })

test('a group is read while another is still under way, and all come in the order of the sources', {
  timeout: 30_000,
}, async () => {
  const { engine, handed } = slowEngine()
  const gone = new Fault('path-missing', { path: 'gone.txt' })
  const all = collect(run(engine, articles(40, 'a'), gone, articles(30, 'b')))
  await expect.poll(() => handed.length, patient).toBeGreaterThan(1)
  for (const { answer } of [...handed].reverse()) answer()
  await expect.poll(() => handed.length, patient).toBe(3)
  for (const { answer } of handed) answer()
  const told = (await all).map((one) =>
    one instanceof Fault ? 'fault' : one.article.text.slice(0, one.article.text.indexOf(':')),
  )
  expect(told).toEqual([
    ...Array.from({ length: 40 }, (_, i) => `a ${i}`),
    'fault',
    ...Array.from({ length: 30 }, (_, i) => `b ${i}`),
  ])
})

test('what fails before its turn is thrown in its turn', { timeout: 30_000 }, async () => {
  const { engine, handed } = slowEngine()
  const readings = run(engine, articles(70, 'a'))
  const first = readings.next()
  await expect.poll(() => handed.length, patient).toBeGreaterThan(1)
  handed[1]!.fail(new Error('no room'))
  handed[0]!.answer()
  expect((await first).value).toMatchObject({ article: { path: 'a.jsonl#1' } })
  await expect(collect(readings)).rejects.toThrow('no room')
})

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}
