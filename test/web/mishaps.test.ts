import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, seriousProblems } from '../kit/browser.ts'
import { exampleCase, type Served, serve, site } from '../kit/workbench.ts'

let browser: Browser
let page: Page
let path: string
let served: Served

beforeAll(async () => {
  ;[path, browser] = await Promise.all([exampleCase(), openBrowser()])
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** The workbench as another version would have it: the same, its parts under other names. */
async function otherVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'))
  await cp(site, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'))
  const renamed = (text: string): string => names.reduce((all, name) => all.replaceAll(name, `Earlier${name}`), text)
  for (const file of ['index.html', ...names.map((name) => join('assets', name))])
    writeFileSync(join(folder, file), renamed(readFileSync(join(folder, file), 'utf8')))
  for (const name of names) renameSync(join(assets, name), join(assets, `Earlier${name}`))
  return folder
}

test('a tab on an old version says so, and loading it again is the way out', async () => {
  served = await serve(path, { from: await otherVersion(), version: '0.1.0' })
  await page.goto(served.url)
  await page.getByText('Parley 0.1.0').waitFor()
  const port = Number(new URL(served.url).port)
  await served.close()
  await page.getByText('Parley does not answer').waitFor()
  served = await serve(path, { port, version: '0.2.0' })
  await page.getByText('Parley 0.2.0 answers now').waitFor({ timeout: 15_000 })
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await page.getByText('This part of the workbench could not be fetched').waitFor()
  expect(await seriousProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.locator('main table').first().waitFor()
  await page.getByText('answers now').waitFor({ state: 'detached' })
}, 120_000)

test('of a case that was moved away it is said where the line is lost; put back, work goes on', async () => {
  await page.goto(served.url)
  await page.locator('main h1').waitFor()
  renameSync(path, `${path}.away`)
  await page.reload()
  await page.getByText('moved, deleted or replaced').first().waitFor()
  renameSync(`${path}.away`, path)
  await page.getByText('What you see may be old').waitFor({ state: 'detached', timeout: 15_000 })
  await page.locator('main h1').first().waitFor()
  await page.getByText('16 articles').first().waitFor()
}, 60_000)

test('the case is handed on as a file of the day that is shown', async () => {
  await page.goto(new URL('/?asOf=2025-03-20', served.url).href)
  await page.getByRole('button', { name: 'Hand on' }).click()
  await page.getByRole('dialog').getByText('As known on 20 Mar 2025').waitFor()
  expect(await seriousProblems(page)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'md', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('straits-2025-03-20.md')
  expect(readFileSync(await file.path(), 'utf8')).toContain('# straits')
}, 60_000)
