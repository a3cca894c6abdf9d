import { expect, test } from 'vitest'
import { seriousProblems } from '../kit/browser.ts'
import { atDesk, beyondScreen } from './atDesk.ts'

const desk = atDesk()
const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'

const page = async (): Promise<string> => (await desk.served.desk.handOn({ format: 'html', asOf: null })).text

/** By how much the page is wider than screens of several widths. */
async function beyond(html: string): Promise<number[]> {
  const found: number[] = []
  await desk.page.goto('about:blank')
  for (const width of [390, 768, 1280]) {
    await desk.page.setViewportSize({ width, height: 900 })
    await desk.page.setContent(html)
    found.push(Math.max(0, await beyondScreen(desk.page)))
  }
  return found
}

test('the static page fits the screen', async () => {
  expect(await beyond(await page())).toEqual([0, 0, 0])
  await desk.page.emulateMedia({ colorScheme: 'dark' })
  expect(await seriousProblems(desk.page)).toEqual([])
})

test('the static page fits the screen with words of any length', async () => {
  const text = `Norway demands ${long} ${long.repeat(3)} and control of the strait, Mara ${long} said on Tuesday.`
  const source = async function* () {
    yield { path: 'long.txt', bytes: Buffer.from(`Talks\n\nThe Quay Post, 4 March 2025\n\n${text}\n`) }
  }
  await desk.served.desk.add(source(), null)
  const html = await page()
  expect(html).toContain(long.repeat(3).slice(0, 40))
  expect(await beyond(html)).toEqual([0, 0, 0])
})
