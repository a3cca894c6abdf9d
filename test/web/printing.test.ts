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
