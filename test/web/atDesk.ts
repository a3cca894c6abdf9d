import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { openBrowser, seriousProblems } from '../kit/browser.ts'
import { exampleCase, type Served, serve } from '../kit/workbench.ts'

/** A page of the workbench, new for each test, on the example; whatever throws in it, or breaks its policy, fails the test. */
export interface AtDesk {
  readonly served: Served
  readonly page: Page
  /** Opens an address and waits until the view is there. */
  open(address: string): Promise<void>
  /** Clicks, and returns the text of the file that the page gives for it. */
  saved(button: string): Promise<string>
  /** Serious findings of axe at 1280 and 390 pixels, light and dark. */
  problems(address: string): Promise<string[]>
}

/** Prepares a browser and the example for the tests of a file. */
export function atDesk(): AtDesk {
  let browser: Browser
  let served: Served
  let context: BrowserContext
  let page: Page
  let wrong: string[]
  beforeAll(async () => {
    const [path, opened] = await Promise.all([exampleCase(), openBrowser()])
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
    wrong = []
    page.on('pageerror', (error) => wrong.push(`threw ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
        wrong.push(message.text())
    })
  })
  afterEach(async () => {
    await context.close()
    expect(wrong).toEqual([])
  })
  const open = async (address: string): Promise<void> => {
    await page.goto(new URL(address, served.url).href)
    await page.locator('main h1').waitFor()
    await page.locator('main .waiting').waitFor({ state: 'detached' })
  }
  return {
    get served() {
      return served
    },
    get page() {
      return page
    },
    open,
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
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (beyond > 0) found.push(`${address} is ${beyond} pixels wider than a screen of ${width}`)
      }
      return found
    },
  }
}
