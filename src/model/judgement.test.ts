import { expect, test } from 'vitest'
import { Judgement, JudgementDraft, spanOf, targetOf, wordsOf } from './judgement.ts'
import { cut } from './span.ts'
import type { Term } from './term.ts'

const text = 'The so-called lock keepers left.'
const term = (gloss: string, end = 14): Term => ({ span: cut(text, 4, end), gloss, voice: 'author' })
const span = { start: 4, end: 14, quote: 'so-called ' }

test('a target is the kind, the article and the words', () =>
  expect(targetOf('term', 'a', term('doubts the name'))).toEqual({ kind: 'term', article: 'a', ...span }))
test('with others on other words it stays so', () => {
  const all = [term('doubts the name'), term('doubts the name', 13)]
  expect(targetOf('term', 'a', all[0]!, all)).toEqual({ kind: 'term', article: 'a', ...span })
})
test('with others on the same words it says in what it differs', () => {
  const all = [term('doubts the name'), term('distances itself')]
  expect(targetOf('term', 'a', all[1]!, all)).toEqual({
    kind: 'term',
    article: 'a',
    ...span,
    like: { gloss: 'distances itself' },
  })
})
test.each([
  ['a statement', { content: [cut(text, 4, 6), cut(text, 7, 9)] }, 4],
  ['a condition', { if: cut(text, 10, 13), then: cut(text, 4, 6) }, 10],
  ['anything else', { span: cut(text, 14, 18) }, 14],
])('the words of %s', (_, item, start) => expect(spanOf(item as never).start).toBe(start))

const signed = { id: '1', at: '2031-03-01T12:00:00Z', who: 'Ada', why: null, before: null }
test.each([
  ['accept', { target: { kind: 'term', article: 'a', ...span } }, 4],
  ['add', { item: { kind: 'term', article: 'a', span } }, 4],
  ['join', { identities: ['person:a', 'person:b'] }, null],
  ['comment', { identity: 'person:a', text: 'x' }, null],
])('the words that %s is about', (verb, said, start) =>
  expect(wordsOf(Judgement.parse({ ...signed, verb, ...said }))?.start ?? null).toBe(start),
)

test.each([
  ['an id of letters', { ...signed, id: 'x', verb: 'undo', of: '1' }],
  ['an id of nought', { ...signed, id: '0', verb: 'undo', of: '1' }],
  ['a day without a time', { ...signed, at: '2031-03-01', verb: 'undo', of: '1' }],
  ['nobody who judges', { ...signed, who: '', verb: 'undo', of: '1' }],
  ['three to join', { ...signed, verb: 'join', identities: ['a', 'b', 'c'] }],
])('no entry has %s', (_, entry) => expect(Judgement.safeParse(entry).success).toBe(false))

test('a draft does not sign itself', () =>
  expect(JudgementDraft.parse({ verb: 'undo', of: '1', id: '9', at: 'now', before: 'x' })).toEqual({
    verb: 'undo',
    of: '1',
  }))
