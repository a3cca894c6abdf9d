import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../src/gather/index.ts'
import { brokenSpans, Fault, Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { parley } from '../kit/environment.ts'
import { lexicon } from '../kit/reading.ts'

/** Gathers and reads a source as the command line does; throws when anything but a fault or a sound reading comes out. */
function survive(path: string, bytes: Uint8Array): void {
  const { articles, faults } = gather({ path, bytes })
  for (const fault of faults) {
    expect(fault).toBeInstanceOf(Fault)
    expect(fault.message.length).toBeGreaterThan(0)
  }
  expect(articles.length + faults.length).toBeGreaterThan(0)
  for (const article of articles) {
    const reading = read(article, { lexicon })
    expect(Reading.safeParse(reading).error?.issues ?? []).toEqual([])
    expect(brokenSpans(reading, article.text)).toEqual([])
  }
}

const word = fc.constantFrom(
  'Mr. Putin',
  'said that',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\u0000',
  '\u202e',
  '\u200f',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'e\u0301',
  '1,500',
  '5:1',
  '31 February',
  '1/2/24',
  'U.S.',
  'if',
  'but if',
  '1. ',
  '- ',
  'demands',
  'refuses',
  'Kyiv',
  'نفى',
  '俄乌',
  'according to',
  'the 6th',
  '$80 billion',
  '90%',
  '…',
  '!!!',
  '<p>',
  '</div>',
  '<script>',
  '&amp;',
  '{',
  '}',
  ',',
  ';',
  ':',
)
const prose = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))
const wild = fc.string({ unit: 'binary', maxLength: 400 })
const text = fc.oneof(
  prose,
  wild,
  fc.tuple(prose, wild).map(([a, b]) => a + b),
)
const runs = { seed: 1848, numRuns: 250 }

test('250 wild texts', () => {
  fc.assert(
    fc.property(text, (content) => survive('a.txt', Buffer.from(`x ${content}`, 'utf8'))),
    runs,
  )
})
test('250 runs of random bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 600 }),
      fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.csv', 'a.jsonl'),
      (bytes, path) => survive(path, bytes),
    ),
    runs,
  )
})
test('250 truncated pages', () => {
  const page = fc
    .tuple(prose, prose, prose)
    .map(
      ([title, lede, body]) =>
        `<!doctype html><html><head><title>${title}</title><meta property="og:title" content="${title}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${lede}"}</script></head><body><article><h1>${title}</h1><p>${lede}</p><p>${body}</p></article></body></html>`,
    )
  fc.assert(
    fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), (html, share) =>
      survive('a.html', Buffer.from(html.slice(0, 1 + Math.floor(html.length * share)), 'utf8')),
    ),
    runs,
  )
})
test('250 records of unexpected form', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'large' }), fc.constantFrom('a.json', 'a.jsonl', 'a.csv'), (json, path) =>
      survive(path, Buffer.from(json || ' ', 'utf8')),
    ),
    runs,
  )
})

const mega = 1_000_000
test.each([
  ['a line of 10 MB', 'a.txt', 'Talks go on. '.repeat(800_000)],
  ['a million letters without a blank', 'a.txt', 'a'.repeat(mega - 1)],
  ['a million code units of one sentence', 'a.txt', 'the envoy of the state of '.repeat(38_000)],
  ['10,000 quotations', 'a.txt', '“We agree,” he said. '.repeat(10_000)],
  ['100,000 opening quotation marks', 'a.txt', '“'.repeat(100_000)],
  ['100,000 apostrophes', 'a.txt', "x '".repeat(100_000)],
  ['50,000 full stops and capitals', 'a.txt', 'A. B. '.repeat(50_000)],
  ['a name of 400 words', 'a.txt', `President ${'Ana '.repeat(400)}said that talks go on.`],
  ['one name 10,000 times', 'a.txt', 'Ana Lee met Ana Lee. '.repeat(10_000)],
  ['digits without end', 'a.txt', '1,234,567,890,'.repeat(20_000)],
  ['ifs without end', 'a.txt', 'if they agree, but if they do not, '.repeat(10_000)],
  ['commas without end', 'a.txt', 'Norway demands, '.repeat(30_000)],
  ['100,000 lines', 'a.txt', 'Norway\n'.repeat(100_000)],
  ['100,000 nested elements', 'a.html', `<html><body>${'<div>'.repeat(100_000)}talks`],
  ['100,000 open tags', 'a.html', '<'.repeat(100_000)],
  ['JSON 100,000 deep', 'a.json', '['.repeat(100_000)],
  ['a table without its header', 'a.csv', '1,2,3\n'.repeat(10_000)],
  ['right-to-left marks', 'a.txt', '\u202eThe envoy\u202c said \u200fno. '.repeat(5_000)],
  ['combining marks', 'a.txt', `e${'\u0301'.repeat(50_000)} said no.`],
  ['emoji', 'a.txt', '👩‍👩‍👧 said that 🇳🇴 agrees. '.repeat(5_000)],
  ['nulls', 'a.txt', 'The envoy\u0000 said\u0000 no. '.repeat(2_000)],
])('%s: read or refused with a reason and no hang, spans sound', (_, path, content) =>
  survive(path, Buffer.from(content, 'utf8')),
)

test('each rejected file is named with its reason, and the others are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  writeFileSync(join(articles, 'a-picture.txt'), Buffer.from('89504e470d0a1a0a00000000', 'hex'))
  writeFileSync(join(articles, 'b-good.txt'), 'Talks\n\nThe minister said that talks would go on.\n')
  writeFileSync(join(articles, 'c-long.txt'), 'Talks go on. '.repeat(800_000))
  writeFileSync(join(articles, 'd-broken.json'), '{"text": ')
  writeFileSync(join(articles, 'e-empty.html'), '')
  const { status, out, err } = await parley(['read', articles, '--case', join(folder, 'talks.parley')])
  expect(status).toBe(1)
  expect(out).toContain('1 new')
  for (const [name, code] of [
    ['a-picture', 'article-binary'],
    ['c-long', 'article-too-large'],
    ['d-broken', 'record-invalid'],
    ['e-empty', 'article-empty'],
  ]) {
    expect(err).toMatch(new RegExp(`${name}[^\\n]*\\[${code}\\]`))
  }
})
