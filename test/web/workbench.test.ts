import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { seriousProblems } from '../kit/browser.ts'
import { site } from '../kit/workbench.ts'
import { atDesk, beyondScreen } from './atDesk.ts'

const desk = atDesk()

/** A cell whose latest position stands on one piece of evidence and would leave another stance behind it. */
async function loneCell(): Promise<{ party: string; issue: string; name: string; stance: string }> {
  const { table, issues } = await desk.served.desk.list('table').then(async (table) => ({
    table,
    issues: await desk.served.desk.list('issues'),
  }))
  const row = table.find(({ cells, issue }) => {
    const now = cells.at(-1)
    const same = cells.filter(({ evidence }) => evidence[0]?.start === now?.evidence[0]?.start)
    return issue !== 'other' && now?.evidence.length === 1 && same.length === 1 && cells.length > 1
  })
  if (!row) throw new Error('the example has no such cell')
  const name = issues.find(({ id }) => id === row.issue)?.name ?? row.issue
  return { party: row.party.id, issue: row.issue, name, stance: row.cells.at(-1)!.stance }
}
const cellAt = ({ party, issue }: { party: string; issue: string }) =>
  desk.page.locator(`td[data-cell="${party}~${issue}"]`)

test('the script of a first load is under 200 kB', () => {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] as string)
  expect(files.length).toBeGreaterThan(0)
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0)
  console.log(`first load: ${(bytes / 1000).toFixed(1)} kB of script, gzipped, in ${files.length} file(s)`)
  expect(bytes).toBeLessThan(200_000)
  expect(html).not.toMatch(/<style|<script(?![^>]*src=)| style=/)
})

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing serious', (colorScheme) => {
  const views = [
    '/',
    '/table',
    '/timeline',
    '/figures',
    '/sources',
    '/names',
    '/outlook',
    '/ask',
    '/ask?q=What%20does%20Kelmaria%20want%3F',
    '/search?q=observers',
    '/judgements',
    '/nowhere',
  ]
  test.each(views)('on %s', async (address) => {
    await desk.page.emulateMedia({ colorScheme })
    await desk.open(address)
    expect(await seriousProblems(desk.page)).toEqual([])
  })
  test('on an opened cell, an article, the sheets', async () => {
    await desk.page.emulateMedia({ colorScheme })
    const cell = await loneCell()
    await desk.open(`/table?cell=${cell.party}~${cell.issue}`)
    await desk.page.locator('.open-cell figure').first().waitFor()
    expect(await seriousProblems(desk.page)).toEqual([])
    await desk.page.locator('.open-cell figcaption a').first().click()
    await desk.page.locator('.article-text .pointed').first().waitFor()
    expect(await seriousProblems(desk.page)).toEqual([])
    for (const key of ['l', '?', 'a']) {
      await desk.page.keyboard.press(key)
      await desk.page.locator('dialog[open]').waitFor()
      expect(await seriousProblems(desk.page), key).toEqual([])
      await desk.page.keyboard.press('Escape')
    }
  })
})

test('on a narrow screen nothing is wider than the screen', async () => {
  await desk.page.setViewportSize({ width: 390, height: 844 })
  for (const address of ['/', '/table', '/timeline', '/figures', '/sources', '/names', '/outlook', '/search?q=toll']) {
    await desk.open(address)
    expect(await beyondScreen(desk.page), address).toBeLessThanOrEqual(0)
  }
})

test('a click on a cell leads to the sentence, and from there to the article at that place', async () => {
  const cell = await loneCell()
  await desk.open('/table')
  await cellAt(cell).click()
  const words = await desk.page.locator('.open-cell mark').first().textContent()
  await desk.page.locator('.open-cell figcaption a').first().click()
  const pointed = desk.page.locator('.article-text .pointed')
  await pointed.first().waitFor()
  expect((await pointed.allTextContents()).join('')).toBe(words)
  const box = await pointed.first().boundingBox()
  expect(box && box.y > 0 && box.y < 900).toBe(true)
})

test('words that begin at one place stand in one paragraph, each with its source', async () => {
  const digest = await desk.served.desk.list('digest')
  const n = digest
    .slice(0, 12)
    .findIndex(({ evidence }) => new Set(evidence.map(({ start }) => start)).size < evidence.length)
  expect(n).toBeGreaterThanOrEqual(0)
  await desk.open('/')
  await desk.page.locator('.sentences .opens').nth(n).click()
  // Each paragraph comes with its article, one after the other.
  const paragraphs = new Set(digest[n]!.evidence.map(({ article }) => article)).size
  const count = (what: string) => desk.page.locator(`.evidence-panel ${what}`).count()
  await expect.poll(() => count('figcaption')).toBeGreaterThanOrEqual(paragraphs)
  await expect.poll(async () => (await count('blockquote')) - (await count('figcaption'))).toBe(0)
  expect(await count('figcaption')).toBeLessThan(digest[n]!.evidence.length)
})

test('a rejected position leaves the table; undone it is back, and so after a restart', async () => {
  const cell = await loneCell()
  await desk.open('/table')
  const before = await cellAt(cell).textContent()
  await cellAt(cell).click()
  await desk.page.locator('.open-cell .judging').getByRole('button', { name: 'Reject' }).first().click()
  await expect.poll(() => cellAt(cell).textContent()).not.toBe(before)
  const after = await cellAt(cell).textContent()
  await desk.restart()
  await desk.open('/table')
  expect(await cellAt(cell).textContent()).toBe(after)
  await desk.page.keyboard.press('z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await desk.page.keyboard.press('Shift+Z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(after)
  await desk.page.keyboard.press('Control+z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await desk.restart()
  await desk.open('/table')
  expect(await cellAt(cell).textContent()).toBe(before)
})

test('the keyboard alone opens a cell, rejects, takes back, and follows the words into the article', async () => {
  const cell = await loneCell()
  await desk.open('/')
  await desk.page.keyboard.press('g')
  await desk.page.keyboard.press('t')
  await desk.page.locator('.grid').waitFor()
  for (let n = 0; n < 60; n++) {
    await desk.page.keyboard.press('Tab')
    if (await desk.page.evaluate(() => document.activeElement?.matches('td[data-cell]') ?? false)) break
  }
  const place = await cellAt(cell).getAttribute('data-at')
  const [row = 0, column = 0] = place!.split(' ').map(Number)
  await desk.page.keyboard.press('Control+Home')
  for (let n = 0; n < row; n++) await desk.page.keyboard.press('ArrowDown')
  for (let n = 0; n < column; n++) await desk.page.keyboard.press('ArrowRight')
  expect(await desk.page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe(place)
  const before = await cellAt(cell).textContent()
  await desk.page.keyboard.press('Enter')
  await desk.page.locator('.open-cell .judging').first().waitFor()
  await desk.page.keyboard.press('x')
  await expect.poll(() => cellAt(cell).textContent()).not.toBe(before)
  await desk.page.keyboard.press('z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await desk.page.locator('.open-cell figcaption a').first().focus()
  await desk.page.keyboard.press('Enter')
  await desk.page.locator('.article-text .pointed').first().waitFor()
})

test('words that were missed are added to an article, and stand in the table', async () => {
  const [article] = await desk.served.desk.list('articles')
  const { text } = await desk.served.desk.article(article!.id)
  const start = text.search(/\w[\w ]{20,40}\w(?=[ ,.])/)
  const words = text.slice(start, start + 20).trim()
  const party = (await desk.served.desk.list('parties')).at(-1)!
  await desk.open(`/article/${article!.id}`)
  await desk.page
    .getByLabel(/Add what was missed/)
    .locator('visible=true')
    .last()
    .fill(words)
  await desk.page.getByLabel('Party').fill(party.name)
  await desk.page.getByLabel('Issue').selectOption('talks')
  await desk.page.getByLabel('Stance').selectOption('offers')
  await desk.page.getByRole('button', { name: 'Add the position' }).click()
  await desk.page.locator('.found .chosen .judged').first().waitFor()
  await desk.open('/table?parties=all')
  expect(await cellAt({ party: party.id, issue: 'talks' }).textContent()).toContain('offers')
  await desk.page.keyboard.press('z')
  await expect.poll(() => cellAt({ party: party.id, issue: 'talks' }).textContent()).not.toContain('offers')
})

/** Drops files on the page, as a hand would. */
async function drop(files: readonly { name: string; type: string; text: string }[]): Promise<void> {
  await desk.page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, type, text } of given) dataTransfer.items.add(new File([text], name, { type }))
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, files)
}

const harbour = `Harbour Post, 2 May 2025

Lindesh opens a new front on the tolls

Foreign Minister Ilse Kordanek said on Friday that Kelmaria demands the closing of the lighthouse school in Dorn. "We
demand the closing of the lighthouse school," she told reporters in Tovrin.
`

test('an article that is dropped is read, and every open page shows it', async () => {
  const other = await desk.another()
  await desk.open('/table', other)
  await other.locator('.foot').getByText('16 articles').waitFor()
  await desk.open('/table')
  await drop([
    { name: 'harbour.txt', type: 'text/plain', text: harbour },
    { name: 'nothing.bin', type: 'application/octet-stream', text: '\u0000\u0001\u0002\u0003\u0000\u0000\u0007' },
  ])
  await desk.page.locator('.coming [data-state="done"]').getByText('1 article added').waitFor()
  const fault = desk.page.locator('.coming [data-state="failed"] .fault')
  await fault.waitFor()
  expect(await fault.textContent()).toContain('nothing.bin')
  await other.locator('.foot').getByText('17 articles').waitFor()
  await desk.page.keyboard.press('Escape')
  await desk.page.locator('.foot').getByText('17 articles').waitFor()
})

const hostile = `<!doctype html><html><head><title>Talks <script>alert(1)</script> \u202Ereversed</title>
<meta name="author" content="<img src=x onerror=alert(2)>"><link rel="canonical" href="javascript:alert(3)">
<meta property="article:published_time" content="2025-05-03"></head>
<body><article><h1>&lt;script&gt;alert(4)&lt;/script&gt; Kelmaria demands half</h1>
<p>Foreign Minister Ilse Kordanek said that Kelmaria demands &lt;img src="http://evil.example/x.png" onerror="alert(5)"&gt; half of
the tolls. “&lt;style&gt;body{display:none;background:url(http://evil.example/y)}&lt;/style&gt; We demand half of the tolls,” she said \u202Eon Friday.</p>
<p>Sardovia refuses &lt;a href="javascript:alert(6)"&gt;the offer&lt;/a&gt; of half, spokesman Pavo Rendel said. <script>alert(7)</script>
<img src="http://evil.example/z.png"> {{constructor.constructor('alert(8)')()}} &lt;/textarea&gt;&lt;svg onload=alert(9)&gt;</p></article></body></html>`

test('a hostile article is text and nothing else, wherever it is shown', async () => {
  await desk.open('/')
  await drop([{ name: '"><img src=x onerror=alert(0)>.html', type: 'text/html', text: hostile }])
  await desk.page.locator('.coming [data-state="done"]').waitFor()
  await desk.page.keyboard.press('Escape')
  const added = (await desk.served.desk.list('articles')).find(({ path: name }) => name.includes('onerror'))
  expect(added).toBeDefined()
  for (const address of [
    `/article/${added!.id}?layers=position,statement,name,figure`,
    '/',
    '/table',
    '/sources',
    '/names',
    '/timeline',
    '/search?q=tolls',
    '/search?q=alert',
  ]) {
    await desk.open(address)
    const acting = await desk.page.evaluate(() => ({
      made: document.querySelectorAll(
        'main script, main img, main style, main iframe, main svg[onload], main [onerror]',
      ).length,
      links: [...document.querySelectorAll('a')].map((a) => a.href).filter((href) => !/^https?:/.test(href)),
      shown: getComputedStyle(document.body).display,
    }))
    expect(acting, address).toEqual({ made: 0, links: [], shown: 'block' })
  }
  expect(existsSync(desk.path)).toBe(true)
})

test('without the server the page says so, and what to do', async () => {
  await desk.page.route('**/api/table*', (route) => route.abort())
  await desk.page.goto(`${desk.served.url}table`)
  await desk.page.getByText('Parley does not answer').first().waitFor()
  expect(await desk.page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
})
