import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parley } from '../kit/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-'))
const file = join(folder, 'talks.parley')
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

beforeAll(async () => {
  const dated = put(
    'one.txt',
    'Talks on the strait\n\nThe Quay Post, March 4, 2031\n\nNorway demands control of the whole strait, President Mara Quill said on Tuesday.\n',
  )
  expect((await parley(['read', dated, '--case', file, '--reader', 'rules'])).status).toBe(0)
})

describe('a day before the first article', () => {
  test.each([
    ['dossier', []],
    ['table', []],
    ['digest', ['--json']],
    ['ask', ['What does Norway demand?']],
    ['export', ['--format', 'jsonl']],
    ['weigh', []],
  ])('parley %s says which is the first', async (command, more) => {
    const { status, out, err } = await parley([command, ...more, '--case', file, '--as-of', '2031-03-03'])
    expect(err).toContain('by 2031-03-03: its first article is of 2031-03-04 [as-of-too-early]')
    expect(err).toContain('ask for 2031-03-04 or a later day')
    expect([status, out]).toEqual([2, ''])
  })
  test('that day itself is none', async () =>
    expect((await parley(['table', '--case', file, '--as-of', '2031-03-04'])).out).toContain('1 article'))
  test('nor is any where an article is undated: it may have been known before', async () => {
    const undated = join(folder, 'undated.parley')
    await parley([
      'read',
      put('two.txt', 'Norway demands control of the whole strait.'),
      '--case',
      undated,
      '--reader',
      'rules',
    ])
    expect((await parley(['table', '--case', undated, '--as-of', '1990-01-01'])).status).toBe(0)
  })
})

describe('a statements CSV', () => {
  const row = {
    document: 'one.txt',
    organization: 'Norway',
    concept: 'tolls',
    stance: 'demands',
    text: 'control of the whole strait',
  }
  const csv = (columns: readonly (keyof typeof row)[], under: readonly string[] = columns) =>
    `${under.join(',')}\n${columns.map((name) => row[name]).join(',')}\n`
  const columns = ['document', 'organization', 'concept', 'stance', 'text'] as const
  const imported = (text: string) => parley(['import', put('codings.csv', text), '--case', file, '--json'])

  test.each([
    [
      'a column missing',
      csv(['document', 'organization', 'concept', 'text']),
      'line 1: there is no column "stance" or "agreement"',
      'name the columns',
    ],
    [
      'a column given twice',
      csv(columns, ['document', 'party', 'organization', 'stance', 'text']),
      'line 1: two columns are called "organization"',
      'rename one',
    ],
    [
      'values moved under other columns',
      csv(['document', 'organization', 'stance', 'concept', 'text'], columns),
      'line 2: "tolls" is no stance',
      '"demands" stands under "concept": put the columns of this line in order',
    ],
    [
      'the document under another column',
      csv(['organization', 'document', 'concept', 'stance', 'text'], columns),
      'line 2: the case has no article "Norway"',
      'read it into the case first',
    ],
    [
      'a value missing',
      `${csv(columns)}one.txt,Norway,tolls\n`,
      'line 3: it has 3 fields, the first line has 5',
      'as many fields',
    ],
  ])('with %s is a fault that names the line and the way out; nothing is entered', async (_, text, problem, way) => {
    const { status, out, err } = await imported(text)
    expect(err).toContain(`codings.csv", ${problem}`)
    expect(err).toContain(way)
    expect([status, out]).toEqual([3, ''])
    expect((await parley(['judgements', '--case', file])).out).not.toContain('Norway')
  })
  test('with columns in another order is read all the same', async () => {
    const { status, out } = await imported(csv([...columns].reverse()))
    expect([status, JSON.parse(out)]).toEqual([0, expect.objectContaining({ added: 1, unused: [] })])
  })
})

test('articles in a CSV whose columns have moved: the line is named, the others are read', async () => {
  const path = put(
    'articles.csv',
    'title,published,text\nA,2031-03-01,Norway demands tolls.\n2031-03-02,B,Sweden rejects tolls.\n',
  )
  const { status, out, err } = await parley(['read', path, '--case', join(folder, 'csv.parley'), '--reader', 'rules'])
  expect(err).toContain(
    'line 3, record 2: "published" is "B", and the day stands under "title": its columns have moved',
  )
  expect(err).toContain('in the order of the first line')
  expect([status, out]).toEqual([1, expect.stringContaining('1 new')])
})
