import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../../test/kit/reading.ts'

describe('a relative clause belongs to its noun', () => {
  test.each([
    'The talks on the tolls went on. "‹Half of the toll is the line under which I do not sign›," Peruvian minister Ana Sol said.',
    'The talks on pay went on. "‹Nine percent is the floor below which we will not go›," Peruvian minister Ana Sol said.',
    '‹Peru demands a ceasefire under which all prisoners are freed›, officials said.',
    // near misses: the clause after a comma only adds something
    '‹Peru demands a ceasefire›, under which no shots are fired, officials said.',
    '‹Peru rejected the tariffs›, which hurt its growers.',
  ])('%s', (source) => {
    const { text, words } = marked(source)
    expect(readText(text).positions.map((p) => p.span.quote)).toEqual(words)
  })
})
