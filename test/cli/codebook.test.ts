import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/index.ts'
import type { Answers, ArticleList, ArticlePage, CaseCard, Dossier, Reading } from '../../src/model/index.ts'
import { environment, parley } from '../kit/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-codebook-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const article = put(
  'one.txt',
  'Talks on the strait\n\nThe Quay Post, March 4, 2031\n\nNorway demands a share of the piloting, President Mara Quill said on Tuesday. Sweden rejects any payment for piloting, Foreign Minister Olle Brandt said.\n',
)
const codebook = (name = 'Piloting', words = '[pilotag*, piloting]') =>
  `issues:\n  - id: pilots\n    name: ${name}\n    definition: Who guides ships, and for what.\n    words: ${words}\n`
const own = put('own.yaml', codebook())
const file = join(folder, 'talks.parley')
const rules = ['--reader', 'rules']
const read = (...args: string[]) => parley(['read', '--case', file, ...rules, ...args])
const outcome = async (...args: string[]) => JSON.parse((await read('--json', ...args)).out) as { read: number }
const dossier = async () => JSON.parse((await parley(['dossier', '--case', file, '--format', 'json'])).out) as Dossier

beforeAll(async () => {
  expect((await read(article)).status).toBe(0)
})

describe('a case with a codebook of its own', () => {
  test('is read by it, and only when its words have changed', async () => {
    expect((await dossier()).issues.map(({ id }) => id)).not.toContain('pilots')
    expect((await outcome('--codebook', own)).read).toBe(1)
    expect((await dossier()).issues).toContainEqual({ id: 'pilots', name: 'Piloting' })
    expect((await outcome(article)).read).toBe(0)
    expect((await outcome('--codebook', put('again.yaml', `# a remark\n${codebook()}`))).read).toBe(0)
    expect((await outcome('--codebook', put('name.yaml', codebook('Pilots of the strait')))).read).toBe(0)
    expect((await dossier()).issues).toContainEqual({ id: 'pilots', name: 'Pilots of the strait' })
    expect((await outcome('--codebook', put('words.yaml', codebook('Piloting', '[piloting]')))).read).toBe(1)
  })
  test('is asked, shown and handed on by it', async () => {
    await read('--codebook', own)
    const answer = await parley(['ask', '--case', file, 'What does Norway demand on piloting?'])
    expect(answer.out).toContain('share of the piloting')
    expect((await parley(['table', '--case', file])).out).toContain('Piloting')
    expect((await parley(['export', '--case', file, '--format', 'codings'])).out).toContain('Piloting')
    expect((await parley(['verify', '--case', file])).status).toBe(0)
  })
  test('is served by it over HTTP', async () => {
    await read('--codebook', own)
    const stop = new AbortController()
    const { env, out } = environment({ signal: stop.signal })
    const ended = run(['serve', '--case', file, '--port', '0'], env)
    try {
      while (!out().includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 20))
      const url = /http:\/\/\S+/.exec(out())![0]
      const table = (await (await fetch(`${url}api/table`)).json()) as Pick<Dossier, 'issues' | 'table'>
      expect(table.issues).toContainEqual({ id: 'pilots', name: 'Piloting' })
      expect(table.table.map(({ issue }) => issue)).toContain('pilots')
      const asked = await (
        await fetch(`${url}api/ask?q=${encodeURIComponent('What does Norway demand on piloting?')}`)
      ).text()
      expect(asked).toContain('share of the piloting')
    } finally {
      stop.abort()
    }
    expect(await ended).toBe(0)
  })
  test('is taken up by a running server with the next question', async () => {
    await read('--no-codebook')
    const stop = new AbortController()
    const { env, out, err } = environment({ signal: stop.signal })
    const ended = run(['serve', '--case', file, '--port', '0'], env)
    try {
      while (!out().includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 20))
      const url = /http:\/\/\S+/.exec(out())![0]
      const get = async <T>(path: string): Promise<T> => (await (await fetch(`${url}api/${path}`)).json()) as T
      const issues = async () => (await get<Pick<Dossier, 'issues'>>('table')).issues.map(({ name }) => name)
      const asked = async () => (await get<Answers>('ask?q=Who%20rejects%20piloting%3F')).understood.issues
      const id = (await get<ArticleList>('articles')).articles[0]!.id
      const read1 = async () => (await get<ArticlePage>(`articles/${id}`)).reading!.positions.map(({ issue }) => issue)
      expect([await issues(), await asked()]).toEqual([expect.not.arrayContaining(['Piloting']), []])
      await read('--codebook', own)
      expect(await asked()).toEqual([{ id: 'pilots', name: 'Piloting' }])
      expect([await issues(), await read1()]).toEqual([['Piloting'], ['pilots', 'pilots']])
      await read('--codebook', put('name.yaml', codebook('Pilots of the strait')))
      expect(await issues()).toEqual(['Pilots of the strait'])
      await read('--no-codebook')
      expect([await issues(), await asked()]).toEqual([expect.not.arrayContaining(['Piloting']), []])
      expect((await get<CaseCard>('case')).stale).toBe(false)
      expect(err()).toBe('')
    } finally {
      stop.abort()
    }
    expect(await ended).toBe(0)
  })
  test('is laid before an assistant by it', async () => {
    await read('--codebook', own)
    const client = new Client({ name: 'test', version: '1' })
    const args = ['--import', 'tsx', join(process.cwd(), 'src', 'main.ts'), 'mcp', '--case', file]
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' }))
    const { structuredContent } = await client.callTool({ name: 'table', arguments: {} })
    await client.close()
    expect(JSON.stringify(structuredContent)).toContain('Piloting')
  }, 120_000)
  test('says so, and goes back to the issues that come with Parley', async () => {
    expect((await read('--codebook', own)).out).toContain('1 issue of own.yaml')
    expect((await outcome('--no-codebook')).read).toBe(0)
    expect((await dossier()).issues.map(({ id }) => id)).not.toContain('pilots')
  })
})

test('articles are annotated by a codebook without a case', async () => {
  const { out } = await parley(['annotate', article, '--codebook', own, ...rules])
  expect((JSON.parse(out) as Reading).positions.map(({ issue }) => issue)).toEqual(['pilots', 'pilots'])
})

test.each([
  [
    'an unknown field',
    ['read', '--codebook', put('field.yaml', `${codebook()}    colour: red\n`)],
    /field\.yaml", line 6: there is no field "colour".*\[codebook-invalid\]\n {2}choose one of/,
  ],
  [
    'a circle',
    [
      'read',
      '--codebook',
      put('circle.yaml', `include: [round.yaml]\n${codebook()}`),
      put('round.yaml', 'include: [circle.yaml]\n'),
    ],
    /round\.yaml", line 1: these codebooks include each other.*\[codebook-circle\]\n {2}take one/,
  ],
  [
    'a codebook that is not there',
    ['read', '--codebook', join(folder, 'none.yaml')],
    /there is no file or folder.*\[path-missing\]/,
  ],
])('%s is a fault, and the case is not made', async (_, [command, ...args], said) => {
  const path = join(folder, 'none.parley')
  const { status, err } = await parley([command!, article, '--case', path, ...rules, ...args])
  expect(err).toMatch(said)
  expect(status).toBe(3)
  expect((await parley(['table', '--case', path])).err).toContain('case-missing')
})

test('a codebook of a case alone, without articles, is no wrong command line', async () => {
  expect((await parley(['read', '--case', file, ...rules])).status).toBe(2)
  expect((await read('--codebook', own)).status).toBe(0)
})

test('the codebook that the reference shows is one', async () => {
  const [, shown] = /in YAML or JSON:\n\n((?: {4}.*\n)+)/.exec(readFileSync('docs/reference.md', 'utf8'))!
  put('fisheries.yaml', codebook())
  const path = put('shown.yaml', shown!.replace(/^ {4}/gm, ''))
  const { status, err } = await parley(['annotate', article, '--codebook', path, ...rules])
  expect([status, err]).toEqual([0, ''])
})
