import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium to test with: the one that `PARLEY_CHROMIUM` names, one in a usual place, or one that playwright-core
 * fetches now.
 *
 * @throws Error in one line that says what to do, when there is none.
 */
export function findChromium(): string {
  const own = process.env.PARLEY_CHROMIUM
  if (own !== undefined && own !== '') {
    if (existsSync(own)) return own
    throw new Error(`PARLEY_CHROMIUM names ${own}, which is not there`)
  }
  const found = [...usualPaths, chromium.executablePath()].find((path) => existsSync(path))
  if (found) return found
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  } catch {
    // said below, in a line
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error('the browser tests need Chromium: install it, or name it in PARLEY_CHROMIUM=/path/to/chromium')
}

/** Starts it. Its sandbox needs rights that containers do not give; it sees nothing but our own server. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page, only the serious and the critical: `rule: element` each. */
export async function seriousProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 300)}`),
      )
  })
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}
