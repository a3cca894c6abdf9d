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

test('of contents that differ in the marks at their ends only, the first stands', () => {
  const stop = `${long}.`
  expect(readWith(judgeOf('rank', 0), text, long, stop)).toEqual([['trained', long]])
})

describe('two statements', () => {
  const judge: Judge = { ...judgeOf('sure'), least: { alone: 0.1, within: 0.5 } }
  /** The cues that stay; each statement is its source, cue and content, and the first is the surer one. */
  const cues = (text: string, ...seen: [string, string, string][]) => {
    const attributions = seen.map(([source, cue, said], index): Attribution => {
      const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
      const contents = [{ content: at(said), known: new Map([['sure', index === 0 ? 1 : 0]]) }]
      return { source: at(source), cue: at(cue), content: at(said), choices: { judge, contents } }
    })
    const { statements } = read(articleOf(text), { lexicon, statements: { by: 'trained', attributions } })
    return statements.filter(({ rule }) => rule === 'trained').map(({ cue: [at] }) => at!.quote)
  }
  it('the less likely one goes where it has words of the other', () =>
    expect(
      cues(
        'Ann Orr mused aloud, the ferry that Bo Lind dreads is late.',
        ['Ann Orr', 'mused', 'the ferry that Bo Lind dreads is late'],
        ['Bo Lind', 'dreads', 'the ferry'],
      ),
    ).toEqual(['mused']))
  it('and stays where it has not', () =>
    expect(
      cues(
        'Ann Orr mused aloud, the ferry is late. Bo Lind dreads a storm.',
        ['Ann Orr', 'mused', 'the ferry is late'],
        ['Bo Lind', 'dreads', 'a storm'],
      ),
    ).toEqual(['mused', 'dreads']))
  it('or where an outlet is credited with the words of the other', () =>
    expect(
      cues(
        'Ann Orr mused aloud, the ferry is late, according to Reuters.',
        ['Ann Orr', 'mused', 'the ferry is late'],
        ['Reuters', 'according to', 'Ann Orr mused aloud, the ferry is late'],
      ),
    ).toEqual(['mused', 'according to']))
})

test('what the rules make of the cue counts', () => {
  const told = '‹Ann Orr› ‹said› that the ferry is late, and the harbour slept.'
  const contents = ['the ferry is late', 'that the ferry is late', 'that the ferry is late, and the harbour slept']
  const rule = read(articleOf(marked(told).text), { lexicon }).statements[0]?.content[0]?.quote
  expect(contents).toContain(rule)
  expect(readWith(judgeOf('as rule'), told, ...contents)).toEqual([['trained', rule]])
})
