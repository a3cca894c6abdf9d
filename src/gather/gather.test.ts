import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { Article } from '../model/index.ts'
import { gather } from './gather.ts'

const from = (path: string, content: string | Uint8Array) =>
  gather({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content })
const one = (path: string, content: string | Uint8Array) => {
  const { articles, faults } = from(path, content)
  expect(faults).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!
}
const codes = (path: string, content: string | Uint8Array) => from(path, content).faults.map(({ code }) => code)
const russian = 'Посланник сообщил, что переговоры о перемирии возобновятся в четверг. Стороны это подтвердили.'

test('the text of a plain-text file is its content unchanged', () => {
  const text = 'Talks open\r\n\r\nThe envoys met\u0000 in Tamsin.\r\n'
  expect(one('a.txt', text)).toMatchObject({ text, format: 'text', encoding: 'utf-8', language: 'en' })
})
test('the id is the SHA-256 of the text in UTF-8', () => {
  expect(one('a.txt', 'abc').id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test.each([
  ['utf-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(russian)]), 'utf-8'],
  ['utf-16 little end first', iconv.encode(russian, 'utf-16le', { addBOM: true }), 'utf-16le'],
  ['utf-16 big end first', iconv.encode(russian, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ['windows-1251, not declared', iconv.encode(russian, 'windows-1251'), 'windows-1251'],
  ['koi8-r, not declared', iconv.encode(russian, 'koi8-r'), 'koi8-r'],
])('%s is decoded', (_, bytes, encoding) =>
  expect(one('a.txt', bytes)).toMatchObject({ text: russian, encoding, language: 'ru' }),
)
test('windows-1252 keeps its quotation marks', () => {
  const text =
    'The envoy called the plan “a step” — José Ibáñez didn’t. Señor Núñez said: “we’ll see”. “Peut-être”, a dit Hélène.'
  expect(one('a.txt', iconv.encode(text, 'windows-1252')).text).toBe(text)
})
test('a page is read in the encoding it declares', () => {
  const html = `<html><head><meta charset="windows-1251"><title>Переговоры</title></head><body><p>${russian}</p></body></html>`
  expect(one('a.html', iconv.encode(html, 'windows-1251'))).toMatchObject({ text: russian, encoding: 'windows-1251' })
})
test('nothing is guessed from a few bytes', () => {
  expect(one('a.txt', iconv.encode('Caf\u00e9 talks', 'latin1')).encoding).toBe('utf-8 (1 not decoded)')
})
test('UTF-16 without its mark', () =>
  expect(one('a.txt', iconv.encode('The talks opened in Tamsin.', 'utf-16le')).text).toBe(
    'The talks opened in Tamsin.',
  ))

test.each([
  ['a PDF', '%PDF-1.7 …', 'article-binary'],
  ['a ZIP archive', 'PK\u0003\u0004 …', 'article-binary'],
  ['zeros', new Uint8Array(100), 'article-binary'],
  ['control characters', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 32), 'article-binary'],
  ['nothing', '', 'article-empty'],
  ['white space', ' \n\t\r\n', 'article-empty'],
  ['a byte order mark alone', '\uFEFF', 'article-empty'],
  ['more than a million characters', 'a'.repeat(1_000_001), 'article-too-large'],
])('%s is no article', (_, content, code) => expect(codes('a.txt', content as string)).toEqual([code]))
test('a million characters are one', () => expect(from('a.txt', 'a '.repeat(500_000)).articles).toHaveLength(1))
test('a text that speaks of PDF files is one', () =>
  expect(one('a.txt', 'The text of %PDF-1.7 files').format).toBe('text'))

test.each([
  ['The talks went on until late in the night, and nobody left.', 'en'],
  ['Las conversaciones continuaron hasta bien entrada la noche.', 'es'],
  ['Переговори тривали до пізньої ночі, і ніхто не пішов.', 'uk'],
  ['谈判一直持续到深夜，没有人离开会场。', 'zh'],
  ['Talks', 'und'],
  ['1234 5678 9012 3456 7890 1234 5678', 'und'],
])('%s is in %s', (text, language) => expect(one('a.txt', text).language).toBe(language))

test.each([
  ['a.json', '[]'],
  ['a.json', ' [ ] '],
  ['a.csv', 'text,title'],
  ['a.csv', 'text;title\n\n'],
])('%s with no record in it (%s) is empty, and says so', (path, content) =>
  expect(codes(path, content)).toEqual(['article-empty']),
)
test.each([
  ['a.json', '{}'],
  ['a.json', '{"articles":[]}'],
  ['a.jsonl', '{}'],
  ['a.jsonl', '[]'],
  ['a.csv', 'title\n'],
])('%s with a record that holds nothing (%s) is invalid', (path, content) =>
  expect(codes(path, content)).toEqual(['record-invalid']),
)

test('columns of a table become text and declarations', () => {
  const csv =
    'published,headlines,articles\n2022/06/23,"Talks, again","They met.\n\nThey left."\n2022-08-01T16:23:25Z,More talks,They stayed.\n'
  const { articles, faults } = from('a.csv', csv)
  expect(faults).toEqual([])
  expect(articles.map(({ path, text, declared: { title, published } }) => [path, text, title, published])).toEqual([
    ['a.csv#1', 'They met.\n\nThey left.', 'Talks, again', '2022-06-23'],
    ['a.csv#2', 'They stayed.', 'More talks', '2022-08-01T16:23:25Z'],
  ])
})
test.each(['text;title\nThey met.;Talks', 'text\ttitle\nThey met.\tTalks', '\uFEFFText,Title\r\nThey met.,Talks\r\n'])(
  'the mark between columns is found in %j',
  (table) => expect(one('a.csv', table)).toMatchObject({ text: 'They met.', declared: { title: 'Talks' } }),
)
test('a table without a column of text', () => expect(codes('a.csv', 'one,two\n1,2\n')).toEqual(['record-invalid']))
test('rows that cannot be read do not stop the others', () => {
  const { articles, faults } = from('a.csv', 'title,text\nA,First text.\nB\nC,third,text,\nD,Fourth text.\n')
  expect(articles.map(({ path }) => path)).toEqual(['a.csv#1', 'a.csv#4'])
  expect(faults.map(({ details }) => details.place)).toEqual(['line 3, record 2', 'line 4, record 3'])
})
test('a row is named by its line, whatever stands in those before it', () => {
  const { faults } = from('a.csv', 'title,text\n\nA,"First\ntext\n\nhere."\nC,third,text,\n')
  expect(faults.map(({ details }) => details.place)).toEqual(['line 7, record 2'])
})
test.each([
  ['the text', 'title,text,text\nA,First text.,Other.\n', 'two columns are called "text"'],
  ['the day', 'date,Date ,text\n2031-03-01,2031-03-02,First text.\n', 'two columns are called "date"'],
])('two columns of one name for %s are a fault of the first line', (_, table, problem) => {
  const { articles, faults } = from('a.csv', table)
  expect([articles.length, faults.map(({ code, details }) => [code, details.place, details.problem])]).toEqual([
    0,
    [['record-invalid', 'line 1', problem]],
  ])
})
test('a row whose columns have moved is a fault that names its line; the others are read', () => {
  const { articles, faults } = from(
    'a.csv',
    'title,published,text\nA,2031-03-01,First text.\n2031-03-02,B,Second text.\nThird text.,C,2031-03-03\n',
  )
  expect(articles.map(({ text }) => text)).toEqual(['First text.'])
  expect(faults.map(({ message, hint }) => [message, hint])).toEqual([
    [
      '"a.csv", line 3, record 2: "published" is "B", and the day stands under "title": its columns have moved',
      'a record needs its values in the order of the first line',
    ],
    [
      '"a.csv", line 4, record 3: "published" is "C", and the day stands under "text": its columns have moved',
      'a record needs its values in the order of the first line',
    ],
  ])
})
test.each([
  ['a day that nobody can read', 'title,published,text\nA,yesterday,First text.\n'],
  ['no day, and a title that is one', 'title,published,text\n2031-03-01,,First text.\n'],
  ['a title with a day in it', 'title,published,text\nTalks of 2031-03-01,soon,First text.\n'],
  ['two columns of one name that nothing is made of', 'note,note,text\na,b,First text.\n'],
])('%s is no moved column', (_, table) => expect(from('a.csv', table).articles).toHaveLength(1))
test.each([
  [
    'lines that end now with a return and now without',
    'title,text\nA,First text.\r\nB,"Second text."\r\nC,Third text.\n',
  ],
  ['lines that end with a return alone', 'title,text\rA,First text.\rB,Second text.\rC,Third text.\r'],
  ['blanks behind a closing mark', 'title,text\n"A" ,"First text." \nB,Second text.\nC,"Third text."'],
])('%s', (_, table) =>
  expect(from('a.csv', table).articles.map(({ text }) => text)).toEqual(['First text.', 'Second text.', 'Third text.']),
)
test('a quotation mark inside a value that has none around it stays', () =>
  expect(one('a.csv', 'title,text\nA,He said "no" twice.\n')).toMatchObject({ text: 'He said "no" twice.' }))
test('a line of a table is counted with the breaks in what stands before it', () =>
  expect(from('a.csv', 'title,text\n\nA,"One\n\ntwo."\nB,"open').faults[0]?.message).toContain('line 6'))
test('a quotation that is never closed costs what follows, not what precedes', () => {
  const { articles, faults } = from('a.csv', 'title,text\nA,First text.\nB,"Second text.\nC,Third text.\n')
  expect([articles.length, faults.map(({ code }) => code)]).toEqual([1, ['record-invalid']])
})

test.each([
  ['a record', '{"title":"Talks","body":"They met.","source":{"name":"The Tamsin Post"}}', 'a.json'],
  ['an array', '[{"headline":{"main":"Talks"},"content":["They met."],"publisher":"The Tamsin Post"}]', 'a.json#1'],
  [
    'a list under articles',
    '{"articles":[{"title":"Talks","text":"<p>They</p><p>met.</p>","outlet":"The Tamsin Post"}]}',
    'a.json#1',
  ],
])('JSON with %s', (_, json, path) => {
  const article = one('a.json', json)
  expect(article).toMatchObject({ path, declared: { title: 'Talks', outlet: 'The Tamsin Post' } })
  expect(article.text.replace(/\s+/g, ' ')).toBe('They met.')
})
test('JSON Lines: a bad line is named, the others are read', () => {
  const { articles, faults } = from('a.jsonl', '{"text":"One."}\n{"text":\n\n[1]\n{"text":"Two."}\n{"title":"x"}\n')
  expect(articles.map(({ path, text }) => [path, text])).toEqual([
    ['a.jsonl#1', 'One.'],
    ['a.jsonl#4', 'Two.'],
  ])
  expect(faults.map(({ details }) => details.place)).toEqual(['line 2', 'line 4', 'line 6'])
})
test('half a surrogate pair is replaced', () => {
  expect(one('a.json', '{"text":"a \\ud800 b"}')).toMatchObject({
    text: 'a \uFFFD b',
    encoding: 'utf-8 (lone surrogates replaced)',
  })
})
test.each([
  ['-', '{"text":"They met."}'],
  ['-', '<!doctype html><html><body><p>They met.</p></body></html>'],
  ['-', 'They met.'],
])('without an extension (%s) the beginning tells: %s', (path, content) =>
  expect(one(path, content).text).toBe('They met.'),
)

const quick = { numRuns: 200, seed: 20_260 }
const paths = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.csv', 'a.tsv', '-')
const honest = (path: string, bytes: Uint8Array) => {
  const { articles, faults } = gather({ path, bytes })
  expect(articles.length + faults.length).toBeGreaterThan(0)
  for (const article of articles) expect(Article.parse(article).text).not.toMatch(/\p{Surrogate}/u)
}
test('random bytes never throw', () => fc.assert(fc.property(paths, fc.uint8Array({ maxLength: 400 }), honest), quick))
test('random text never throws', () =>
  fc.assert(
    fc.property(paths, fc.string({ unit: 'binary', maxLength: 300 }), (path, text) => honest(path, Buffer.from(text))),
    quick,
  ))
const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div',
  '<div>',
  '</',
  '<!--',
  '-->',
  '<script>',
  '<table><tr><td>',
  '<li>',
  '<title>',
  '&#xD800;',
  '&amp',
  '"',
  'word, ',
  '<template>',
  '<svg><g/>',
  '<html>',
  '<body>',
  '<frameset>',
  '\u0000',
)
test('damaged pages never throw', () =>
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 80 }), (parts) => honest('a.html', Buffer.from(parts.join('')))),
    quick,
  ))
test('a page cut off anywhere is read as far as it goes', () => {
  const html =
    '<html><head><title>Talks</title><meta property="og:title" content="Talks"></head><body><h1>Talks</h1><p>They met, and they talked.</p><ol><li>First</ol></body></html>'
  fc.assert(
    fc.property(fc.integer({ min: 1, max: html.length }), (end) => honest('a.html', Buffer.from(html.slice(0, end)))),
    quick,
  )
})
test.each([
  ['100,000 levels', 'a.html', `${'<div>'.repeat(100_000)}They met.${'</div>'.repeat(100_000)}`],
  ['a million open brackets', 'a.html', '<'.repeat(1_000_000)],
  ['deep JSON', 'a.json', `${'['.repeat(300_000)}${']'.repeat(300_000)}`],
  ['10 MB on one line', 'a.txt', 'word '.repeat(2_000_000)],
  ['a million quotation marks', 'a.csv', `text\n${'"'.repeat(1_000_001)}`],
])('%s in less than five seconds', (_, path, content) => {
  const start = performance.now()
  honest(path, Buffer.from(content))
  expect(performance.now() - start).toBeLessThan(5_000)
})
