import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { parley } from '../kit/environment.ts'

/** A case of one article, in which somebody then changed something by hand. */
async function tampered(change: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-damage-'))
  writeFileSync(
    join(folder, 'a.txt'),
    'Talks in Oslo\n\nForeign Minister Ilse Brandt of Norway said that the talks would go on.\n',
  )
  const path = join(folder, 'talks.parley')
  await parley(['read', join(folder, 'a.txt'), '--case', path])
  const database = new Database(path)
  database.exec(change)
  database.close()
  return path
}

test.each([
  ['a changed text', "UPDATE articles SET text = replace(text, 'Oslo', 'Bergen')", /its text is not what was stored/],
  [
    'a changed reading',
    `UPDATE readings SET json = replace(json, '"quote":"said"', '"quote":"lied"')`,
    /1 spans do not hold/,
  ],
  ['a reading that is no JSON', "UPDATE readings SET json = '{'", /not JSON/],
  ['a reading of the wrong form', "UPDATE readings SET json = '{}'", /has the wrong form/],
])('%s is found, and the exit status is 4', async (_, change, said) => {
  const { status, err, out } = await parley(['verify', '--case', await tampered(change)])
  expect(status).toBe(4)
  expect(err).toMatch(said)
  expect(out).toMatch(/\d+ problems/)
})

test('a damaged case prints nothing that it cannot stand behind', async () => {
  const path = await tampered("UPDATE articles SET text = replace(text, 'Oslo', 'Bergen')")
  const { status, out, err } = await parley(['dossier', '--case', path])
  expect([status, out]).toEqual([4, ''])
  expect(err).toContain('[case-damaged]')
})
