import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../../test/kit/judging.ts'
import { openEngine } from '../engine/index.ts'
import { type Dossier, targetOf } from '../model/index.ts'
import { openCase } from '../store/index.ts'
import { buildDossier, dossierOf } from './buildDossier.ts'
import { judge, judgedArticle, redo, undo } from './judgements.ts'
import type { Store } from './ports.ts'
import { readIntoCase } from './readIntoCase.ts'
import { verify } from './verify.ts'

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const engine = openEngine({ threads: 1, reader: 'rules' })
afterAll(() => engine.close())

const folder = 'examples/straits/articles'
const files = readdirSync(folder).slice(0, 4)
async function newCase(): Promise<{ path: string; store: Store }> {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-judge-')), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  async function* sources() {
    for (const file of files) yield { path: file, bytes: readFileSync(join(folder, file)) }
  }
  const signal = new AbortController().signal
  await readIntoCase({ store, engine, sources: sources(), date: null, progress: () => {}, signal, hash })
  return { path, store }
}
const signed = { who: 'Ada', at: '2031-06-01T12:00:00Z' }
const first = (dossier: Dossier) => {
  const [row] = dossier.table
  return { row: row!, evidence: row!.cells[0]!.evidence[0]! }
}

test('reject a position: the table changes; undo: as before, also after a restart', async () => {
  const { path, store } = await newCase()
  const bench = { store, engine }
  const before = await buildDossier(store, engine)
  const { row, evidence } = first(before)
  const cells = (dossier: Dossier) =>
    dossier.table.find(({ party, issue }) => party.id === row.party.id && issue === row.issue)?.cells.length ?? 0
  await judge(bench, { verb: 'reject', target: { kind: 'position', ...evidence }, why: 'a headline' }, signed)
  const rejected = await buildDossier(store, engine)
  expect(cells(rejected)).toBe(cells(before) - 1)
  await store.close()

  const again = await openCase(path, { mode: 'change' })
  expect(await dossierOf({ store: again, engine, asOf: null })).toEqual(rejected)
  await undo({ store: again, engine }, '1', signed)
  expect(JSON.stringify(await buildDossier(again, engine))).toBe(JSON.stringify(before))
  await redo({ store: again, engine }, '1', signed)
  expect(JSON.stringify(await buildDossier(again, engine))).toBe(JSON.stringify(rejected))
  expect((await verify(again, engine, hash)).problems).toEqual([])
  await again.close()
})

test('a judged article says so; its text and its stored reading stay as they are', async () => {
  const { store } = await newCase()
  const bench = { store, engine }
  const { evidence } = first(await buildDossier(store, engine))
  const stored = await store.reading(engine.readerVersion, evidence.article)
  await judge(
    bench,
    { verb: 'correct', target: { kind: 'position', ...evidence }, to: { firmness: 'red-line' } },
    signed,
  )
  const { reading } = await judgedArticle(bench, evidence.article)
  expect(reading.positions.filter(({ judged }) => judged)).toMatchObject([
    { firmness: 'red-line', judged: 'corrected' },
  ])
  expect(await store.reading(engine.readerVersion, evidence.article)).toBe(stored)
  await store.close()
})

test('two desks at one case see each other’s entries', async () => {
  const { path, store } = await newCase()
  const other = await openCase(path, { mode: 'change' })
  const { evidence } = first(await buildDossier(store, engine))
  const target = { kind: 'position', ...evidence }
  await judge({ store, engine }, { verb: 'reject', target }, signed)
  const second = await judge({ store: other, engine }, { verb: 'accept', target }, { ...signed, who: 'Ben' })
  expect(second).toMatchObject({ id: '2', before: null, who: 'Ben' })
  expect(await codeOf(undo({ store, engine }, '2', signed))).toBe('no fault')
  await other.close()
  await store.close()
})

test('a join of somebody whom nobody had named yet is no orphan of an earlier day', async () => {
  const { store } = await newCase()
  const { identities, articles } = await buildDossier(store, engine)
  const day = articles[0]!.published!.value
  const early = new Set((await dossierOf({ store, engine, asOf: day })).identities.map(({ id }) => id))
  const late = identities.filter(({ id, links }) => !early.has(id) && links.length === 0)
  await judge({ store, engine }, { verb: 'join', identities: [late[0]!.id, late[1]!.id] }, signed)
  expect((await dossierOf({ store, engine, asOf: day })).orphans).toBeUndefined()
  expect((await dossierOf({ store, engine, asOf: null })).orphans).toBeUndefined()
  await store.close()
})

test('a dossier as of a day is judged as well', async () => {
  const { store } = await newCase()
  const day = (await buildDossier(store, engine)).articles[1]!.published!.value
  const { row, evidence } = first(await dossierOf({ store, engine, asOf: day }))
  await judge(
    { store, engine },
    { verb: 'correct', target: { kind: 'position', ...evidence }, to: { issue: 'fees' } },
    signed,
  )
  const issues = (await dossierOf({ store, engine, asOf: day })).table.map(({ issue }) => issue)
  expect(issues).toContain('fees')
  expect(row.issue).not.toBe('fees')
  await store.close()
})

const target = { kind: 'term', article: 'x', start: 0, end: 1, quote: 'a' }
let deep: object = {}
for (let level = 0; level < 50_000; level++) deep = { deep }

test.each([
  [
    'an article that is not there',
    { verb: 'accept', target: { kind: 'term', article: 'x', start: 0, end: 1, quote: 'a' } },
    'article-unknown',
  ],
  ['no judgement at all', 'hello', 'judgement-invalid'],
  ['a verb that there is not', { verb: 'bless' }, 'judgement-invalid'],
  ['a target without words', { verb: 'accept', target: { kind: 'term', article: 'x' } }, 'judgement-invalid'],
  ['a correction nested without end', { verb: 'correct', target, to: { when: deep } }, 'judgement-invalid'],
  ['an addition nested without end', { verb: 'add', item: { ...target, span: target, by: deep } }, 'judgement-invalid'],
  ['a target nested without end', { verb: 'accept', target: { ...target, like: { x: deep } } }, 'judgement-invalid'],
  ['a reason of 3,000 letters', { verb: 'undo', of: '1', why: 'x'.repeat(3000) }, 'judgement-invalid'],
])('%s is refused', async (_, draft, code) => {
  const { store } = await newCase()
  expect(await codeOf(judge({ store, engine }, draft, signed))).toBe(code)
  expect(await store.judgements()).toEqual([])
  await store.close()
})

test.each(['', '   ', 'x'.repeat(101), 'Ada\u202eMills', 'Ada\nMills'])('nobody signs as %j', async (who) => {
  const { store } = await newCase()
  expect(await codeOf(judge({ store, engine }, { verb: 'undo', of: '1' }, { ...signed, who }))).toBe(
    'judgement-invalid',
  )
  await store.close()
})

test('verify finds a log that does not fit together', async () => {
  const { store } = await newCase()
  const article = (await store.articles())[0]!.article
  const entry = { ...signed, why: null, before: null }
  const target = targetOf('term', article.id, { span: { start: 0, end: 3, quote: 'xyz' }, gloss: '', voice: 'author' })
  await store.addJudgement({ ...entry, verb: 'undo', of: '5' }, 0)
  await store.addJudgement({ ...entry, verb: 'accept', target, added: '1', settles: ['9'] }, 1)
  await store.addJudgement({ ...entry, verb: 'redo', of: '2' }, 2)
  expect((await verify(store, engine, hash)).problems).toEqual([
    'judgement 1: there is no earlier entry 5',
    'judgement 2: no earlier entry 1 added anything',
    'judgement 2: there is no earlier entry 9',
    'judgement 2: the words at 0–3 do not hold',
    'judgement 3: entry 2 was in force then',
  ])
  await store.close()
})
