import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../test/kit/browser.ts'

/** What a browser makes of the workbench: when the first view can be used, and how much of long lists it holds. */
export async function inBrowser(url: string): Promise<void> {
  let browser: Browser
  try {
    browser = await openBrowser()
  } catch (error) {
    return console.log(`in the browser      not measured: ${error instanceof Error ? error.message : error}`)
  }
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    await page.addInitScript('globalThis.__name = (named) => named') // what tsx puts around functions that have a name
    console.log(
      `first view usable   ${await firstUsable(page, url)} ms in Chromium: its digest on screen, its links alive`,
    )
    for (const path of ['/table', '/timeline', '/figures', '/sources', '/names', '/search?q=talks'])
      console.log(await scrolled(page, url, path))
  } finally {
    await browser.close()
  }
}

/** From the address to the digest on screen, a link in it clickable. In milliseconds, by the browser's own clock. */
async function firstUsable(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/`, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor({ timeout: 120_000 })
  await page.locator('main .waiting').waitFor({ state: 'detached', timeout: 120_000 })
  await page.locator('main button, main a').first().click({ trial: true, timeout: 120_000 })
  return (await page.evaluate(() => performance.now())).toFixed(0)
}

/** How many elements a view holds at its top and at most while it is scrolled to its end, and the longest frame. */
async function scrolled(page: Page, url: string, path: string): Promise<string> {
  await page.goto(`${url}${path}`, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor({ timeout: 120_000 })
  await page.locator('main .waiting').waitFor({ state: 'detached', timeout: 120_000 })
  const found = await page.evaluate(async () => {
    const count = () => document.querySelectorAll('main *').length
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const lists = [document.scrollingElement, ...document.querySelectorAll('main *')].filter(
      (one): one is Element => one !== null && one.scrollHeight > one.clientHeight + 200,
    )
    const first = count()
    let [most, longest, last] = [first, 0, await frame()]
    for (const list of lists.slice(0, 6)) {
      for (let step = 0; step < 60 && list.scrollTop + list.clientHeight < list.scrollHeight - 2; step++) {
        list.scrollTop += Math.max(list.clientHeight * 0.8, list.scrollHeight / 60)
        const now = await frame()
        longest = Math.max(longest, now - last)
        last = now
        most = Math.max(most, count())
      }
    }
    return { first, most, longest }
  })
  const { first, most, longest } = found
  return `  ${path.padEnd(18)}${first} elements at its top, ${most} at most while scrolled to its end; longest frame ${longest.toFixed(0)} ms`
}
