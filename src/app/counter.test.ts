import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import { openEngine } from '../engine/index.ts'
import { openCase } from '../store/index.ts'
import { openCounter } from './counter.ts'

const { desk, path } = await deskOf()
const store = await openCase(path, { mode: 'read' })
const engine = openEngine({ threads: 1, reader: 'rules' })
const counter = openCounter(store, engine, '0.0.0-test')
afterAll(async () => {
  await engine.close()
  await store.close()
  await desk.close()
})

test('another codebook of the case counts with the next question', async () => {
  const issues = async () => (await counter.dossier()).issues.map(({ name }) => name)
  const before = await issues()
  expect(before).not.toContain('Ferry dues')
  const writer = await openCase(path, { mode: 'change' })
  await writer.keepCodebook({
    from: 'own.yaml',
    only: false,
    issues: [
      { id: 'dues', name: 'Ferry dues', definition: 'What ferries pay.', words: ['fee', 'ferry fee', 'any fee'] },
    ],
  })
  expect(await issues()).toContain('Ferry dues')
  expect((await counter.ask('Who rejects the fee?')).understood.issues.map(({ name }) => name)).toContain('Ferry dues')
  await writer.keepCodebook(null)
  await writer.close()
  expect(await issues()).toEqual(before)
})
