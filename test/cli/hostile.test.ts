import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../src/gather/index.ts'
import { brokenSpans, Fault, Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { parley } from '../kit/environment.ts'
import { hostile } from '../kit/hostile.ts'
import { lexicon } from '../kit/reading.ts'
import { tangled } from '../kit/tangled.ts'

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
test('250 texts of tangled sentences', () => {
  fc.assert(
    fc.property(tangled, (content) => survive('a.txt', Buffer.from(content, 'utf8'))),
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

test.each(hostile.map(({ name, path, content }) => [name, path, content] as const))(
  '%s: read or refused with a reason and no hang, spans sound',
  (_, path, content) => survive(path, Buffer.from(content, 'utf8')),
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
