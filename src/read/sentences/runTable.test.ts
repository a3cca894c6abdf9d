import { expect, test } from 'vitest'
import { runTable } from './runTable.ts'
import type { Word } from './word.ts'

/** A cutter that says what it was asked to cut; the words are not looked at. */
function counted() {
  const cut: string[] = []
  const wordsAt = runTable((run) => {
    cut.push(run)
    return [{ text: run } as Word]
  })
  return { cut, wordsAt }
}

test('a run is cut once, wherever it stands', () => {
  const { cut, wordsAt } = counted()
  expect(wordsAt('talks on talks', 0, 5)).toBe(wordsAt('talks on talks', 9, 14))
  expect(wordsAt('small talks', 6, 11)[0]!.text).toBe('talks')
  expect(cut).toEqual(['talks'])
})

test('runs that begin alike, or are as long, are kept apart', () => {
  const { wordsAt } = counted()
  const text = 'talk talks stalk Talks talk'
  const runs = text.split(' ')
  let at = 0
  for (const run of [...runs, ...runs]) {
    at = text.indexOf(run, at % text.length)
    expect(wordsAt(text, at, at + run.length)[0]!.text).toBe(run)
    at = at + run.length >= text.length ? 0 : at + run.length
  }
})

test('a run too long to come back is cut each time', () => {
  const { cut, wordsAt } = counted()
  const long = 'x'.repeat(41)
  wordsAt(long, 0, 41)
  wordsAt(long, 0, 41)
  expect(cut).toHaveLength(2)
})

test('more runs than are kept are still told apart', { timeout: 60_000 }, () => {
  const { wordsAt } = counted()
  for (let i = 0; i < 160_000; i++) {
    const run = `r${i}`
    if (wordsAt(run, 0, run.length)[0]!.text !== run) throw new Error(`${run} is another run's`)
  }
  expect(wordsAt('r7', 0, 2)[0]!.text).toBe('r7')
})
