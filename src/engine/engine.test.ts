import { afterAll, expect, test } from 'vitest'
import { articleOf } from '../../test/kit/article.ts'
import type { Codebook, Reading } from '../model/index.ts'
import { openEngine } from './engine.ts'

const book: Codebook = {
  from: 'own.yaml',
  only: false,
  issues: [{ id: 'dues', name: 'Dues', definition: 'What boats pay.', words: ['dues'] }],
}
const engine = openEngine({ threads: 1, reader: 'rules' })
afterAll(() => engine.close())

const article = articleOf('Norway demands lower dues, President Mara Quill said on Tuesday.')
const issues = async (by = engine) => {
  const [read] = await by.read([{ article, date: null }])
  return (JSON.parse((read as { json: string }).json) as Reading).positions.map(({ issue }) => issue)
}

test('another engine reads with other issues, and the first one as before', async () => {
  const other = engine.withCodebook(book)
  expect([other.codebook, engine.codebook]).toEqual([book, null])
  expect(other.readerVersion).not.toBe(engine.readerVersion)
  expect(other.compilerVersion).not.toBe(engine.compilerVersion)
  expect(other.lexicon.issues.issues[0]?.id).toBe('dues')
  expect([await issues(other), await issues()]).toEqual([['dues'], expect.not.arrayContaining(['dues'])])
})

test('an engine takes up other issues and gives them up again', async () => {
  const { readerVersion, compilerVersion } = engine
  const before = await issues()
  engine.readWith(book)
  expect(engine.readerVersion).toBe(engine.withCodebook(book).readerVersion)
  expect(await issues()).toEqual(['dues'])
  engine.readWith(null)
  expect([engine.readerVersion, engine.compilerVersion]).toEqual([readerVersion, compilerVersion])
  expect(await issues()).toEqual(before)
})

test('what is being read comes out as it was begun', async () => {
  const begun = issues()
  engine.readWith(book)
  expect(await begun).not.toContain('dues')
  engine.readWith(null)
})
