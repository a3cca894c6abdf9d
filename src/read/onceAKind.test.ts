import { expect, test } from 'vitest'
import type { Token } from './draft.ts'
import { onceAKind } from './onceAKind.ts'

const token = (lower: string, kind: number): Token => ({
  start: 0,
  end: lower.length,
  text: lower,
  lower,
  lemma: lower,
  tag: 'NOUN',
  kind,
})

test('what is known of a kind is not worked out again; of kind 0 nothing is known', () => {
  const asked: string[] = []
  const length = onceAKind(({ lower }) => {
    asked.push(lower)
    return lower.length
  })
  expect([token('talks', 7), token('talks', 7), token('truce', 3), token('talks', 7)].map(length)).toEqual([5, 5, 5, 5])
  expect(asked).toEqual(['talks', 'truce'])
  expect([token('pact', 0), token('treaty', 0)].map(length)).toEqual([4, 6])
  expect(asked).toEqual(['talks', 'truce', 'pact', 'treaty'])
})

test('"no" is an answer that is kept, too', () => {
  let asked = 0
  const none = onceAKind(() => {
    asked++
    return null
  })
  expect([none(token('and', 1)), none(token('and', 1))]).toEqual([null, null])
  expect(asked).toBe(1)
})
