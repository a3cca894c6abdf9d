import { describe, expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()

describe('each part', () => {
  test.each(['trends&hours=720', 'copies', 'chains', 'silence', 'terms'])(
    '%s has words behind it, and no serious fault',
    async (part) => {
      expect(await desk.problems(`/sources?part=${part}`)).toEqual([])
      await desk.page.setViewportSize({ width: 1280, height: 900 })
      await desk.page.locator('main :is(.as-words, .opens)').first().click()
      await desk.page.locator('.evidence-panel mark').first().waitFor()
    },
  )
})

test('articles are listed newest first, by day and outlet', async () => {
  await desk.open('/sources')
  const list = desk.page.locator('.articles > li')
  expect(await list.count()).toBe(16)
  expect(await list.first().innerText()).toContain('24 Apr 2025')
  await desk.open('/sources?date=2025-03-14')
  expect(await list.count()).toBe(2)
  await desk.page.getByLabel('Outlet').selectOption({ index: 1 })
  await expect.poll(() => desk.page.url()).toContain('outlet=')
})

test('related articles say what they share', async () => {
  await desk.open('/sources')
  await desk.page
    .getByRole('button', { name: /^Articles related to/ })
    .nth(1)
    .click()
  await desk.page.locator('.near li').first().waitFor()
  expect(await desk.page.locator('.near li').first().innerText()).toMatch(/nearness 0\.\d\d.*both tell/s)
  expect(desk.page.url()).toContain('near=')
})

test('who copies whom is drawn, and said in a table', async () => {
  await desk.open('/sources?part=copies')
  const rows = desk.page.locator('table.sheet').first().locator('tbody tr')
  expect(await desk.page.locator('.copy-picture path').count()).toBe(await rows.count())
  expect(await desk.page.locator('.copy-picture path.copies').count()).toBeGreaterThan(0)
  expect(await desk.saved('Save SVG')).toContain('stroke-dasharray')
})

test('the silence map shows what one outlet leaves out, and says what it does not know', async () => {
  await desk.open('/sources?part=silence')
  const all = await desk.page.locator('.silence tbody tr').count()
  await desk.page.getByLabel('Left out by').selectOption({ label: 'Kelmar Banner' })
  await expect.poll(() => desk.page.locator('.silence tbody tr').count()).toBeLessThan(all)
  for (const row of await desk.page.locator('.silence tbody tr').allInnerTexts()) expect(row).toContain('□')
  await desk.page.getByText('What is not in the case is not known').waitFor()
  expect((await desk.saved('Save CSV')).split('\r\n')[1]).toContain('left out in')
})

test('the last hours count origins, and a part keeps no filter of another', async () => {
  await desk.open('/sources?part=trends&hours=720')
  const [origins, articles] = await desk.page
    .locator('table.sheet tbody tr:has(th)')
    .first()
    .locator('td.number')
    .allInnerTexts()
  expect(Number(origins)).toBeGreaterThan(0)
  expect(Number(origins)).toBeLessThanOrEqual(Number(articles))
  await desk.page.getByRole('link', { name: 'Terms' }).click()
  await expect.poll(() => desk.page.url()).toMatch(/\?part=terms$/)
})

test('a chain opens the words that came that way', async () => {
  await desk.open('/sources?part=chains')
  await desk.page.locator('.ways .opens').first().click()
  await desk.page.locator('.evidence-panel figcaption').first().waitFor()
  const marked = await desk.page.locator('.evidence-panel mark').allInnerTexts()
  const { chains } = { chains: await desk.served.desk.list('chains') }
  const said = new Set<string>()
  for (const id of new Set(chains.map(({ article }) => article)))
    for (const { content } of (await desk.served.desk.article(id)).reading!.statements)
      for (const { quote } of content) said.add(quote)
  for (const words of marked) expect([...said].some((quote) => quote.includes(words))).toBe(true)
})
