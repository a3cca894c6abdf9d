import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers, SearchAnswer } from '../../src/model/index.ts'
import { handedOnFormats } from '../../src/model/index.ts'
import { parley } from '../kit/environment.ts'
import { readXml } from '../kit/xml.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-sharing-'))
const file = join(folder, 'straits.parley')
afterAll(() => rmSync(folder, { recursive: true }))

const first = `Norway digs in

The Quay Post, March 4, 2031

Norway demands control of the whole strait, President Mara Quill said on Tuesday. "We refuse to give up a single pier," Quill told reporters in Oslo. Sweden is ready to share the tolls of the strait.
`
const second = `Sweden answers

The Harbour Wire, March 9, 2031

Sweden rejects the demand for control of the strait, Foreign Minister Olle Brandt said on Sunday. Brandt will meet Mara Quill in Oslo on March 20.
`

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles', 'one.txt'), first)
  writeFileSync(join(folder, 'articles', 'two.txt'), second)
  const { status, err } = await parley(['read', join(folder, 'articles'), '--case', file, '--reader', 'rules'])
  expect(err).toBe('')
  expect(status).toBe(0)
})

const run = async (...args: string[]) => parley(args)
/** A copy of the case under another name. */
const copied = (name: string): string => {
  const path = join(folder, `${name}.parley`)
  copyFileSync(file, path)
  return path
}
const exported = async (format: string, path = file): Promise<string> => {
  const { status, out } = await run('export', '--case', path, '--format', format)
  expect(status).toBe(0)
  return out
}

describe('ask', () => {
  test('prints the words, who says them, how near they are, where and when', async () => {
    const { status, out } = await run('ask', '--case', file, 'What does Norway demand on the strait?')
    expect(status).toBe(0)
    expect(out).toContain('control of the whole strait')
    expect(out).toContain('in the article’s own words · ╌ reported')
    expect(out).toContain('Quay Post, 4 Mar 2031')
  })
  test('takes a question without quotation marks', async () =>
    expect((await run('ask', '--case', file, 'What', 'does', 'Zembla', 'want?')).out).toContain(
      'The case does not mention Zembla.',
    ))
  test('as JSON every span stands in its article', async () => {
    const { out } = await run('ask', '--case', file, '--json', 'What does Sweden reject?')
    const answers = JSON.parse(out) as Answers
    expect(answers.says).toBe(true)
    for (const { evidence } of answers.answers)
      for (const { start, end, quote } of evidence)
        expect([first.slice(start, end), second.slice(start, end)]).toContain(quote)
  })
  test('knows only what was published up to a day', async () => {
    const { out } = await run('ask', '--case', file, '--as-of', '2031-03-05', 'What does Sweden reject?')
    expect(out).toContain('The case does not say')
  })
  test.each([[''], ['x'.repeat(1001)]])('what cannot be asked is a fault', async (question) => {
    const { status, err } = await run('ask', '--case', file, question)
    expect(status).toBe(2)
    expect(err).toContain('question-unusable')
  })
})

describe('search', () => {
  const found = async (...args: string[]) =>
    JSON.parse((await run('search', '--case', file, '--json', ...args)).out) as SearchAnswer
  test('prints sentences with the words, outlet, day and place', async () => {
    const { status, out } = await run('search', '--case', file, 'tolls')
    expect(status).toBe(0)
    expect(out).toContain('1 passage, the best first.')
    expect(out).toContain('“Sweden is ready to share the tolls of the strait.”')
    expect(out).toMatch(/— Quay Post, 4 Mar 2031 · Norway digs in · \d+–\d+/)
  })
  test('as JSON it is what the workbench is answered, and every span stands in its article', async () => {
    const { total, hits } = await found('strait')
    expect([total, hits.length]).toEqual([2, 2])
    for (const { sentence, marks } of hits)
      for (const { start, end, quote } of [sentence, ...marks])
        expect([first.slice(start, end), second.slice(start, end)]).toContain(quote)
  })
  test('takes words without quotation marks, and leaves out what has a minus before it', async () => {
    expect((await found('control', 'strait')).total).toBe(2)
    expect((await found('control strait -brandt')).total).toBe(1)
  })
  test.each<[string[], number]>([
    [['--outlet', 'Harbour Wire'], 1],
    [['--party', 'Sweden'], 2],
    [['--from', '2031-03-05'], 1],
    [['--to', '2031-03-05'], 1],
    [['--to', '2030-01-01'], 0],
    [['--offset', '2'], 0],
    [['--limit', '1'], 1],
  ])('%j narrows it', async (more, n) => expect((await found('strait', ...more)).hits).toHaveLength(n))
  test('finding nothing is an answer', async () => {
    const { status, out, err } = await run('search', '--case', file, 'xyzzy')
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('No passage of the case holds these words.')
  })
  test.each([
    [['***'], 'search-empty'],
    [['strait', '--from', '2031-02-30'], 'bad-date'],
    [['strait', '--limit', '0'], 'usage'],
  ])('%j is a wrong command line', async (args, code) => {
    const { status, err } = await run('search', '--case', file, ...args)
    expect(status).toBe(2)
    expect(err).toContain(code)
  })
})

describe('export', () => {
  test.each(Object.keys(handedOnFormats))('%s gives the same bytes each time', async (format) => {
    const one = await exported(format)
    expect(one.length).toBeGreaterThan(20)
    expect(await exported(format)).toBe(one)
    expect(one).not.toContain(new Date().toISOString().slice(0, 10)) // nothing from the clock
  })
  test('networks are well-formed', async () => {
    for (const format of ['graphml', 'gexf']) expect(readXml(await exported(format)).name).toBe(format)
  })
  test('the announced meeting is in the calendar', async () => {
    const text = (await exported('ics')).replaceAll('\r\n ', '')
    expect(text).toContain('DTSTART;VALUE=DATE:20310320')
    expect(text).toContain('STATUS:TENTATIVE')
  })
  test('writes to a file', async () => {
    const path = join(folder, 'talks.jsonl')
    const { out } = await run('export', '--case', file, '--format', 'jsonl', '--out', path)
    expect(out).toBe('')
    expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[0] as string)).toMatchObject({
      type: 'case',
      case: 'straits',
    })
  })
  test('a format that is not there is a wrong command line', async () => {
    const { status, err } = await run('export', '--case', file, '--format', 'docx')
    expect(status).toBe(2)
    expect(err).toContain('graphml')
  })
})

describe('import', () => {
  const coded = join(folder, 'coded.csv')
  const imported = async (path: string, content: string) => {
    writeFileSync(coded, content)
    return run('import', coded, '--case', path, '--who', 'anna')
  }
  const head = 'document,organization,concept,stance,text'

  test('export, import, export again: the same bytes', async () => {
    const path = copied('again')
    const before = await exported('codings', path)
    const { status, out } = await imported(path, before)
    expect(status).toBe(0)
    expect(out).toMatch(/0 added, 0 accepted, [1-9]\d* known/)
    expect(await exported('codings', path)).toBe(before)
  })
  test('also with codings of our own, and into another case of the same articles', async () => {
    const [path, other] = [copied('ours'), copied('other')]
    const { out } = await imported(path, `${head}\none.txt,Sweden,Toll sharing,offers,share the tolls\n`)
    expect(out).toContain('1 added')
    const once = await exported('codings', path)
    expect(once).toContain('anna')
    expect((await imported(path, once)).out).toContain('0 added')
    expect(await exported('codings', path)).toBe(once)
    expect((await imported(other, once)).out).toContain('1 added')
    expect(await exported('codings', other)).toBe(once)
  })
  test('it is a judgement in the log, signed, and shows as added by hand', async () => {
    const path = copied('log')
    await imported(path, `${head},coder\none.txt,Sweden,prisoners,refuses,a single pier,bob\n`)
    const { out } = await run('export', '--case', path, '--format', 'jsonl')
    const cells = out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'cell')
    expect(cells.filter(({ judged }) => judged === 'added')).toMatchObject([{ issue: 'prisoners', stance: 'refuses' }])
    expect((await run('ask', '--case', path, 'What does Sweden refuse on prisoners?')).out).toContain('“a single pier”')
    expect(await exported('codings', path)).toContain(',bob,')
    expect((await run('verify', '--case', path)).status).toBe(0)
  })
  test('who says what the machine had found accepts it', async () => {
    const path = copied('accepts')
    const theirs = (await exported('codings', path)).replace(',parley,', ',bob,')
    expect((await imported(path, theirs)).out).toContain('0 added, 1 accepted')
    expect(await exported('codings', path)).toBe(theirs)
  })
  test.each([
    ['an article that the case lacks', 'three.txt,Norway,territory,demands,pier', 'no article "three.txt"'],
    [
      'words that the article lacks',
      'one.txt,Norway,territory,demands,two piers',
      '“two piers” does not stand in the article',
    ],
    ['words that stand there twice', 'one.txt,Norway,territory,demands,strait', 'stands more than once'],
    ['a column that is missing', '', 'no column'],
  ])('%s: a fault that names the line, and nothing is entered', async (_, row, problem) => {
    const path = copied('bad')
    const before = await exported('codings', path)
    const good = 'one.txt,Sweden,prisoners,offers,a single pier'
    const content = row === '' ? 'document,organization,text\na,b,c\n' : `${head}\n${good}\n${row}\n`
    const { status, err } = await imported(path, content)
    expect(status).toBe(3)
    expect(err).toContain('codings-invalid')
    expect(err).toContain(problem)
    expect(err).toMatch(row === '' ? /line 1:/ : /line 3:/)
    expect(await exported('codings', path)).toBe(before)
  })
  test('a file that is not there', async () =>
    expect(await run('import', join(folder, 'none.csv'), '--case', file)).toMatchObject({
      status: 3,
      err: expect.stringContaining('path-missing'),
    }))
  test('a file that is no text', async () => {
    writeFileSync(coded, Buffer.from([0xff, 0xfe, 0x00]))
    expect((await run('import', coded, '--case', file)).err).toContain('article-garbled')
  })
})

test('a digest of a length to order says what it left out', async () => {
  const { out } = await run('digest', '--case', file, '--words', '20')
  expect(out).toMatch(/\d+ sentences? left out\./)
  const { digest, words, leftOut } = JSON.parse((await run('digest', '--case', file, '--words', '20', '--json')).out)
  expect(words).toBeLessThanOrEqual(20)
  expect(words).toBe(digest.flatMap(({ sentence }: { sentence: string }) => sentence.split(/\s+/)).length)
  expect(leftOut).toBeGreaterThan(0)
})
