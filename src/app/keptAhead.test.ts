import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openEngine } from '../engine/index.ts'
import { openCase } from '../store/index.ts'
import { dossierOf } from './buildDossier.ts'
import { versionsOf } from './keptAhead.ts'
import type { Engine, StoredArticle, StoredReading } from './ports.ts'
import { readIntoCase } from './readIntoCase.ts'
import { verify } from './verify.ts'

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const reader = openEngine({ threads: 1, reader: 'rules' })
afterAll(() => reader.close())

const readBefore = new Map<string, StoredReading>()
/** Reads each article once, for whatever case. */
const engine: Engine = Object.create(reader, {
  read: {
    value: async (articles: readonly StoredArticle[]) => {
      const fresh = articles.filter(({ article }) => !readBefore.has(article.id))
      for (const one of await reader.read(fresh)) if ('json' in one) readBefore.set(one.article, one)
      return articles.map(({ article }) => readBefore.get(article.id))
    },
  },
})

/** Made up, and so much alike that many are copies of each other. */
const textOf = (n: number): string =>
  `Norland demands the withdrawal of ${n} boats from the lake before any further meeting. ` +
  `Fishermen on shore number ${n % 13} have waited for weeks, and the weather of lake number ${n % 7} has not been kind to them.`

async function read(path: string, from: number, to: number): Promise<string> {
  const store = await openCase(path, { mode: 'create' })
  async function* sources() {
    for (let n = from; n < to; n++) yield { path: `${n}.txt`, bytes: new TextEncoder().encode(textOf(n)) }
  }
  const { signal } = new AbortController()
  await readIntoCase({ store, engine, sources: sources(), date: '2031-02-01', progress: () => {}, signal, hash })
  const dossier = JSON.stringify(await dossierOf({ store, engine, asOf: null }))
  await store.close()
  return dossier
}

const newPath = () => join(mkdtempSync(join(tmpdir(), 'parley-ahead-')), 'lake.parley')
const keptIn = async (path: string) => {
  const store = await openCase(path, { mode: 'read' })
  const kept = await store.ahead(versionsOf(engine))
  const { problems } = await verify(store, engine, hash)
  await store.close()
  return { size: kept.size, problems }
}

describe('what was worked out of articles', () => {
  it('is kept with a case of many, and changes nothing', async () => {
    const [grown, whole] = [newPath(), newPath()]
    await read(grown, 1, 206)
    expect((await keptIn(grown)).size).toBe(205)
    const dossier = await read(grown, 0, 1)
    expect(await keptIn(grown)).toEqual({ size: 206, problems: [] })
    expect(dossier).toBe(await read(whole, 0, 206))
  }, 240_000)

  it('is worked out again where it is damaged, and the check says so', async () => {
    const path = newPath()
    await read(path, 0, 204)
    const file = new Database(path)
    const [row] = file.prepare('SELECT article, bytes FROM ahead ORDER BY article').all() as { article: string }[]
    file.prepare('UPDATE ahead SET bytes = zeroblob(length(bytes)) WHERE article = ?').run(row!.article)
    file.close()
    const problem = `article ${row!.article.slice(0, 12)}: what was worked out of it ahead does not follow from it`
    expect((await keptIn(path)).problems).toEqual([problem])
    const whole = newPath()
    expect(await read(path, 204, 206)).toBe(await read(whole, 0, 206))
    expect(await keptIn(path)).toEqual({ size: 206, problems: [] })
  }, 240_000)

  it('is not kept with a case of few', async () => {
    const path = newPath()
    await read(path, 0, 3)
    expect((await keptIn(path)).size).toBe(0)
  }, 20_000)
})
