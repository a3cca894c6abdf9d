import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const names = async (words: string) =>
  (await desk.page.locator('.names .name').allInnerTexts()).filter((name) => name.includes(words))

test('forms are split off and come back with undo', async () => {
  await desk.open('/names?q=rendel')
  expect(await names('Rendel')).toEqual(['Pavo Rendel'])
  await desk.page.getByRole('button', { name: /^Pavo Rendel/ }).click()
  await desk.page.getByLabel('Split off “Rendel”').check()
  await desk.page.getByRole('button', { name: 'Split the chosen forms off' }).click()
  await expect.poll(() => names('Rendel'), { timeout: 20_000 }).toHaveLength(2)
  await desk.page.getByRole('button', { name: /^Undo: “Rendel” split off/ }).click()
  await expect.poll(() => names('Rendel'), { timeout: 20_000 }).toEqual(['Pavo Rendel'])
  await desk.page.getByRole('button', { name: /^Redo: “Rendel” split off/ }).waitFor()
})

test('two names are joined by writing one, and come apart with undo', async () => {
  await desk.open('/names?q=brandis&name=person:ottla-brandis')
  const before = await names('Brandis')
  await desk.page.getByLabel('Is the same as').fill('sandrel')
  await desk.page.getByRole('button', { name: /^Join with Viktor Sandrel/ }).click()
  await desk.page.getByRole('button', { name: /^Undo: .*are one$/ }).waitFor()
  await desk.open('/names?q=sandrel')
  await expect
    .poll(async () => (await desk.page.locator('.names').innerText()).includes('Brandis'), { timeout: 20_000 })
    .toBe(true)
  await desk.page.getByRole('button', { name: /^Undo: .*are one$/ }).click()
  await desk.open('/names?q=brandis')
  await expect.poll(() => names('Brandis'), { timeout: 20_000 }).toEqual(before)
})

/** Two articles with names one letter apart: one person misspelt, or two. */
async function* oneLetterApart() {
  yield {
    path: 'one.txt',
    bytes: Buffer.from('Talks go on\n\nThe engineer Mara Lovchenko said on Monday that the pumps would stop.'),
  }
  yield {
    path: 'other.txt',
    bytes: Buffer.from('Pumps stop\n\nThe pilot Mara Lovchenka said on Friday that the harbour was closed.'),
  }
}

test('a pair in doubt says why, shows its words, and is kept apart with a reason', async () => {
  await desk.served.desk.add(oneLetterApart(), null)
  await desk.open('/names')
  const pair = desk.page.locator('.pairs li').first()
  const said = await pair.innerText()
  await pair.getByRole('button', { name: 'the words' }).click()
  await desk.page.locator('.evidence-panel mark').first().waitFor()
  await desk.page.keyboard.press('Escape')
  await pair.getByLabel(/^Why/).fill('two of one name')
  await pair.getByRole('button', { name: /^Keep apart/ }).click()
  await desk.page.locator('.name-history').getByText('two of one name').waitFor()
  await expect
    .poll(async () => (await desk.page.locator('.pairs').innerText()).includes(said.split('\n')[0]!), {
      timeout: 20_000,
    })
    .toBe(false)
  await desk.page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect
    .poll(async () => (await desk.page.locator('.pairs').innerText()).includes(said.split('\n')[0]!), {
      timeout: 20_000,
    })
    .toBe(true)
})

test('an opened name has no serious fault on either screen', async () => {
  expect(await desk.problems('/names?name=person:ilse-kordanek&kind=person')).toEqual([])
  expect((await desk.saved('Save CSV')).split('\r\n')[0]).toBe('\uFEFFname,kind,printed,forms,speaks for,links')
})
