import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import type { NewJudgement } from '../../app/index.ts'
import { openCase } from './openCase.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'parley-log-')), 'talks.parley')
const entry = (text: string, more: object = {}): NewJudgement =>
  ({
    verb: 'comment',
    identity: 'person:a',
    text,
    at: '2031-03-01T12:00:00Z',
    who: 'Ada',
    why: null,
    before: null,
    ...more,
  }) as NewJudgement
const join2 = (who = 'Ada'): NewJudgement =>
  ({ ...entry(''), verb: 'join', identities: ['person:a', 'person:b'], who }) as unknown as NewJudgement
/** Changes a case behind the program's back. */
function tamper(path: string, sql: string): void {
  const file = new Database(path)
  file.exec(sql)
  file.close()
}

test('entries get the next number, and are there when the case is opened again', async () => {
  const path = newPath()
  const store = await openCase(path, { mode: 'create' })
  expect(await store.judgements()).toEqual([])
  const first = await store.addJudgement(entry('one'), 0)
  await store.addJudgement(entry('two'), 1)
  expect(first).toMatchObject({ id: '1', verb: 'comment', text: 'one', who: 'Ada' })
  await store.close()
  const again = await openCase(path, { mode: 'read' })
  expect(await again.judgements()).toMatchObject([first, { id: '2', text: 'two' }])
  await again.close()
})

test('an entry that was checked against an older log is not written', async () => {
  const store = await openCase(newPath(), { mode: 'create' })
  await store.addJudgement(entry('one'), 0)
  expect(await store.addJudgement(entry('late'), 0)).toBeNull()
  expect(await store.addJudgement(entry('early'), 7)).toBeNull()
  expect(await store.judgements()).toHaveLength(1)
  await store.close()
})

test('the state changes with what shapes the dossier, and comes back with undo', async () => {
  const store = await openCase(newPath(), { mode: 'create' })
  const state = () => store.state('r1-rules', 'c1')
  const bare = await state()
  await store.addJudgement(entry('a comment changes nothing'), 0)
  expect(await state()).toBe(bare)
  await store.addJudgement(join2(), 1)
  const joined = await state()
  expect(joined).not.toBe(bare)
  await store.addJudgement({ ...entry(''), verb: 'undo', of: '2' } as unknown as NewJudgement, 2)
  expect(await state()).toBe(bare)
  await store.addJudgement({ ...entry(''), verb: 'redo', of: '2' } as unknown as NewJudgement, 3)
  expect(await state()).toBe(joined)
  await store.close()
})

test('an entry of the wrong form is not written', async () => {
  const store = await openCase(newPath(), { mode: 'create' })
  await expect(store.addJudgement(entry('x', { at: 'yesterday' }), 0)).rejects.toThrow()
  expect(await store.judgements()).toEqual([])
  await store.close()
})

test.each(['UPDATE judgements SET json = json', 'DELETE FROM judgements', 'DELETE FROM judgements WHERE id = 1'])(
  'the file itself refuses: %s',
  async (sql) => {
    const path = newPath()
    const store = await openCase(path, { mode: 'create' })
    await store.addJudgement(entry('one'), 0)
    await store.close()
    expect(() => tamper(path, sql)).toThrow(/only grows/)
  },
)

test.each([
  [
    'changed',
    `UPDATE judgements SET json = replace(json, 'one', 'two') WHERE id = 1`,
    ['judgement 1 is not what was entered, or one before it'],
  ],
  [
    'taken out',
    'DELETE FROM judgements WHERE id = 2',
    ['judgement 2 is missing', 'judgement 3 is not what was entered, or one before it'],
  ],
  [
    'made up',
    `UPDATE judgements SET json = '{}' WHERE id = 3`,
    ['judgement 3 has the wrong form', 'judgement 3 is not what was entered, or one before it'],
  ],
  [
    'exchanged',
    `UPDATE judgements SET chain = 'x' WHERE id = 1`,
    ['judgement 1 is not what was entered, or one before it', 'judgement 2 is not what was entered, or one before it'],
  ],
  ['left alone', 'SELECT 1', []],
])('a log that was %s by other means shows', async (_, sql, problems) => {
  const path = newPath()
  const store = await openCase(path, { mode: 'create' })
  for (const [index, text] of ['one', 'two', 'three'].entries()) await store.addJudgement(entry(text), index)
  await store.close()
  tamper(path, `DROP TRIGGER judgements_stay_update; DROP TRIGGER judgements_stay_delete; ${sql}`)
  const damaged = await openCase(path, { mode: 'read' })
  expect(await damaged.damage()).toEqual(problems)
  await damaged.close()
})

test('a case from before there were judgements is read as one that nobody judged', async () => {
  const path = newPath()
  await (await openCase(path, { mode: 'create' })).close()
  tamper(path, 'DROP TABLE judgements; PRAGMA user_version = 3')
  const reader = await openCase(path, { mode: 'read' })
  expect(await reader.judgements()).toEqual([])
  expect(await reader.damage()).toEqual([])
  await reader.close()
  const writer = await openCase(path, { mode: 'create' })
  expect(await writer.addJudgement(entry('one'), 0)).toMatchObject({ id: '1' })
  await writer.close()
})

test('two processes that judge at once each get a number of their own', async () => {
  const path = newPath()
  const [a, b] = [await openCase(path, { mode: 'create' }), await openCase(path, { mode: 'create' })]
  expect(await a.addJudgement(entry('a'), 0)).toMatchObject({ id: '1' })
  expect(await b.addJudgement(entry('b'), 0)).toBeNull()
  expect(await b.addJudgement(entry('b'), 1)).toMatchObject({ id: '2' })
  expect((await a.judgements()).map(({ id }) => id)).toEqual(['1', '2'])
  await a.close()
  await b.close()
})
