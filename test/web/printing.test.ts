import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const closed = () => desk.page.locator('main details:not([open])').count()

test('what is closed on the screen is open on paper, and closed afterwards', async () => {
  await desk.open('/timeline')
  const before = await closed()
  expect(before).toBeGreaterThan(0)
  await desk.page.emulateMedia({ media: 'print' })
  await expect.poll(closed).toBe(0)
  expect(await desk.page.locator('.timeline-undated li').first().isVisible()).toBe(true)
  await desk.page.emulateMedia({ media: 'screen' })
  await expect.poll(closed).toBe(before)
  await desk.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await closed()).toBe(0)
  await desk.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await closed()).toBe(before)
})

test.each([
  ['/', '.sentences > li', '.sentences .opens'],
  ['/figures', '.figure-group, .told-once li', '.figure-ledger button, .alone'],
  ['/names', '.names > li', '.name-line'],
  ['/sources?part=chains', '.ways > li', '.ways .opens'],
])('on paper %s has every row, with its words', async (address, rows, words) => {
  await desk.open(address)
  const count = await desk.page.locator(rows).count()
  expect(count).toBeGreaterThan(0)
  await desk.page.emulateMedia({ media: 'print' })
  const shown = await desk.page
    .locator(words)
    .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0))
  expect(shown.length).toBeGreaterThanOrEqual(count)
  expect(await desk.page.getByRole('button', { name: /^\d+ more$/ }).count()).toBe(0)
})
