import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { openBrowser, seriousProblems } from '../kit/browser.ts'
import { exampleCase, type Served, serve } from '../kit/workbench.ts'

/**
 * The workbench on the example, in a page that is new for each test. Whatever throws in a page, breaks its policy, opens
 * a dialog or asks for anything beyond our own server fails the test.
 */
export interface AtDesk {
  /** The case file. */
  readonly path: string
  readonly served: Served
  readonly page: Page
  /** Another page beside the first, with nothing kept in common where `apart`: as at another machine. */
  another(apart?: boolean): Promise<Page>
  /** Opens an address and waits until the view is there. */
  open(address: string, page?: Page): Promise<void>
  /** Ends the server and serves the case file anew. */
  restart(): Promise<void>
  /** Clicks, and returns the text of the file that the page gives for it. */
  saved(button: string): Promise<string>
  /** Serious findings of axe at 1280 and 390 pixels, light and dark, and what is wider than the screen. */
  problems(address: string): Promise<string[]>
}

const size = { width: 1280, height: 900 }

/** Prepares a browser and a case for the tests of a file: the example, unless another is made. */
export function atDesk(makeCase: () => Promise<string> = exampleCase): AtDesk {
  let path: string
  let browser: Browser
  let served: Served
  let contexts: BrowserContext[]
  let page: Page
  let wrong: string[]
  const context = async (): Promise<BrowserContext> => {
    const made = await browser.newContext({ viewport: size, reducedMotion: 'reduce' })
    made.on('page', (opened) => watch(opened, { wrong, home: () => served.url }))
    contexts.push(made)
    return made
  }
  beforeAll(async () => {
    const [made, opened] = await Promise.all([makeCase(), openBrowser()])
    path = made
    browser = opened
    served = await serve(path)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  beforeEach(async () => {
    contexts = []
    wrong = []
    page = await (await context()).newPage()
  })
  afterEach(async () => {
    for (const one of contexts) await one.close()
    expect(wrong).toEqual([])
  })
  const open = async (address: string, where = page): Promise<void> => {
    await where.goto(new URL(address, served.url).href)
    await where.locator('main h1').waitFor()
    await where.locator('main .waiting').waitFor({ state: 'detached' })
  }
  return {
    get path() {
      return path
    },
    get served() {
      return served
    },
    get page() {
      return page
    },
    open,
    another: async (apart = false) => (apart ? await context() : page.context()).newPage(),
    restart: async () => {
      await page.goto('about:blank') // what is open would go on asking the old address
      await served.close()
      served = await serve(path)
    },
    saved: async (button) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).first().click(),
      ])
      return readFile(await file.path(), 'utf8')
    },
    problems: async (address) => {
      const found: string[] = []
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await open(address)
        found.push(...(await seriousProblems(page)))
        const beyond = await beyondScreen(page)
        if (beyond > 0) found.push(`${address} is ${beyond} pixels wider than a screen of ${width}`)
      }
      return found
    },
  }
}

/** By how many pixels a page is wider than its screen; not positive where it fits. */
export const beyondScreen = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Notes whatever goes wrong in a page. */
function watch(page: Page, { wrong, home }: { wrong: string[]; home: () => string }): void {
  page.on('request', (request) => {
    const address = request.url()
    if (![home(), 'blob:', 'data:'].some((start) => address.startsWith(start))) wrong.push(`asked for ${address}`)
  })
  page.on('pageerror', (error) => wrong.push(`threw ${error.message}`))
  page.on('dialog', (dialog) => {
    wrong.push(`opened a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      wrong.push(message.text())
  })
}
