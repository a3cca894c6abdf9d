import { expect, test } from 'vitest'
import { fixtureDossier, fixtureTexts } from '../../../test/kit/dossier.ts'
import type { Dossier, Judged } from '../../model/index.ts'
import { dossierHtml, dossierMarkdown, tableText } from '../index.ts'

/** The fixture with its first cell judged. */
function with1(judged: Judged): Dossier {
  const dossier = fixtureDossier()
  const [row, ...rows] = dossier.table
  const [cell, ...cells] = row!.cells
  return { ...dossier, table: [{ ...row!, cells: [{ ...cell!, judged }, ...cells] }, ...rows] }
}
const prints: [string, (dossier: Dossier) => string][] = [
  ['terminal', (dossier) => tableText(dossier, { width: 120, colour: false })],
  ['Markdown', dossierMarkdown],
  ['page', (dossier) => dossierHtml(dossier, fixtureTexts)],
]

test.each(prints)('the %s says what an analyst has looked at, and of nothing else', (_, print) => {
  for (const judged of ['accepted', 'corrected', 'added'] as const)
    expect(print(with1(judged)).split(`${judged} by an analyst`)).toHaveLength(2)
  expect(print(fixtureDossier())).not.toContain('by an analyst')
})
