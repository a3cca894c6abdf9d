import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The built program, as a process of its own: with the thread in which dossiers are laid out. */
const program = join(process.cwd(), 'dist', 'main.js')
const path = join(mkdtempSync(join(tmpdir(), 'parley-served-')), 'talks.parley')
let child: ChildProcess
let url: string

beforeAll(async () => {
  const articles = join('examples', 'straits', 'articles')
  const read = spawnSync('node', [program, 'read', articles, '--case', path, '--reader', 'rules'], { encoding: 'utf8' })
  expect(read.status).toBe(0)
  child = spawn('node', [program, 'serve', '--case', path, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+\//.exec(chunk.toString())?.[0]
      if (found) resolve(found)
    })
    child.on('exit', (status) => reject(new Error(`it ended with ${status}`)))
  })
})
afterAll(() => {
  child.kill('SIGKILL')
})

const get = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
interface Cell {
  readonly evidence: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
    quote: string
  }[]
}
const positions = async (): Promise<number> => {
  const { table } = await get<{ table: { cells: Cell[] }[] }>('api/table')
  return table.flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence)).length
}
const enter = async (draft: object): Promise<number> => {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}api/judgements`, { method: 'POST', headers, body: JSON.stringify(draft) })).status
}

test('it asks nobody else: the answers are those of the command line', async () => {
  const { stdout } = spawnSync('node', [program, 'table', '--case', path, '--json'], { encoding: 'utf8' })
  expect(await get('api/table')).toEqual(JSON.parse(stdout))
})

test('a rejected position goes out of the table, and undo brings it back', { timeout: 120_000 }, async () => {
  const before = await get<{ table: { cells: Cell[] }[] }>('api/table')
  const all = await positions()
  expect(await enter({ verb: 'reject', target: { kind: 'position', ...before.table[0]!.cells[0]!.evidence[0] } })).toBe(
    200,
  )
  await expect.poll(positions, { timeout: 60_000 }).toBeLessThan(all)
  expect(await enter({ verb: 'undo', of: '1' })).toBe(200)
  await expect.poll(() => get('api/table'), { timeout: 60_000 }).toEqual(before)
})

test('what is weighed in the other thread comes back, and so do its faults', { timeout: 120_000 }, async () => {
  expect(await get('api/outlook')).toMatchObject({ draft: expect.stringContaining('parties:') })
  const headers = { 'content-type': 'application/json' }
  const wrong = { method: 'POST', headers, body: JSON.stringify({ conflict: 'parties: none' }) }
  expect(await (await fetch(`${url}api/outlook`, wrong)).json()).toMatchObject({
    error: { code: 'conflict-invalid' },
  })
})

test('another codebook, put into the case by another process, counts with the next question, in the thread too', {
  timeout: 120_000,
}, async () => {
  const issues = async () => (await get<{ issues: { name: string }[] }>('api/table')).issues.map(({ name }) => name)
  const book = join(mkdtempSync(join(tmpdir(), 'parley-book-')), 'own.yaml')
  writeFileSync(
    book,
    'issues:\n  - id: garrison\n    name: The garrison question\n    definition: Troops.\n    words: [garrison*]\n',
  )
  const before = await issues()
  expect(before).not.toContain('The garrison question')
  expect(spawnSync('node', [program, 'read', '--codebook', book, '--case', path]).status).toBe(0)
  // Where laying out takes longer than a question waits, the one before is answered meanwhile.
  await expect.poll(issues, { timeout: 60_000 }).toContain('The garrison question')
  const { understood } = await get<{ understood: { issues: { id: string }[] } }>(
    `api/ask?q=${encodeURIComponent('Who demands the garrison?')}`,
  )
  expect(understood.issues.map(({ id }) => id)).toEqual(['garrison'])
  expect(spawnSync('node', [program, 'read', '--no-codebook', '--case', path]).status).toBe(0)
  await expect.poll(issues, { timeout: 60_000 }).toEqual(before)
})

test('Ctrl-C closes it in order, and the case is whole', { timeout: 60_000 }, async () => {
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  expect(spawnSync('node', [program, 'verify', '--case', path]).status).toBe(0)
})
