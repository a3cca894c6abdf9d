import { expect, test } from 'vitest'
import type { DossierPartOf } from '../../src/model/index.ts'
import { atDesk } from './atDesk.ts'

const desk = atDesk()

test('who blames whom stands in the briefing as in the dossier, each a click from the words', async () => {
  const told = (await desk.served.desk.list('criticisms')) ?? []
  expect(told.length).toBeGreaterThan(0)
  await desk.open('/')
  const lines = desk.page.locator('.blamed > li')
  expect(await lines.count()).toBe(Math.min(12, told.length))
  const [{ by, target, evidence }] = told as [(typeof told)[number]]
  expect(await lines.first().innerText()).toMatch(new RegExp(`${by.name}\\s+blames\\s+${target.name}`))
  await lines.first().locator('.opens').click()
  await desk.page.locator('.evidence-panel figcaption').first().waitFor()
  const marked = (await desk.page.locator('.evidence-panel mark').allInnerTexts()).join(' ')
  expect(marked).toContain(evidence[0]!.quote.slice(0, 30))
})

test('an issue that the codebook lacks says so in the table, and opens the words in which it is spoken of', async () => {
  const [cell] = (await desk.served.desk.list('table')).filter(({ issue }) => issue !== 'other')[0]!.cells
  const issue = (await desk.served.desk.list('table')).find(({ cells }) => cells.includes(cell!))!.issue
  await desk.page.route('**/api/table*', async (route) => {
    const answer = (await (await route.fetch()).json()) as DossierPartOf<'table'>
    const issues = answer.issues.map((one) =>
      one.id === issue ? { ...one, proposed: { articles: 2, parties: 1, evidence: cell!.evidence } } : one,
    )
    await route.fulfill({ json: { ...answer, issues } })
  })
  await desk.open('/table')
  const note = desk.page.getByRole('button', { name: 'not in the codebook: 2 articles and 1 party speak of it' })
  expect(await note.count()).toBe(1)
  await note.click()
  await desk.page.locator('.evidence-panel mark').first().waitFor()
  expect((await desk.page.locator('.evidence-panel mark').allInnerTexts()).join(' ')).toContain(
    cell!.evidence[0]!.quote,
  )
  expect(await desk.problems('/table')).toEqual([])
})
