import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { Annotation, brokenSpans, Dossier } from '../../src/model/index.ts'
import { parley } from '../kit/environment.ts'

let folder: string
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const article = (n: number) =>
  `Talks, day ${n}\n\nForeign Minister Ilse Brandt of Norway said on Monday that the talks in Oslo would go on for ${n + 1} days.\n`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
})

test('annotate prints one line of JSON per article in the order given, and nothing else', async () => {
  const paths = [file('b.txt', article(1)), file('a.txt', article(2))]
  const { status, out, err } = await parley(['annotate', '--text', ...paths])
  expect([status, err]).toEqual([0, ''])
  const readings = out
    .trimEnd()
    .split('\n')
    .map((line) => Annotation.parse(JSON.parse(line)))
  expect(readings.map(({ path }) => path)).toEqual(paths)
  for (const reading of readings) expect(brokenSpans(reading, reading.text!)).toEqual([])
})

test('a folder is walked in name order', async () => {
  for (const name of ['talks/c.txt', 'talks/a/z.txt', 'talks/b.html']) file(name, article(name.length))
  const { out } = await parley(['annotate', join(folder, 'talks')])
  const paths = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { path: string }).path.slice(folder.length))
  expect(paths).toEqual(['/talks/a/z.txt', '/talks/b.html', '/talks/c.txt'])
})

test('"-" is standard input, and a pattern is a list of files', async () => {
  expect((await parley(['annotate', '-'], { stdin: article(1) })).out).toContain('"path":"-"')
  file('one.txt', article(1))
  file('two.txt', article(2))
  expect((await parley(['annotate', join(folder, '*.txt')])).out.trimEnd().split('\n')).toHaveLength(2)
})

test('json is one array, and brat is stand-off', async () => {
  const path = file('a.txt', article(1))
  expect(JSON.parse((await parley(['annotate', '--format', 'json', path, path])).out)).toHaveLength(2)
  expect((await parley(['annotate', '--format', 'brat', path])).out).toMatch(/^T1\tCue \d+ \d+\tsaid$/m)
})

test('statements go out as brat and come back, corrected by hand', async () => {
  const path = file('a.txt', 'Ann Orr said that talks would go on. Bo Lind agreed, the clerk thought.\n')
  const { out: marks } = await parley(['annotate', '--format', 'brat', path])
  const standoff = file('marks/a.ann', marks)
  const read = async (...args: string[]) => {
    const { out, err } = await parley(['annotate', path, ...args])
    return { err, statements: out ? Annotation.parse(JSON.parse(out)).statements : [] }
  }
  const places = (statements: { source: object[]; cue: object[]; content: object[] }[]) =>
    statements.map(({ source, cue, content }) => ({ source, cue, content }))
  const found = (await read()).statements
  expect(found.length).toBeGreaterThan(0)
  expect(places((await read('--brat', standoff)).statements)).toEqual(places(found))

  file(
    'marks/a.ann',
    'T1\tSource 37 44\tBo Lind\nT2\tCue 45 51\tagreed\nT3\tContent 18 35\ttalks would go on\nE1\tAttribution:T2 Source:T1 Content:T3\n',
  )
  const corrected = (await read('--brat', join(folder, 'marks'))).statements
  expect(corrected.map(({ source, content }) => [source[0]?.quote, content[0]?.quote])).toEqual([
    ['Bo Lind', 'talks would go on'],
  ])

  file('marks/a.ann', 'T1\tSource 37 44\tBo Linden\n')
  const refused = await read('--brat', standoff)
  expect(refused.err).toMatch(/a\.ann", line 1: .*\[standoff-invalid\]/)
})

test('read makes a case; a second read reads nothing; the dossier prints in every format', async () => {
  const [case_, articles] = [join(folder, 'talks.parley'), join(folder, 'articles')]
  for (const n of [1, 2, 3]) file(`articles/${n}.txt`, article(n))
  expect((await parley(['read', articles, '--case', case_])).out).toContain('3 new, 0 known, 3 read now')
  expect((await parley(['read', articles, '--case', case_])).out).toContain('0 new, 3 known, 0 read now')
  const { out } = await parley(['dossier', '--case', case_, '--format', 'json'])
  expect((await parley(['dossier', '--case', case_, '--json'])).out).toBe(out)
  expect(Dossier.parse(JSON.parse(out)).articles).toHaveLength(3)
  for (const format of ['md', 'html', 'csv']) {
    expect((await parley(['dossier', '--case', case_, '--format', format])).out.length).toBeGreaterThan(10)
  }
  for (const part of ['digest', 'table', 'timeline', 'figures', 'sources', 'doubts']) {
    expect((await parley([part, '--case', case_])).status).toBe(0)
    expect(JSON.parse((await parley([part, '--case', case_, '--json'])).out)).toMatchObject({ case: 'talks' })
  }
  expect((await parley(['verify', '--case', case_])).out).toMatch(/3 articles, 3 readings, \d+ spans: all hold/)
})

test('the dossier does not depend on the order or the number of reads', async () => {
  const paths = [1, 2, 3, 4].map((n) => file(`${n}.txt`, article(n)))
  const [one, two] = [join(folder, 'x', 'talks.parley'), join(folder, 'y', 'talks.parley')]
  for (const path of [one, two]) mkdirSync(join(path, '..'))
  await parley(['read', ...paths, '--case', one])
  for (const path of [...paths].reverse()) await parley(['read', path, '--case', two])
  const dossierOf = async (path: string) => (await parley(['dossier', '--case', path, '--format', 'json'])).out
  expect(await dossierOf(two)).toBe(await dossierOf(one))
})

test('a file that cannot be read is named with its reason, and the others are read', async () => {
  const [good, picture, empty] = [
    file('a.txt', article(1)),
    file('b.txt', Buffer.from('89504e470d0a1a0a0000', 'hex')),
    file('c.txt', ' \n'),
  ]
  const { status, out, err } = await parley(['read', good, picture, empty, '--case', join(folder, 'talks.parley')])
  expect(status).toBe(1)
  expect(out).toContain('1 new')
  expect(err).toContain('[article-binary]')
  expect(err).toContain('[article-empty]')
})

test.each([
  ['a missing file', ['annotate', 'none.txt'], 3, 'path-missing'],
  ['a missing case', ['digest', '--case', 'none.parley'], 3, 'case-missing'],
  ['an unknown option', ['digest', '--case', 'x', '--colour'], 2, 'unknown option'],
  ['no command', ['sing'], 2, 'unknown command'],
  ['a wrong day', ['annotate', '-', '--date', '2025-02-31'], 2, 'bad-date'],
  ['a wrong format', ['annotate', '-', '--format', 'xml'], 2, 'Allowed choices'],
  ['a folder without articles', ['annotate', 'EMPTY'], 3, 'no-articles'],
])('%s', async (_, args, status, said) => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const result = await parley(args.map((arg) => (arg === 'EMPTY' ? empty : arg)))
  expect([result.status, result.out]).toEqual([status, ''])
  expect(result.err).toContain(said)
})

test('a case file that is none is left as it is', async () => {
  const path = file('talks.parley', 'minutes of a meeting')
  const { status, err } = await parley(['read', file('a.txt', article(1)), '--case', path])
  expect([status, readFileSync(path, 'utf8')]).toEqual([3, 'minutes of a meeting'])
  expect(err).toContain('[case-not-one]')
})

test('a name cannot steer the terminal', async () => {
  const { err } = await parley(['annotate', 'none\u001b[31m\u202e.txt'])
  expect(err).toContain('none<U+001B>[31m<U+202E>.txt')
})

test('a place that cannot be written is a fault', async () => {
  const { status, err } = await parley(['read', file('a.txt', article(1)), '--case', '/proc/talks.parley'])
  expect(status).toBe(3)
  expect(err).toMatch(/\[(?:case-read-only|path-missing)\]/)
})

test('Ctrl-C stops after what is being done, loses nothing, and the next read goes on', async () => {
  const paths = Array.from({ length: 120 }, (_, n) => file(`many/${n}.txt`, article(n)))
  const stop = new AbortController()
  const path = join(folder, 'talks.parley')
  stop.abort()
  const { status, err } = await parley(['read', ...paths, '--case', path], { signal: stop.signal })
  expect(status).toBe(1)
  expect(err).toContain('nothing is lost')
  expect((await parley(['read', ...paths, '--case', path])).out).toContain('120 read now')
})

test('corrected stand-off is kept in the case: the dossier stands on it, whoever reads the case later', async () => {
  const case_ = join(folder, 'talks.parley')
  const words = 'Norway rejects a ceasefire'
  const path = file(
    'a.txt',
    `Minister Ann Orr said that ${words}. Envoy Bo Lind of Sweden agreed, the clerk thought.\n`,
  )
  const read = (...args: string[]) => parley(['read', path, '--case', case_, ...args])
  const holders = async () => {
    const { out } = await parley(['dossier', '--case', case_, '--format', 'json'])
    const { table } = Dossier.parse(JSON.parse(out))
    return table.filter(({ party }) => party.name === 'Norway').flatMap(({ cells }) => cells.map((c) => c.holder?.name))
  }
  expect((await read()).out).toContain('1 new, 0 known, 1 read now')
  expect(await holders()).toEqual(['Ann Orr'])

  const mark = `T1\tSource 61 68\tBo Lind\nT2\tCue 79 85\tagreed\nT3\tContent 27 53\t${words}\n`
  const standoff = file('marks/a.ann', `${mark}E1\tAttribution:T2 Source:T1 Content:T3\n`)
  const marks = ['--brat', join(folder, 'marks')]
  expect((await read(...marks)).out).toContain('0 new, 1 known, 1 marked by hand, 1 read now')
  expect(await holders()).toEqual(['Bo Lind'])
  expect((await read(...marks)).out).toContain('0 new, 1 known, 0 marked by hand, 0 read now')

  expect((await read('--reader', 'rules')).out).toContain('1 read now')
  expect(await holders()).toEqual(['Bo Lind'])

  expect((await read('--no-brat')).out).toContain('0 new, 1 known, 1 no longer marked by hand, 1 read now')
  expect(await holders()).toEqual(['Ann Orr'])
  expect((await read('--no-brat')).out).toContain('0 no longer marked by hand, 0 read now')
  expect((await read(...marks)).out).toContain('1 marked by hand, 1 read now')
  expect(await holders()).toEqual(['Bo Lind'])

  file('marks/a.ann', mark.replace('agreed', 'argued'))
  const refused = await read('--brat', standoff)
  expect([refused.status, refused.err]).toEqual([3, expect.stringMatching(/a\.ann", line 2: .*\[standoff-invalid\]/)])
  expect(await holders()).toEqual(['Bo Lind'])
})
