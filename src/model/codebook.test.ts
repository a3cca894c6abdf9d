import { expect, test } from 'vitest'
import { lexicon } from '../../test/kit/reading.ts'
import { type Codebook, readBy, withCodebook } from './codebook.ts'

const book = (more: Partial<Codebook> = {}): Codebook => ({
  from: 'x.yaml',
  only: false,
  issues: [{ id: 'dues', name: 'Dues', definition: 'What boats pay.', words: ['dues', 'cease fire*'] }],
  ...more,
})
const issuesOf = (codebook: Codebook) => withCodebook(lexicon, codebook).issues.issues

test('own issues stand before those of Parley', () => {
  expect(issuesOf(book()).map(({ id }) => id)).toEqual(['dues', ...lexicon.issues.issues.map(({ id }) => id)])
})
test('or alone', () => expect(issuesOf(book({ only: true })).map(({ id }) => id)).toEqual(['dues']))
test('an issue with the id of one of Parley’s takes its place', () => {
  const own = { id: 'ceasefire', name: 'Truce', definition: 'Ours.', words: ['truce*'] }
  expect(issuesOf(book({ issues: [own] })).filter(({ id }) => id === 'ceasefire')).toEqual([{ ...own, not: [] }])
})
test('a word that the analyst has put elsewhere leaves the issue that had it', () => {
  const ceasefire = issuesOf(book()).find(({ id }) => id === 'ceasefire')
  expect(ceasefire?.words).not.toContain('cease fire*')
  expect(ceasefire?.words).toContain('ceasefire*')
})
test('names and definitions change no reading; words do', () => {
  const [issue] = book().issues
  expect(readBy(book({ from: 'y.yaml', issues: [{ ...issue!, name: 'Other', definition: 'Other.' }] }))).toBe(
    readBy(book()),
  )
  expect(readBy(book({ issues: [{ ...issue!, words: ['fees'] }] }))).not.toBe(readBy(book()))
  expect(readBy(book({ only: true }))).not.toBe(readBy(book()))
})
