import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const changed = () => desk.page.locator('.changed')

test('“holds” is never written as likely', async () => {
  await desk.open('/outlook')
  const words = await desk.page.locator('main').innerText()
  expect(words.replace('It does not say that anything is likely.', '')).not.toMatch(/likel|probab/i)
  expect(words).toContain('Nobody gains by leaving')
})

test('a preference that is turned round shows what breaks; the link shows it to a colleague; undo takes it back', async () => {
  await desk.open('/outlook')
  await desk.page
    .getByRole('button', { name: /^turn round: / })
    .first()
    .click()
  await changed().locator('table').waitFor({ timeout: 20_000 })
  const shown = await changed().innerText()
  expect(shown).toMatch(/Nash/)
  expect(desk.page.url()).toContain('change=turn.0.0')
  await desk.open(desk.page.url())
  await changed().locator('table').waitFor({ timeout: 20_000 })
  expect(await changed().innerText()).toBe(shown)
  await desk.page.getByRole('button', { name: 'Undo the last change' }).click()
  await changed().waitFor({ state: 'detached' })
  expect(desk.page.url()).not.toContain('change')
})

test('states are walked by keys, opened, and said in the table', async () => {
  await desk.open('/outlook')
  const today = desk.page.locator('[data-state][tabindex="0"]')
  await today.focus()
  expect(await today.getAttribute('aria-label')).toContain('today')
  await desk.page.keyboard.press('ArrowRight')
  const next = await desk.page.evaluate(() => document.activeElement?.getAttribute('data-state'))
  expect(next).toBeTruthy()
  await desk.page.keyboard.press('Enter')
  await desk.page.getByRole('region', { name: `State ${next}` }).waitFor()
  expect(desk.page.url()).toContain(`state=${next}`)
  const drawn = await desk.page.locator('[data-state]').count()
  const svg = await desk.saved('Save SVG')
  expect(svg.split('<circle').length).toBeGreaterThan(drawn)
  expect((await desk.saved('Save CSV')).split('\r\n').length).toBe(256 + 2)
})

test('sensitivity and the needs of the agreement follow the concept in the address', async () => {
  await desk.open('/outlook?concept=nash')
  expect(await desk.page.getByRole('combobox', { name: 'Concept' }).inputValue()).toBe('nash')
  await desk.page.locator('.needs').getByText('under Nash').waitFor()
  expect(await desk.problems('/outlook?concept=nash&state=0&change=turn.0.0')).toEqual([])
})

test('a conflict as text is weighed; one that is none says where it is wrong', async () => {
  await desk.open('/outlook')
  await desk.page.getByText('Edit the conflict as text').click()
  const text = desk.page.getByLabel('The conflict as YAML')
  const draft = await text.inputValue()
  await text.fill('parties: [')
  await desk.page.getByRole('button', { name: 'Weigh this text' }).click()
  await desk.page.locator('.draft-text [role="alert"]').getByText('line 1').waitFor()
  await text.fill(draft)
  await desk.page.getByRole('button', { name: 'Weigh this text' }).click()
  await desk.page.locator('.draft-text .answer li').first().waitFor()
})
