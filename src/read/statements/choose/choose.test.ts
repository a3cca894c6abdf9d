import { describe, expect, it, test } from 'vitest'
import { articleOf, lexicon, marked } from '../../../../test/kit/reading.ts'
import type { Attribution, Choice } from '../../attribution/attribute.ts'
import type { Judge } from '../../attribution/judge.ts'
import { read } from '../../pipeline.ts'

/** Where the words ‹…› of a text stand, the text without the marks being `text`. */
function placesOf(source: string) {
  const { text, words } = marked(source)
  let from = 0
  return words.map((word) => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return { start, end: from }
  })
}

/** Reads "A said X" where the networks hold each of `contents` possible, the first one most. */
function readWith(judge: Judge, source: string, ...contents: string[]) {
  const { text } = marked(source)
  const [who, cue] = placesOf(source)
  const at = (words: string): Choice => {
    const start = text.indexOf(words)
    return { content: [{ start, end: start + words.length }], known: new Map([['rank', contents.indexOf(words)]]) }
  }
  const choices = contents.map(at)
  const attribution: Attribution = {
    source: [who!],
    cue: [cue!],
    content: choices[0]!.content,
    choices: { judge, contents: choices },
  }
  const { statements } = read(articleOf(text), { lexicon, statements: { by: 'trained', attributions: [attribution] } })
  return statements.map(({ rule, content }) => [rule, content.map(({ quote }) => quote).join(' … ')])
}

/** Whatever has the feature is likely, all else is not. */
const judgeOf = (feature: string, alone = 0): Judge => ({
  features: [feature],
  start: 0,
  least: { alone, within: alone },
  trees: [[[0, 0.5, 1, 2], [-2], [2]]],
})

const text = '‹Ann Orr› ‹mused› aloud, the ferry is late, but nobody left the pier.'
const [short, long] = ['the ferry is late', 'the ferry is late, but nobody left the pier']

describe('the likeliest content is taken', () => {
  it.each([
    ['the networks’ first, where the judge knows no better', 'nothing', [short, long], short],
    ['a later one', 'closes sentence', [short, long], long],
    ['the first of two that are alike', 'beside cue', [long, short], long],
    ['one that goes to a comma', 'next:comma', [long, short], short],
  ])('%s', (_, feature, contents, expected) =>
    expect(readWith(judgeOf(feature), text, ...contents)).toEqual([['trained', expected]]),
  )
})

test.each([
  [0.5, []],
  [0.1, [['trained', short]]],
] as const)('nothing is said where the best is less likely than %d', (least, expected) =>
  expect(readWith(judgeOf('nothing', least), text, short)).toEqual(expected),
)

test('what the rules make of the cue counts', () => {
  const told = '‹Ann Orr› ‹said› that the ferry is late, and the harbour slept.'
  const contents = ['the ferry is late', 'that the ferry is late', 'that the ferry is late, and the harbour slept']
  const rule = read(articleOf(marked(told).text), { lexicon }).statements[0]?.content[0]?.quote
  expect(contents).toContain(rule)
  expect(readWith(judgeOf('as rule'), told, ...contents)).toEqual([['trained', rule]])
})
