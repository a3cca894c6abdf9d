import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { beforeAll, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/index.ts'
import { parley } from '../kit/environment.ts'

const articles = ['2025-03-03-tovrin-sentinel.txt', '2025-03-05-lindesh-courier.txt', '2025-03-10-ilvara-gazette.html']
let path: string
let dossier: Dossier
const json = async (...args: string[]) => JSON.parse((await parley([...args, '--case', path])).out)
const write = (name: string, content: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-drafts-')), name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

beforeAll(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'parley-judged-')), 'straits.parley')
  await parley([
    'read',
    ...articles.map((file) => `examples/straits/articles/${file}`),
    '--case',
    path,
    '--reader',
    'rules',
  ])
  dossier = await json('dossier', '--format', 'json')
})
const evidence = () => dossier.table[0]!.cells[0]!.evidence[0]!
const target = () => ({ kind: 'position', article: evidence().article, quote: evidence().quote })

test('judgements come in from a file, change the dossier, and go again', async () => {
  const file = write('drafts.json', [{ verb: 'reject', target: target(), why: 'a headline' }])
  const done = await parley(['judge', file, '--case', path, '--who', 'Ada Mills'])
  expect(done).toMatchObject({ status: 0, out: `${path}: 1 entered\n`, err: '' })
  const rejected = (await json('dossier', '--format', 'json')) as Dossier
  expect(rejected.table).not.toEqual(dossier.table)
  const undone = await parley(['judge', '-', '--case', path, '--who', 'Ben', '--json'], {
    stdin: '{"verb":"undo","of":"1"}\n',
  })
  expect(JSON.parse(undone.out)).toMatchObject({ entered: [{ id: '2', who: 'Ben', of: '1' }], refused: [] })
  expect(await json('dossier', '--format', 'json')).toEqual(dossier)
})

test('what the case refuses is named with its line; the rest is entered', async () => {
  const lines = [
    { verb: 'accept', target: target() },
    { verb: 'accept', target: { ...target(), quote: 'nowhere to be read' } },
    { verb: 'undo', of: '99' },
  ]
  const file = write('drafts.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
  const done = await parley(['judge', file, '--case', path, '--who', 'Ada'])
  expect(done.status).toBe(1)
  expect(done.out).toContain('1 entered, 2 refused')
  expect(done.err).toContain('line 2: the words “nowhere to be read” do not stand in the article [judgement-span]')
  expect(done.err).toMatch(
    /line 3: the log has no entry "99"; it has \d+ \[judgement-unknown\]\n {2}see parley judgements/,
  )
})

test.each([
  ['all refused', '{"verb":"undo","of":"99"}', 3, 'judgement-unknown'],
  ['no JSON', 'reject it', 3, 'record-invalid'],
])('%s: nothing is entered', async (_, content, status, code) => {
  const before = (await json('judgements', '--json')).judgements.length
  const done = await parley(['judge', '-', '--case', path, '--who', 'Ada'], { stdin: content })
  expect(done.status).toBe(status)
  expect(done.err).toContain(`[${code}]`)
  expect((await json('judgements', '--json')).judgements).toHaveLength(before)
})

test('who is logged in signs, unless --who says otherwise', async () => {
  const { out } = await parley(['judge', '-', '--case', path, '--json'], {
    stdin: JSON.stringify({ verb: 'comment', target: target(), text: 'look again' }),
  })
  expect(JSON.parse(out).entered).toMatchObject([{ who: 'tester', text: 'look again' }])
})

test('a case is not made by judging', async () => {
  const none = join(tmpdir(), 'no-such-case.parley')
  expect((await parley(['judge', '-', '--case', none, '--who', 'Ada'], { stdin: '[]' })).err).toContain(
    '[case-missing]',
  )
})

test('the log is printed in 80 columns, with what was there before', async () => {
  await parley(['judge', '-', '--case', path, '--who', 'Cy Orr'], {
    stdin: JSON.stringify({ verb: 'correct', target: target(), to: { firmness: 'red-line' }, why: 'said twice' }),
  })
  const { out, status } = await parley(['judgements', '--case', path])
  expect(status).toBe(0)
  expect(out).toMatch(/firmness: (?:ask|signal|bottom-line) → red-line/)
  for (const part of ['straits — judgements', 'because: said twice', 'Cy Orr · ', 'not in force', 'undo 1'])
    expect(out).toContain(part)
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test('several coders: the log ends with how far they agree', async () => {
  const blind = (verb: string) => JSON.stringify({ verb, target: target(), blind: true })
  await parley(['judge', '-', '--case', path, '--who', 'Ada'], { stdin: blind('accept') })
  await parley(['judge', '-', '--case', path, '--who', 'Ben'], { stdin: blind('reject') })
  const { out } = await parley(['judgements', '--case', path])
  expect(out).toContain('AGREEMENT')
  expect(out).toContain('OPEN DISAGREEMENTS: 1')
  expect(out).toContain('Ben: nothing there')
})

test('verify counts the judgements, and finds one that was changed', async () => {
  const sound = await parley(['verify', '--case', path])
  expect(sound).toMatchObject({
    status: 0,
    out: expect.stringMatching(/3 articles, 3 readings, \d+ judgements, \d+ spans: all hold/),
  })
  const file = new Database(path)
  file.exec(`DROP TRIGGER judgements_stay_update; UPDATE judgements SET json = replace(json, 'Cy Orr', 'Cy Ore')`)
  file.close()
  const damaged = await parley(['verify', '--case', path])
  expect(damaged.status).toBe(4)
  expect(damaged.err).toMatch(/judgement \d+ is not what was entered/)
})
