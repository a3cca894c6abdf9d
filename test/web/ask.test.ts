import { expect, test } from 'vitest'
import { atDesk } from './atDesk.ts'

const desk = atDesk()
const answers = () => desk.page.locator('.answers > li')
const words = () => desk.page.locator('.evidence-panel mark')

test('a question is answered in words of the articles, best first, as the command line answers it', async () => {
  await desk.open('/ask')
  await desk.page.getByLabel('Question').fill('What does Kelmaria demand on tolls?')
  await desk.page.keyboard.press('Enter')
  await answers().first().waitFor()
  expect(new URL(desk.page.url()).searchParams.get('q')).toBe('What does Kelmaria demand on tolls?')
  const said = await desk.served.desk.ask({ question: 'What does Kelmaria demand on tolls?', asOf: null })
  const shown = await desk.page.locator('.answer-words .very-words').allInnerTexts()
  expect(shown.length).toBe(Math.min(8, said.answers.length))
  for (const [n, text] of shown.entries()) expect(text).toContain(said.answers[n]!.evidence[0]!.quote)
})

test('each answer is one click from its words, and another from its article', async () => {
  await desk.open('/ask?q=What+does+Kelmaria+want%3F')
  await answers().first().locator('.opens').click()
  await words().first().waitFor()
  const quote = await desk.page.locator('.answer-words .very-words').first().innerText()
  expect((await words().allInnerTexts()).join(' ')).toContain(quote)
  await desk.page.keyboard.press('Escape')
  await answers().first().getByRole('link', { name: 'In the article' }).click()
  const pointed = desk.page.locator('.article-text .pointed')
  await pointed.first().waitFor()
  expect((await pointed.allInnerTexts()).join('')).toBe(quote)
})

test('where the case does not say, the page says so, and nothing near it is offered instead', async () => {
  await desk.open('/ask?q=What+does+Zembla+demand%3F')
  await desk.page.getByText('The case does not mention Zembla.').waitFor()
  expect(await answers().count()).toBe(0)
  await desk.page.getByRole('link', { name: 'Search the articles' }).click()
  await expect.poll(() => new URL(desk.page.url()).searchParams.get('q')).toBe('Zembla OR demand')
})

test('what the case answers is offered to be asked, and is answered', async () => {
  await desk.open('/ask')
  const offered = desk.page.locator('main .as-words')
  await offered.first().waitFor()
  const questions = await offered.allInnerTexts()
  expect(questions.length).toBeGreaterThan(1)
  for (const question of questions) {
    await desk.open('/ask')
    await desk.page.getByRole('button', { name: question, exact: true }).click()
    await answers().first().waitFor()
  }
})

test('what cannot be asked is refused in words, and g a leads here', async () => {
  await desk.open('/')
  await desk.page.keyboard.press('g')
  await desk.page.keyboard.press('a')
  await desk.page.getByLabel('Question').waitFor()
  await desk.open(`/ask?q=${'x'.repeat(1001)}`)
  await desk.page.getByRole('alert').getByText('1001 characters').waitFor()
})

test('the day of the address counts; one before the first article is refused with a way back', async () => {
  await desk.open('/ask?q=What+does+Kelmaria+want%3F&asOf=2025-03-20')
  await answers().first().waitFor()
  const said = await desk.served.desk.ask({ question: 'What does Kelmaria want?', asOf: '2025-03-20' })
  expect(await answers().count()).toBe(Math.min(8, said.answers.length))
  await desk.open('/ask?q=What+does+Kelmaria+want%3F&asOf=1999-01-01')
  await desk.page.getByText('Nothing in the case had been published by 1999-01-01').waitFor()
  await desk.page.getByRole('button', { name: 'Show what is known today' }).click()
  await answers().first().waitFor()
})

test('it is right for those who use other means', async () => {
  expect(await desk.problems('/ask')).toEqual([])
  expect(await desk.problems('/ask?q=What+does+Kelmaria+want%3F')).toEqual([])
  expect(await desk.problems('/ask?q=What+does+Zembla+demand%3F')).toEqual([])
})
