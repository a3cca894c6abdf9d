import { expect, test } from 'vitest'
import { articleOf } from '../../test/kit/article.ts'
import { lexicon } from '../../test/kit/reading.ts'
import type { Reading } from '../model/index.ts'
import { type ReaderChoice, readAll } from './readAll.ts'

const article = articleOf('Talks go on\n\nMinister Ann Orne said that 300 trucks had crossed.')
const readBy = async (reader: ReaderChoice, of = article): Promise<Reading> => {
  const [result] = await readAll({ articles: [{ article: of, date: null }], reader }, lexicon)
  return JSON.parse((result as { json: string }).json) as Reading
}

test('the rules standing in for the trained reader say so, and why, and read all the same', async () => {
  const reading = await readBy({ kind: 'rules', because: 'its weights are missing' })
  const [doubt] = reading.doubts
  expect(doubt).toMatchObject({ rule: 'reader-fallback', reading: null, span: { quote: 'Talks go on' } })
  expect(doubt?.message).toContain('its weights are missing')
  expect(reading.statements.map(({ speaker }) => speaker?.name)).toEqual(['Ann Orne'])
})

test('rules that were asked for are no reason for a doubt', async () => {
  expect((await readBy({ kind: 'rules', because: null })).doubts).toEqual([])
})

test('an annotator has the last word: nothing is added to what was marked', async () => {
  const said = { source: [{ start: 13, end: 30 }], cue: [{ start: 31, end: 35 }], content: [{ start: 41, end: 51 }] }
  for (const attributions of [[], [said]]) {
    const [result] = await readAll(
      { articles: [{ article, date: null, attributions }], reader: { kind: 'rules', because: null } },
      lexicon,
    )
    const { statements } = JSON.parse((result as { json: string }).json) as Reading
    expect(statements.map(({ content }) => content.map(({ quote }) => quote))).toEqual(
      attributions.length === 0 ? [] : [['300 trucks']],
    )
  }
})

test('what is too long for the trained reader is read by the rules, and the article says so', async () => {
  const book = articleOf(
    `Talks go on\n\n${'Nothing was settled at all. '.repeat(2_500)}\n\n"We agree," Mara Quill said.`,
  )
  const { statements, doubts } = await readBy({ kind: 'trained' }, book)
  expect(doubts[0]).toMatchObject({ rule: 'reader-fallback', message: expect.stringContaining('it reads up to 60000') })
  expect(statements.at(-1)?.content[0]?.quote).toContain('We agree')
})
