import { expect, test } from 'vitest'
import type { Codebook } from '../model/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { extended, lexicons } from './ownIssues.ts'

const book = (name: string, words: string[]): Codebook => ({
  from: 'x.yaml',
  only: false,
  issues: [{ id: 'dues', name, definition: 'What boats pay.', words }],
})
const loaded = loadLexicon()
const versions = (codebook: Codebook | null) => {
  const { hash, mark } = extended(loaded, codebook)
  return { hash, mark }
}

test('without a codebook nothing changes', () => {
  expect(versions(null)).toEqual({ hash: loaded.hash, mark: '' })
  expect(extended(loaded, null).lexicon).toBe(loaded.lexicon)
})
test('other words make another version of readings, another name one of dossiers alone', () => {
  const [one, words, name] = [
    versions(book('Dues', ['dues'])),
    versions(book('Dues', ['fees'])),
    versions(book('Fees', ['dues'])),
  ]
  expect(one.hash).not.toBe(loaded.hash)
  expect(words.hash).not.toBe(one.hash)
  expect([name.hash, name.mark === one.mark]).toEqual([one.hash, false])
  expect(versions(book('Dues', ['dues']))).toEqual(one)
})
test('the lexicon is put together once for one codebook', () => {
  const own = extended(loaded, book('Dues', ['dues']))
  expect(own.lexicon).toBe(own.lexicon)
  const forThread = lexicons(loaded)
  const first = forThread(book('Dues', ['dues']))
  expect(forThread(book('Dues', ['dues']))).toBe(first)
  expect(first.issues).toEqual(own.lexicon.issues)
  expect(forThread(book('Dues', ['fees']))).not.toBe(first)
  expect(forThread(null)).toBe(loaded.lexicon)
})
