import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, seriousProblems } from '../kit/browser.ts'
import { exampleCase, type Served, serve, site } from '../kit/workbench.ts'

let path: string
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
/** What went wrong in the page, and every request that left our own server. */
let problems: string[]

beforeAll(async () => {
  const [made, opened] = await Promise.all([exampleCase(), openBrowser()])
  path = made
  browser = opened
  served = await serve(path)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  problems = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(served.url) && !address.startsWith('blob:') && !address.startsWith('data:')) {
      problems.push(`asked for ${address}`)
    }
  })
  page.on('pageerror', (error) => problems.push(`threw ${error.message}`))
  page.on('dialog', (dialog) => {
    problems.push(`opened a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      problems.push(message.text())
  })
})
afterEach(async () => {
  await context.close()
  expect(problems).toEqual([])
})

const open = async (address: string): Promise<void> => {
  await page.goto(new URL(address, served.url).href)
  await page.locator('main h1').waitFor()
  await page.locator('main .waiting').waitFor({ state: 'detached' })
}

/** A cell whose latest position stands on one piece of evidence and would leave another stance behind it. */
async function loneCell(): Promise<{ party: string; issue: string; name: string; stance: string }> {
  const { table, issues } = await served.desk.list('table').then(async (table) => ({
    table,
    issues: await served.desk.list('issues'),
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
const cellAt = ({ party, issue }: { party: string; issue: string }) => page.locator(`td[data-cell="${party}~${issue}"]`)

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
    '/search?q=observers',
    '/judgements',
    '/nowhere',
  ]
  test.each(views)('on %s', async (address) => {
    await page.emulateMedia({ colorScheme })
    await open(address)
    expect(await seriousProblems(page)).toEqual([])
  })
  test('on an opened cell, an article, the sheets', async () => {
    await page.emulateMedia({ colorScheme })
    const cell = await loneCell()
    await open(`/table?cell=${cell.party}~${cell.issue}`)
    await page.locator('.open-cell figure').first().waitFor()
    expect(await seriousProblems(page)).toEqual([])
    await page.locator('.open-cell figcaption a').first().click()
    await page.locator('.article-text .pointed').first().waitFor()
    expect(await seriousProblems(page)).toEqual([])
    for (const key of ['l', '?', 'a']) {
      await page.keyboard.press(key)
      await page.locator('dialog[open]').waitFor()
      expect(await seriousProblems(page), key).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
})

test('on a narrow screen nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of ['/', '/table', '/timeline', '/figures', '/sources', '/names', '/outlook', '/search?q=toll']) {
    await open(address)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, address).toBeLessThanOrEqual(0)
  }
})

test('a click on a cell leads to the sentence, and from there to the article at that place', async () => {
  const cell = await loneCell()
  await open('/table')
  await cellAt(cell).click()
  const words = await page.locator('.open-cell mark').first().textContent()
  await page.locator('.open-cell figcaption a').first().click()
  const pointed = page.locator('.article-text .pointed')
  await pointed.first().waitFor()
  expect((await pointed.allTextContents()).join('')).toBe(words)
  const box = await pointed.first().boundingBox()
  expect(box && box.y > 0 && box.y < 900).toBe(true)
})

test('a rejected position leaves the table; undone it is back, and so after a restart', async () => {
  const cell = await loneCell()
  await open('/table')
  const before = await cellAt(cell).textContent()
  await cellAt(cell).click()
  await page.locator('.open-cell .judging').getByRole('button', { name: 'Reject' }).first().click()
  await expect.poll(() => cellAt(cell).textContent()).not.toBe(before)
  const after = await cellAt(cell).textContent()
  await page.goto('about:blank') // what is open would go on asking the old address
  await served.close()
  served = await serve(path)
  await open('/table')
  expect(await cellAt(cell).textContent()).toBe(after)
  await page.keyboard.press('z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await page.keyboard.press('Shift+Z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(after)
  await page.keyboard.press('Control+z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await page.goto('about:blank') // what is open would go on asking the old address
  await served.close()
  served = await serve(path)
  await open('/table')
  expect(await cellAt(cell).textContent()).toBe(before)
})

test('the keyboard alone opens a cell, rejects, takes back, and follows the words into the article', async () => {
  const cell = await loneCell()
  await open('/')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.locator('.grid').waitFor()
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.matches('td[data-cell]') ?? false)) break
  }
  const place = await cellAt(cell).getAttribute('data-at')
  const [row = 0, column = 0] = place!.split(' ').map(Number)
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < row; n++) await page.keyboard.press('ArrowDown')
  for (let n = 0; n < column; n++) await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe(place)
  const before = await cellAt(cell).textContent()
  await page.keyboard.press('Enter')
  await page.locator('.open-cell .judging').first().waitFor()
  await page.keyboard.press('x')
  await expect.poll(() => cellAt(cell).textContent()).not.toBe(before)
  await page.keyboard.press('z')
  await expect.poll(() => cellAt(cell).textContent()).toBe(before)
  await page.locator('.open-cell figcaption a').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.article-text .pointed').first().waitFor()
})

test('words that were missed are added to an article, and stand in the table', async () => {
  const [article] = await served.desk.list('articles')
  const { text } = await served.desk.article(article!.id)
  const start = text.search(/\w[\w ]{20,40}\w(?=[ ,.])/)
  const words = text.slice(start, start + 20).trim()
  const party = (await served.desk.list('parties')).at(-1)!
  await open(`/article/${article!.id}`)
  await page
    .getByLabel(/Add what was missed/)
    .locator('visible=true')
    .last()
    .fill(words)
  await page.getByLabel('Party').fill(party.name)
  await page.getByLabel('Issue').selectOption('talks')
  await page.getByLabel('Stance').selectOption('offers')
  await page.getByRole('button', { name: 'Add the position' }).click()
  await page.locator('.found .chosen .judged').first().waitFor()
  await open('/table?parties=all')
  expect(await cellAt({ party: party.id, issue: 'talks' }).textContent()).toContain('offers')
  await page.keyboard.press('z')
  await expect.poll(() => cellAt({ party: party.id, issue: 'talks' }).textContent()).not.toContain('offers')
})

/** Drops files on the page, as a hand would. */
async function drop(files: readonly { name: string; type: string; text: string }[]): Promise<void> {
  await page.evaluate((given) => {
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
  const other = await context.newPage()
  await other.goto(`${served.url}table`)
  await other.locator('.foot').getByText('16 articles').waitFor()
  await open('/table')
  await drop([
    { name: 'harbour.txt', type: 'text/plain', text: harbour },
    { name: 'nothing.bin', type: 'application/octet-stream', text: '\u0000\u0001\u0002\u0003\u0000\u0000\u0007' },
  ])
  await page.locator('.coming [data-state="done"]').getByText('1 article added').waitFor()
  const fault = page.locator('.coming [data-state="failed"] .fault')
  await fault.waitFor()
  expect(await fault.textContent()).toContain('nothing.bin')
  await other.locator('.foot').getByText('17 articles').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.foot').getByText('17 articles').waitFor()
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
  await open('/')
  await drop([{ name: '"><img src=x onerror=alert(0)>.html', type: 'text/html', text: hostile }])
  await page.locator('.coming [data-state="done"]').waitFor()
  await page.keyboard.press('Escape')
  const added = (await served.desk.list('articles')).find(({ path: name }) => name.includes('onerror'))
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
    await open(address)
    const acting = await page.evaluate(() => ({
      made: document.querySelectorAll(
        'main script, main img, main style, main iframe, main svg[onload], main [onerror]',
      ).length,
      links: [...document.querySelectorAll('a')].map((a) => a.href).filter((href) => !/^https?:/.test(href)),
      shown: getComputedStyle(document.body).display,
    }))
    expect(acting, address).toEqual({ made: 0, links: [], shown: 'block' })
  }
  expect(existsSync(path)).toBe(true)
})

test('without the server the page says so, and what to do', async () => {
  await context.route('**/api/table*', (route) => route.abort())
  await page.goto(`${served.url}table`)
  await page.getByText('Parley does not answer').first().waitFor()
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
})
