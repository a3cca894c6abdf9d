import { chmodSync, mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { openCase } from '../../src/store/index.ts'
import { deskOf } from '../kit/desk.ts'
import { environment, parley } from '../kit/environment.ts'

let path: string
beforeAll(async () => {
  const { desk, path: made } = await deskOf()
  await desk.close()
  path = made
})

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Runs a command until `ready` shows in what it prints, does something there, and stops it as Ctrl-C does. */
async function served(args: readonly string[], ready: string, use: (out: string) => Promise<void>) {
  const stop = new AbortController()
  const { env, out, err } = environment({ signal: stop.signal })
  const ended = run(args, env)
  try {
    while (!out().includes(ready)) {
      const early = await Promise.race([ended, new Promise((resolve) => setTimeout(() => resolve(null), 20))])
      if (early !== null) throw new Error(`it ended with ${early}: ${err()}`)
    }
    await use(out())
  } finally {
    stop.abort()
  }
  return { status: await ended, out: out(), err: err() }
}

const urlIn = (out: string): string => /http:\/\/\S+/.exec(out)![0]

async function takePort(): Promise<number> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

test('serve answers until Ctrl-C, and says where', async () => {
  const { status, out, err } = await served(['serve', '--case', path, '--port', '0'], 'Ctrl-C', async (printed) => {
    const answer = await fetch(`${urlIn(printed)}api/case`)
    expect(await answer.json()).toMatchObject({ name: 'talks', articles: 2, judge: 'tester' })
  })
  expect([status, err]).toEqual([0, ''])
  expect(out).toContain('closed; the case is as you left it')
})

test('--judge and --token are taken', async () => {
  const args = ['serve', '--case', path, '--port', '0', '--judge', 'Ada', '--token', 'sixteen-letters-long']
  await served(args, 'Ctrl-C', async (printed) => {
    expect(printed).toContain('?token=TOKEN')
    expect(printed).not.toContain('sixteen')
    const headers = { authorization: 'Bearer sixteen-letters-long' }
    expect(await (await fetch(`${urlIn(printed)}api/case`, { headers })).json()).toMatchObject({ judge: 'Ada' })
  })
})

test.each([
  [['--case', 'none.parley'], 3, 'case-missing'],
  [['--case', 'package.json'], 3, 'case-not-one'],
  [[], 2, ''],
  [['--host', '0.0.0.0'], 2, 'host-needs-token'],
  [['--token', 'short'], 2, 'token-weak'],
  [['--port', '65536'], 2, ''],
  [['--port', 'x'], 2, ''],
])('serve %j is refused in words', async (args, status, code) => {
  const given = args.includes('--case') || args.length === 0 ? args : ['--case', path, ...args]
  const { status: found, err, out } = await parley(['serve', ...given])
  expect([found, out]).toEqual([status, ''])
  if (code) expect(err).toContain(`[${code}]`)
})

test('a port that is taken is a fault with a way out', async () => {
  const port = await takePort()
  const { status, err } = await parley(['serve', '--case', path, '--port', String(port)])
  expect(status).toBe(3)
  expect(err).toMatch(new RegExp(`port ${port} on 127.0.0.1 is taken[\\s\\S]*--port \\d+`))
})

test('what was not read yet is read first', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-serve-')), 'talks.parley')
  const { desk } = await deskOf({ 'one.txt': 'Norway refuses.\n\nNorway said on Monday that it refused to pay.' }, file)
  await desk.close()
  const store = await openCase(file, { mode: 'change' })
  await store.addArticles([
    {
      article: { ...(await store.articles())[0]!.article, id: 'f'.repeat(64), text: 'Denmark offered talks.' },
      date: null,
    },
  ])
  await store.close()
  const { err } = await served(['serve', '--case', file, '--port', '0'], 'Ctrl-C', async (printed) => {
    expect(await (await fetch(`${urlIn(printed)}api/case`)).json()).toMatchObject({ articles: 2 })
  })
  expect(err).toContain('reading 1 article first')
})

test.skipIf(process.getuid?.() === 0)('a case that cannot be written is served for reading', async () => {
  const { desk, path: file } = await deskOf()
  await desk.close()
  chmodSync(file, 0o400)
  const { err } = await served(['serve', '--case', file, '--port', '0'], 'Ctrl-C', async (printed) => {
    const body = JSON.stringify({ text: 'Talks.' })
    const headers = { 'content-type': 'application/json' }
    const refused = await fetch(`${urlIn(printed)}api/articles`, { method: 'POST', headers, body })
    expect(refused.status).toBe(409)
  })
  expect(err).toContain('open for reading only')
})

test('the example prints its digest and its table and opens the workbench', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-example-'))
  const { status, out } = await served(['example', '--folder', folder], 'Ctrl-C', async (printed) => {
    expect(await (await fetch(`${urlIn(printed)}api/case`)).json()).toMatchObject({ name: 'straits', articles: 16 })
    const second = await served(['example', '--folder', folder], 'Ctrl-C', async (other) => {
      expect(urlIn(other)).not.toBe(urlIn(printed))
    })
    expect(second.err).toMatch(/port \d+ on 127\.0\.0\.1 is taken by another program; taking \d+ instead/)
  })
  expect(status).toBe(0)
  expect(out.indexOf('Ctrl-C')).toBeGreaterThan(out.indexOf('straits.html'))
})
