import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const mark = () => desk.page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null)
const stop = () => desk.page.locator('[data-mark][tabindex="0"]')

test('the keyboard walks from mark to mark, opens the words, and is back on the mark afterwards', async () => {
  await desk.open('/timeline')
  expect(await stop().count()).toBe(1)
  await stop().focus()
  const first = await mark()
  await desk.page.keyboard.press('ArrowRight')
  const second = await mark()
  expect(second).not.toBe(first)
  await desk.page.keyboard.press('ArrowLeft')
  expect(await mark()).toBe(first)
  await desk.page.keyboard.press('Enter')
  await desk.page.locator('.evidence-panel mark').first().waitFor()
  await desk.page.keyboard.press('Escape')
  await desk.page.locator('.evidence-panel').waitFor({ state: 'detached' })
  expect(await mark()).toBe(first)
})

test('closer and further stand in the address, so that a link shows the same', async () => {
  await desk.open('/timeline')
  await stop().focus()
  await desk.page.keyboard.press('+')
  await expect.poll(() => desk.page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
  const days = () => desk.page.locator('.timeline-picture .tick text').allTextContents()
  const [address, shown] = [desk.page.url(), await days()]
  await desk.open('/timeline')
  expect(await days()).not.toEqual(shown)
  await desk.open(address)
  expect(await days()).toEqual(shown)
})

test('lanes, status and party are filters in the address', async () => {
  await desk.open('/timeline')
  await desk.page.getByLabel('Figures').uncheck()
  await expect.poll(() => desk.page.url()).toContain('lanes=')
  await expect.poll(() => desk.page.locator('[data-mark^="figure-"]').count()).toBe(0)
  await desk.open('/timeline?status=cancelled')
  const names = await desk.page
    .locator('[data-mark]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toContain('cancelled')
})

test('a day that is not certain is drawn as such, and one that was worked out is dotted', async () => {
  await desk.open('/timeline')
  expect(await desk.page.locator('.reach.within, .reach.lasting').count()).toBeGreaterThan(0)
  const dashes = await desk.page
    .locator('.mark.inferred .reach')
    .first()
    .evaluate(
      (reach) =>
        getComputedStyle(reach.matches('line') ? reach : (reach.querySelector('line') ?? reach)).strokeDasharray,
    )
  expect(dashes).not.toBe('none')
})

test('the table has every mark with a date, of which only those near the screen are in the page', async () => {
  await desk.open('/timeline')
  const lead = await desk.page.locator('.lead').textContent()
  const dated = Number(/^\d+/.exec(lead ?? '')?.[0])
  const table = desk.page.locator('table.sheet')
  expect(Number(await table.getAttribute('aria-rowcount'))).toBe(dated + 1)
  expect(await table.locator('tbody th').count()).toBeLessThan(dated)
  await desk.page.emulateMedia({ media: 'print' })
  await expect.poll(() => table.locator('tbody th').count()).toBe(dated) // paper does not scroll
  await desk.page.emulateMedia({ media: 'screen' })
  const undated = Number(/(\d+) without/.exec(lead ?? '')?.[1])
  expect(await desk.page.locator('.timeline-undated li').count()).toBe(undated)
  const rows = (await desk.saved('Save CSV')).trimEnd().split('\r\n')
  expect(rows).toHaveLength(1 + dated + undated)
})

test('the picture is saved as a file that stands for itself', async () => {
  await desk.open('/timeline')
  const svg = await desk.saved('Save SVG')
  expect(svg).toMatch(/^<\?xml[\s\S]*<svg[^>]*xmlns=/)
  expect(svg).not.toMatch(/<style|<script| class=| tabindex=| on\w+=/)
  expect(svg).toContain('stroke-dasharray')
})
