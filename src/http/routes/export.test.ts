import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { deskOf, pressOfOneDay } from '../../../test/kit/desk.ts'
import { type Answers, handedOnFormats } from '../../model/index.ts'
import { appOf } from '../app.ts'

const { desk } = await deskOf()
const app = appOf(desk)
afterAll(() => desk.close())

const formats = Object.keys(handedOnFormats)
const get = (query: string) => app.request(`/api/export?${query}`)

test.each(formats)('%s comes as a file of the case', async (format) => {
  const answer = await get(`format=${format}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="talks\.[a-z.]+"/)
  expect((await answer.text()).length).toBeGreaterThan(20)
  expect(await (await get(`format=${format}`)).text()).toBe(await (await get(`format=${format}`)).text())
})

test('the files of two formats are never called the same', async () => {
  const names = await Promise.all(
    formats.map(async (one) => (await get(`format=${one}`)).headers.get('content-disposition')),
  )
  expect(new Set(names).size).toBe(formats.length)
})

test('of a day there is only what was published by then, and its file says so', async () => {
  const [all, early] = [await get('format=csv'), await get('format=csv&asOf=2025-03-14')]
  expect(early.headers.get('content-disposition')).toContain('talks-2025-03-14.csv')
  const rows = async (answer: Response) => (parse(await answer.text(), { columns: true }) as object[]).length
  const [fewer, more] = [await rows(early), await rows(all)]
  expect(fewer).toBeGreaterThan(0)
  expect(fewer).toBeLessThan(more)
})

test('what cannot be handed on is said', async () => {
  const { desk: own } = await deskOf({
    'talks.txt': 'Talks ahead\n\nReuters, 14 March 2025\n\nNorway and Denmark will meet in Geneva, officials said.',
  })
  const answer = await appOf(own).request('/api/export?format=ics')
  const announced = (await own.list('timeline')).filter(({ status, when }) => status === 'announced' && when === null)
  expect(announced).not.toEqual([])
  expect(answer.headers.get('parley-note')).toBe('left out: 1 announced meeting without a day')
  await own.close()
})

test('a case of any name gives a file of a name that every browser takes', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-export-')), 'Gespräche "neu"; 2.parley')
  const { desk: own } = await deskOf(pressOfOneDay, path)
  const header = (await appOf(own).request('/api/export?format=md')).headers.get('content-disposition')
  expect(header).toBe(
    `attachment; filename="Gespr_che_neu_2.md"; filename*=UTF-8''Gespr%C3%A4che%20%22neu%22%3B%202.md`,
  )
  await own.close()
})

test('a question is answered in words of the articles, or it is said that there are none', async () => {
  const ask = async (q: string) =>
    (await (await app.request(`/api/ask?${new URLSearchParams({ q })}`)).json()) as Answers
  const said = await ask('What does Denmark demand?')
  expect(said.answers[0]?.evidence[0]?.quote).toContain('40 million euros')
  expect(await ask('What does Zembla demand?')).toMatchObject({ says: false, answers: [] })
})
