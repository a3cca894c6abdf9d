import { expect, test } from 'vitest'
import { answerVoice, otherArticles } from './answer.ts'

const post = { id: 'outlet:quay-post', name: 'Quay Post' }
test.each([
  [null, 'nobody named'],
  [post, 'in the article’s own words'],
  [{ id: 'person:mara-quill', name: 'Mara \u202eQuill' }, 'said by Mara ⟨U+202E⟩Quill'],
])('%j speaks', (speaker, words) => expect(answerVoice({ speaker, outlet: post })).toBe(words))

const at = (article: string) => ({ article, start: 0, end: 1, quote: 'x' })
test.each<[string, string[], number]>([
  ['one article', ['a'], 0],
  ['the same article again', ['a', 'a'], 0],
  ['others, each once', ['a', 'b', 'b', 'c', 'a'], 2],
])('%s', (_, articles, n) => {
  const [first, ...rest] = articles.map(at)
  expect(otherArticles({ evidence: [first!, ...rest] })).toBe(n)
})
