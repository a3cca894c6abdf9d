import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { seriousProblems } from '../kit/browser.ts'
import { atDesk } from './atDesk.ts'

const desk = atDesk()

/** Somebody at a machine of their own. */
async function sitsDown(name: string, { blind }: { blind: boolean }): Promise<Page> {
  const page = await desk.another(true)
  await desk.open('/', page)
  await page.getByLabel('Judging as').fill(name)
  await page.keyboard.press('Enter')
  if (blind) await page.getByLabel('coding blind').check()
  return page
}

/** Judges the n-th position of an article that is open. */
async function code(page: Page, n: number, verb: 'Accept' | 'Reject'): Promise<void> {
  await page.locator('.found .opens').nth(n).click()
  const notice = () => page.locator('.notice').textContent()
  const before = await notice()
  await page.locator('.found .chosen').getByRole('button', { name: verb, exact: true }).click()
  await expect
    .poll(async () => /Entry \d+ of the log/.test((await notice()) ?? '') && (await notice()) !== before, {
      timeout: 20_000,
    })
    .toBe(true)
}

test('two code blind, neither sees the other, and a third settles what they differ on', async () => {
  const articles = await desk.served.desk.list('articles')
  const pages = await Promise.all(articles.map(({ id }) => desk.served.desk.article(id)))
  const { id, reading } = pages.reduce((a, b) =>
    (a.reading?.positions.length ?? 0) >= (b.reading?.positions.length ?? 0) ? a : b,
  )
  const count = reading?.positions.length ?? 0
  expect(count).toBeGreaterThan(5)
  const address = `/article/${id}?layers=position`
  const table = JSON.stringify(await desk.served.desk.list('table'))

  const ada = await sitsDown('Ada', { blind: true })
  await desk.open(address, ada)
  for (const n of [0, 1, 2, 3]) await code(ada, n, 'Accept')
  await ada.locator('.found .judged').nth(3).waitFor()

  const ben = await sitsDown('Ben', { blind: true })
  await desk.open(address, ben)
  expect(await ben.locator('.found .judged').count()).toBe(0)
  for (const n of [0, 1, 2]) await code(ben, n, 'Accept')
  await code(ben, 3, 'Reject')
  await expect.poll(() => ben.locator('.found > li').count()).toBe(count - 1)
  expect(await ada.locator('.found > li').count()).toBe(count)
  for (const [page, other] of [
    [ada, 'Ben'],
    [ben, 'Ada'],
  ] as const) {
    await desk.open('/judgements', page)
    await page.locator('.entries > li').nth(3).waitFor()
    const words = await page.locator('main').innerText()
    expect(words).not.toContain(other)
    expect(words).toContain('shown when you no longer code blind')
  }
  expect(JSON.stringify(await desk.served.desk.list('table'))).toBe(table)

  const cleo = await sitsDown('Cleo', { blind: false })
  await desk.open('/judgements', cleo)
  const row = cleo.locator('table.sheet tbody tr').filter({ hasText: 'claim' }).first()
  expect(await row.innerText()).toMatch(/Ada, Ben.*\s4\s.*-?\d\.\d\d.*-?\d\.\d\d to -?\d\.\d\d/s)
  for (const colorScheme of ['light', 'dark'] as const) {
    await cleo.emulateMedia({ colorScheme })
    expect(await seriousProblems(cleo)).toEqual([])
  }
  const open = cleo.locator('.codings')
  expect(await open.count()).toBe(1)
  await open
    .locator('li')
    .filter({ hasText: 'Ben' })
    .getByRole('button', { name: /^Settle/ })
    .click()
  await expect.poll(() => open.count()).toBe(0)
  await expect.poll(async () => JSON.stringify(await desk.served.desk.list('table'))).not.toBe(table)
  const after = (await desk.served.desk.article(id)).reading?.positions.length
  expect(after).toBe(count - 1)
}, 120_000)
