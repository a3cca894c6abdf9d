import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()

test('what draws is fetched by this view alone, and leaves no style in the page', async () => {
  const asked: string[] = []
  desk.page.on('request', (request) => asked.push(request.url()))
  await desk.open('/names')
  expect(asked.filter((address) => address.includes('drawFigure'))).toEqual([])
  await desk.open('/figures')
  await desk.page.locator('.figure-plot circle').first().waitFor()
  expect(asked.some((address) => address.includes('drawFigure'))).toBe(true)
  expect(await desk.page.locator('main style, main [style*="url"]').count()).toBe(0)
})

test('a topic has a dot or a line for each figure, and a ledger with the words behind it', async () => {
  await desk.open('/figures')
  const group = desk.page
    .locator('.figure-group')
    .filter({ has: desk.page.locator('.figure-plot') })
    .first()
  await group.locator('.figure-plot circle').first().waitFor()
  const rows = await group.locator('.figure-ledger tr').count()
  expect(await group.locator('.figure-plot circle').count()).toBeGreaterThanOrEqual(rows)
  await group.locator('.figure-ledger button').first().click()
  await desk.page.locator('.evidence-panel mark').first().waitFor()
})

test('sums that fail stand beside their figures with their working', async () => {
  await desk.open('/figures?only=wrong')
  const groups = desk.page.locator('.figure-group')
  expect(await groups.count()).toBeGreaterThan(0)
  for (const words of await groups.allInnerTexts()) expect(words).toContain('does not add up')
  await desk.page.locator('.audit button').first().click()
  await desk.page.locator('.evidence-panel mark').first().waitFor()
})

test('a number that is disputed says by whom, and what they say instead', async () => {
  await desk.open('/figures?only=disputed')
  await desk.page
    .getByRole('button', { name: /against that/ })
    .first()
    .click()
  await desk.page.locator('.evidence-panel mark').first().waitFor()
})

test('filters stand in the address; what fits none of them says what to do', async () => {
  await desk.open('/figures')
  await desk.page.getByRole('combobox', { name: 'Drawn' }).selectOption('date')
  await desk.page.getByRole('combobox', { name: 'Topic' }).selectOption('troops')
  await expect.poll(() => desk.page.url()).toMatch(/by=date&topic=troops/)
  await desk.page.getByLabel('With the words').fill('nobody wrote this')
  await desk.page.getByText('No figure fits these filters').waitFor()
  expect(await desk.problems('/figures?by=date')).toEqual([])
})

test('figures are saved as CSV and as SVG', async () => {
  await desk.open('/figures')
  expect((await desk.saved('Save CSV')).split('\r\n')[0]).toContain('of,verdict,holder,low,high')
  await desk.page.locator('.figure-plot circle').first().waitFor()
  const svg = await desk.saved('Save SVG')
  expect(svg).toContain('<circle')
  expect(svg).not.toMatch(/<style|currentColor/)
})
