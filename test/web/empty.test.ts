import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk(async () => join(await mkdtemp(join(tmpdir(), 'parley-empty-')), 'empty.parley'))

test.each(['/', '/table', '/timeline', '/figures', '/sources', '/names', '/outlook', '/ask', '/search'])(
  'without an article %s says what to do',
  async (address) => {
    expect(await desk.problems(address)).toEqual([])
    await desk.page.getByText('The case holds no article yet').waitFor()
    expect(await desk.page.locator('main select, main table, main .fault').count()).toBe(0)
  },
)

test('the first article brings the view', async () => {
  await desk.open('/figures')
  await desk.page.keyboard.press('a')
  await desk.page.getByLabel(/^Or paste one article/).fill('Norland says that 40 ships wait. Sudmark counts 60 ships.')
  await desk.page.getByRole('button', { name: 'Add the pasted text' }).click()
  await desk.page.locator('.coming [data-state="done"]').waitFor()
  await desk.page.keyboard.press('Escape')
  await desk.page.getByLabel('Given by').waitFor()
})
