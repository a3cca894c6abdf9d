import { expect, test } from 'vitest'
import { cut } from '../../model/index.ts'
import { hitsText } from './hitsText.ts'

const text = 'It rained. Norway would pay no toll for the strait, whatever the toll. Then it stopped.'
const at = (words: string, after = 0) => {
  const start = text.indexOf(words, after)
  return cut(text, start, start + words.length)
}
const hit = {
  article: 'a'.repeat(64),
  title: 'No \u202etoll',
  outlet: { id: 'outlet:quay-post', name: 'Quay Post' },
  published: '2031-03-04',
  paragraph: cut(text, 0, text.length),
  sentence: at('Norway would pay no toll for the strait, whatever the toll.'),
  marks: [at('toll'), at('toll', 40)],
}
const plain = { width: 44, colour: false }

test('each passage with its best sentence, source and place', () => {
  expect(hitsText({ query: 'toll', total: 1, hits: [hit] }, plain)).toBe(
    [
      'toll',
      '1 passage, the best first.',
      '',
      '  1  “Norway would pay no toll for the',
      '     strait, whatever the toll.”',
      '     — Quay Post, 4 Mar 2031 · No',
      '       ⟨U+202E⟩toll · 11–70',
      '',
    ].join('\n'),
  )
})

test('what is not known is said, and the numbers go on from page to page', () => {
  const bare = { ...hit, title: null, outlet: null, published: null }
  const shown = hitsText({ query: 'toll', total: 9, hits: [bare] }, { ...plain, width: 80 }, 4)
  expect(shown).toContain('  5  “Norway')
  expect(shown).toContain('— outlet unknown, undated · 11–70')
  expect(shown).toContain('and 4 more passages in the case')
})

test('the words found are bold where there is colour, and no others', () => {
  const shown = hitsText({ query: 'toll', total: 1, hits: [hit] }, { width: 80, colour: true })
  expect(shown).toContain('no \u001b[1mtoll\u001b[0m for')
  expect(shown).not.toContain('\u001b[1mstrait')
})

test('nothing found is said', () => {
  expect(hitsText({ query: 'xyzzy', total: 0, hits: [] }, plain)).toBe(
    'xyzzy\nNo passage of the case holds these words.\n',
  )
})
