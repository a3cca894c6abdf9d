import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { openCase } from './openCase.ts'

const stored = (text: string, attributions?: { source: []; cue: []; content: [] }[]) => ({
  article: articleOf(text),
  date: null,
  ...(attributions ? { attributions } : {}),
})
const open = () => openCase(join(mkdtempSync(join(tmpdir(), 'parley-marks-')), 'talks.parley'), { mode: 'create' })

test('an article without a reading has no mark, one with a reading the same each time', async () => {
  const store = await open()
  await store.addArticles([stored('One.'), stored('Two.')])
  const [first, second] = await store.readingMarks('v1')
  expect([first?.mark, second?.mark]).toEqual([null, null])
  await store.addReadings('v1', [{ article: first!.article, json: '{}' }])
  const [read, unread] = await store.readingMarks('v1')
  expect(read?.mark).not.toBeNull()
  expect(unread).toEqual(second)
  expect(await store.readingMarks('v1')).toEqual([read, unread])
  expect((await store.readingMarks('v2')).map(({ mark }) => mark)).toEqual([null, null])
  await store.close()
})

test('another mark where an annotator marked it and it was read anew, though it stands in the same row', async () => {
  const store = await open()
  await store.addArticles([stored('One.')])
  const [{ article } = { article: '' }] = await store.readingMarks('v1')
  const readAnew = async () => {
    await store.addReadings('v1', [{ article, json: '{}' }])
    return (await store.readingMarks('v1'))[0]?.mark
  }
  const before = await readAnew()
  await store.addArticles([stored('One.', [{ source: [], cue: [], content: [] }])])
  expect((await store.readingMarks('v1'))[0]?.mark).toBeNull()
  expect(await readAnew()).not.toBe(before)
  await store.close()
})
