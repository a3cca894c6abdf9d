import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const words = 'The envoys of both sides met in the town hall, and they talked, with breaks, for six hours on end. '
const article = `<article><h2>What was said</h2><p>${words.repeat(4)}</p><ol start="3"><li>All guns leave the town, as agreed.</li><li>Observers come, as agreed.</li></ol><figure><img src="a.jpg"><figcaption>Envoys in the hall</figcaption></figure><p>${words.repeat(3)}<br>A new line.</p></article>`
const page = (head: string, body = article) =>
  readPage(
    `<html lang="en"><head><title>Talks open | The Tamsin Post</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>About us</footer></body></html>`,
  )

test('blocks are paragraphs, items keep their numbers, captions say so', () => {
  const { text } = page('')
  expect(text.split('\n\n').map((part) => part.slice(0, 34))).toEqual([
    'What was said',
    words.slice(0, 34),
    '3. All guns leave the town, as agr',
    '4. Observers come, as agreed.',
    'Image caption: Envoys in the hall',
    words.slice(0, 34),
  ])
  expect(text).not.toMatch(/Home|About us/)
})

test.each([
  ['Image caption: Envoys in the hall', 'Image caption: Envoys in the hall'],
  ['<p>IMAGE CAPTION: Envoys in the hall</p>', 'IMAGE CAPTION: Envoys in the hall'],
  ['Caption contests: envoys in the hall', 'Image caption: Caption contests: envoys in the hall'],
])('the caption %s is told as one once', (inside, line) => {
  const { text } = page('', article.replace('Envoys in the hall', inside))
  expect(text.split('\n\n').filter((part) => /caption/i.test(part))).toEqual([line])
})

test.each([
  [
    'linked data',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks open","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}],"publisher":{"name":"The Tamsin Post"},"datePublished":"2025-03-03T10:00:00+01:00"}]}</script>',
    'Ann Lee, Bo Ek',
    '2025-03-03T10:00:00+01:00',
  ],
  [
    'Open Graph',
    '<meta property="og:title" content="Talks open"><meta property="og:site_name" content="The Tamsin Post"><meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2025-03-03">',
    'Ann Lee',
    '2025-03-03',
  ],
  [
    'damaged linked data and Open Graph',
    '<script type="application/ld+json">{"@type":</script><meta property="og:site_name" content="The Tamsin Post"><meta name="author" content="Ann Lee"><meta name="date" content="March 3, 2025">',
    'Ann Lee',
    '2025-03-03',
  ],
])('%s', (_, head, author, published) =>
  expect(page(head).declared).toMatchObject({
    title: 'Talks open',
    outlet: 'The Tamsin Post',
    author,
    published,
    language: 'en',
  }),
)
test('an address is no author', () =>
  expect(page('<meta property="article:author" content="https://example.org/ann">').declared.author).toBeNull())
test('a time element and a canonical address', () => {
  const { declared } = page(
    '<link rel="canonical" href="https://example.org/a">',
    `<time datetime="2025-03-03T10:00:00Z">today</time>${article}`,
  )
  expect(declared).toMatchObject({ url: 'https://example.org/a', published: '2025-03-03T10:00:00Z' })
})
test('a page filled by a script is read from its linked data', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words.repeat(3)}"}</script>`
  expect(page(head, '<div id="app"></div>').text).toContain('town hall')
})
test('a page that is too deep keeps its words and its title', () => {
  const { text, declared } = readPage(
    `<title>Talks open</title>${'<div>'.repeat(5_000)}<p>They met &amp; left.</p><script>var a = "<p>no</p>"</script>`,
  )
  expect([text, declared.title]).toEqual(['They met & left.', 'Talks open'])
})
