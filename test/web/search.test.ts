import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const hits = () => desk.page.locator('.hit')

test('words find sentences in context, one click from the article at that place', async () => {
  await desk.open('/search')
  await desk.page.getByLabel('Words').fill('garrison')
  await desk.page.keyboard.press('Enter')
  await hits().first().waitFor()
  expect(new URL(desk.page.url()).search).toBe('?q=garrison')
  for (const words of await desk.page.locator('.hit mark').allTextContents())
    expect(words.toLowerCase()).toContain('garrison')
  const sentence = (await hits().nth(3).locator('p').first().innerText()).slice(0, 20)
  await hits().nth(3).locator('a').click()
  await desk.page.locator('.article-text .pointed').first().waitFor()
  expect((await desk.page.locator('.article-text .pointed').allTextContents()).join('')).toContain(sentence)
})

test('filters stand in the address and narrow what is found', async () => {
  await desk.open('/search?q=garrison')
  await hits().first().waitFor()
  const all = await hits().count()
  await desk.page.getByLabel('Outlet').selectOption({ label: 'Tovrin Sentinel' })
  await desk.page.getByLabel('From').fill('2025-04-01')
  await desk.page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect.poll(() => desk.page.url()).toContain('from=2025-04-01')
  await expect.poll(() => hits().count()).toBeLessThan(all)
  for (const words of await hits().allInnerTexts()) expect(words).toMatch(/Tovrin Sentinel, \d+ Apr 2025/)
  const link = desk.page.url()
  expect(await desk.problems(link)).toEqual([])
  await expect
    .poll(() => desk.page.getByRole('combobox', { name: 'Outlet' }).inputValue())
    .toBe('outlet:tovrin-sentinel')
})

test('what nothing holds, and what cannot be asked, is said in words', async () => {
  await desk.open('/search?q=xyzzyplugh&from=2025-04-01')
  await desk.page.getByText('Nothing holds these words under these filters').waitFor()
  await desk.open('/search')
  await desk.page.getByText('Words find passages').waitFor()
})

test('results are saved with their places', async () => {
  await desk.open('/search?q=toll*')
  await hits().first().waitFor()
  const [head, first] = (await desk.saved('Save CSV')).split('\r\n')
  expect(head).toContain('outlet,published,title,sentence,start,end,article')
  expect(first).toMatch(/,\d+,\d+,[0-9a-f]{64}$/)
})
