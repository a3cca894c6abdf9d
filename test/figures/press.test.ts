import { describe, expect, test } from 'vitest'
import { figuresOf, pressFigures } from './press.ts'

const cases = pressFigures()

test('the sheet has at least 120 sentences, 40 of them near misses', () => {
  expect(cases.length).toBeGreaterThanOrEqual(120)
  expect(cases.filter(({ kind }) => kind === 'near miss').length).toBeGreaterThanOrEqual(40)
})

describe.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
  const own = cases.filter((one) => one.kind === kind)
  test.each(own.map(({ text, expected }) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })
})
