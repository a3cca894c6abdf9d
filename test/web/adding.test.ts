import { expect, test } from 'vitest'
import { seriousProblems } from '../kit/browser.ts'
import { atDesk } from './atDesk.ts'
import { select } from './select.ts'

const desk = atDesk()
const chosen = () => desk.page.locator('.found > .chosen')
const entries = () => desk.page.locator('.entries > li')

/** Words of an article, from one phrase on. */
async function opened(words: RegExp): Promise<{ id: string; text: string }> {
  for (const { id } of await desk.served.desk.list('articles')) {
    const { text } = await desk.served.desk.article(id)
    if (words.test(text)) return { id, text }
  }
  throw new Error(`no article of the example holds ${words}`)
}
/** A few words of a text, none of which stands there twice: `n` words from the beginning of a paragraph. */
function phrases(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.split(' ').length > 12)
  return lines.map((line) => line.split(' ').slice(2, 7).join(' ')).filter((words) => text.split(words).length === 2)
}

test('a condition is made of two selections, counts for the case, and goes with undo', async () => {
  const { id, text } = await opened(/./)
  const [premise, outcome] = phrases(text) as [string, string]
  const before = (await desk.served.desk.list('conditions')).length
  await desk.open(`/article/${id}`)
  await select(desk.page, premise)
  await desk.page.getByLabel('As a').selectOption('condition')
  await select(desk.page, outcome)
  await expect.poll(() => desk.page.getByLabel(/^Then/).inputValue()).toBe(outcome)
  expect(await desk.page.getByRole('textbox', { name: 'Add what was missed' }).inputValue()).toBe(premise)
  expect(await seriousProblems(desk.page)).toEqual([])
  await desk.page.getByRole('button', { name: 'Add the condition' }).click()
  await chosen().getByText(`if so, then “${outcome}”`).waitFor()
  await expect.poll(async () => (await desk.served.desk.list('conditions')).length).toBe(before + 1)
  await desk.page.getByRole('button', { name: 'Correct' }).click()
  await desk.page.getByLabel(/^Then/).fill('nobody wrote these words')
  await desk.page.getByText('These words do not stand in the article').waitFor()
  await desk.page.getByLabel(/^Then/).fill(outcome.split(' ').slice(1).join(' '))
  await desk.page.getByRole('button', { name: 'Correct', exact: true }).last().click()
  await chosen()
    .getByText(`if so, then “${outcome.split(' ').slice(1).join(' ')}”`)
    .waitFor()
  await desk.page.locator('body').press('z')
  await chosen().getByText(`if so, then “${outcome}”`).waitFor()
  await desk.page.locator('body').press('z')
  await expect.poll(async () => (await desk.served.desk.list('conditions')).length).toBe(before)
  await desk.open('/judgements')
  await expect.poll(() => entries().count()).toBe(4)
})

test('a proposal has its points and the answers to it, each with its words', async () => {
  const { id, text } = await opened(/./)
  const [plan, point, answer] = phrases(text).slice(2) as [string, string, string]
  const [party, other] = await desk.served.desk.list('parties')
  await desk.open(`/article/${id}`)
  await select(desk.page, plan)
  await desk.page.getByLabel('As a').selectOption('proposal')
  await desk.page.getByLabel('By', { exact: true }).fill(party!.name)
  await desk.page.getByLabel('Called').fill('the lighthouse plan')
  await desk.page.getByRole('button', { name: 'Add a point' }).click()
  await select(desk.page, point)
  await expect.poll(() => desk.page.getByLabel(/^Point 1/).inputValue()).toBe(point)
  await desk.page.getByLabel('Issue').selectOption('territory')
  await desk.page.getByRole('button', { name: 'Add an answer' }).click()
  await select(desk.page, answer)
  await desk.page.getByLabel('By', { exact: true }).last().fill(other!.name)
  await desk.page.getByLabel('Stance').selectOption('refuses')
  await desk.page.getByRole('button', { name: 'Add the proposal' }).click()
  await chosen().getByText('the lighthouse plan').waitFor()
  expect(await chosen().locator('.inside').innerText()).toContain(point)
  const found = async () =>
    (await desk.served.desk.list('proposals')).find(({ name }) => name === 'the lighthouse plan')
  await expect.poll(found).toMatchObject({ by: party, reactions: [{ by: other, stance: 'refuses' }] })
  await desk.page.locator('body').press('z')
  await expect.poll(found).toBeUndefined()
})

test('who holds a position for a state is told with the state', async () => {
  const seats = new Set((await desk.served.desk.list('parties')).map(({ id }) => id))
  const cells = (await desk.served.desk.list('table')).flatMap(({ party, cells }) => (seats.has(party.id) ? cells : []))
  for (const { article, start } of cells.flatMap(({ evidence }) => evidence.slice(0, 1))) {
    const positions = (await desk.served.desk.article(article)).reading?.positions ?? []
    const held = positions.find(({ span, party }) => span.start === start && party.id.startsWith('person:'))
    if (!held || seats.has(held.party.id)) continue
    await desk.open(`/article/${article}?layers=position`)
    const line = desk.page.locator('.found .line').filter({ hasText: held.party.name }).first()
    await line.scrollIntoViewIfNeeded()
    await expect.poll(() => line.innerText()).toMatch(new RegExp(`${held.party.name}, for [A-Z]{2,4}`))
    return
  }
  throw new Error('the example has no such position')
})
