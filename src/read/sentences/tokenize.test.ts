import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const forms = (text: string) => tokenize(text, 0, text.length).map((token) => token.text)

test.each([
  ['The envoys won’t sign.', ['The', 'envoys', 'wo', 'n’t', 'sign', '.']],
  ['Talks – long ones – go on', ['Talks', '–', 'long', 'ones', '–', 'go', 'on']],
  ['  two   blanks ', ['two', 'blanks']],
  ['Erdoğan’s envoy met Kılıçdaroğlu.', ['Erdoğan', '’s', 'envoy', 'met', 'Kılıçdaroğlu', '.']],
  ['The port is Norland’s, not Sudria’s.', ['The', 'port', 'is', 'Norland', '’s', ',', 'not', 'Sudria', '’s', '.']],
  ['It costs $2,400, 12% more.', ['It', 'costs', '$', '2,400', ',', '12', '%', 'more', '.']],
  ['İsmet, Łukasz and Nguyễn Văn Đình', ['İsmet', ',', 'Łukasz', 'and', 'Nguyễn', 'Văn', 'Đình']],
  ['an İzmir-based (Şırnak) crew', ['an', 'İzmir', '-', 'based', '(', 'Şırnak', ')', 'crew']],
  ['Kamʼyanske and Sanaʻa held', ['Kamʼyanske', 'and', 'Sanaʻa', 'held']],
])('%s', (text, words) => expect(forms(text)).toEqual(words))

test('a word with letters of other Latin alphabets is tagged as a name and is its own lemma', () => {
  const text = 'Yesterday Kılıçdaroğlu said that he left Şuşa.'
  const names = tokenize(text, 0, text.length).filter(({ text: form }) => /[ğşı]/.test(form))
  expect(names.map(({ tag, lemma }) => [tag, lemma])).toEqual([
    ['PROPN', 'kılıçdaroğlu'],
    ['PROPN', 'şuşa'],
  ])
})

test.each([
  ['dashes', '-'.repeat(5_000)],
  ['exclamation marks', '!'.repeat(5_000)],
  ['letters', 'a'.repeat(5_000)],
  ['pairs of surrogates', `x${'😀'.repeat(2_500)}`],
  ['words and dashes', `The talks ${'-'.repeat(900)} went on ${'-'.repeat(900)} until noon.`],
])('every character of a long run of %s is in a token, once', (_, text) => {
  const tokens = tokenize(text, 0, text.length)
  expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''))
  for (const { start, end, text: form } of tokens) expect(text.slice(start, end)).toBe(form)
  for (const { text: form } of tokens) expect(form).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
})

test('a long text is cut at blanks: no word is in two pieces', () => {
  const text = 'negotiators '.repeat(4_000)
  expect(new Set(forms(text))).toEqual(new Set(['negotiators']))
})

test.each([
  ['They sent a fleet to counter Norway’s, and left.', 'Norway’s fleet sailed.'],
  ['Call “Brannic’s” a word, Brannic’s', 'Brannic’s envoy left.'],
  ['The fleet was (not) Norway’s.', 'Norway’s fleet sailed.'],
])('what was read before (%s) changes nothing in the next text', (before, text) => {
  const read = () => tokenize(text, 0, text.length)
  const alone = read()
  forms(before)
  expect(read()).toEqual(alone)
  expect(alone.map((token) => token.text)).toContain('’s')
})
