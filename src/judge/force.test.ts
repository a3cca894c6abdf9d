import { expect, test } from 'vitest'
import type { Judgement } from '../model/index.ts'
import { asCodedBy, effective, inForce, openTo, undoneBy } from './force.ts'

/** A log in short: `c` is a comment, `u1` undoes 1, `r1` redoes 1; `b` is a blind coding of Ben, `s4` settles 4. */
function logOf(short: string): Judgement[] {
  return short.split(' ').map((word, index): Judgement => {
    const signed = { id: String(index + 1), at: '2031-03-01T12:00:00Z', who: 'Ada', why: null, before: null }
    const of = word.slice(1)
    const target = { kind: 'term' as const, article: 'a', start: 0, end: 1, quote: 'x' }
    if (word[0] === 'u') return { ...signed, verb: 'undo', of }
    if (word[0] === 'r') return { ...signed, verb: 'redo', of }
    if (word[0] === 'j') return { ...signed, verb: 'join', identities: ['person:a', 'person:b'] }
    if (word[0] === 'b') return { ...signed, who: 'Ben', verb: 'reject', target, blind: true }
    if (word[0] === 's') return { ...signed, verb: 'reject', target, settles: [of] }
    return { ...signed, verb: 'comment', identity: 'person:a', text: 'look again' }
  })
}

test.each([
  ['j', '1'],
  ['j u1', '2'],
  ['j u1 u2', '1 3'],
  ['j u1 u2 u3', '2 4'],
  ['j u1 r1', '1 2 3'],
  ['j u1 r1 u3', '2 4'],
  ['j u1 r1 u2', '1 3 4'],
  ['j u1 r1 u1', '2 3 4'],
  ['j u1 r2', '2 3'],
  ['j j u1 u2', '3 4'],
  ['j j u2 r2 u1', '2 3 4 5'],
])('in %s, %s are in force', (short, expected) =>
  expect([...inForce(logOf(short))].sort((a, b) => Number(a) - Number(b)).join(' ')).toBe(expected),
)

test.each([
  ['j u1', '1', '2'],
  ['j u1 r1 u1', '1', '4'],
  ['j u1 u2', '2', '3'],
  ['j u1 u2', '1', null],
])('in %s, %s was undone by %s', (short, id, by) => expect(undoneBy(logOf(short), id)?.id ?? null).toBe(by))

test.each([
  ['j c u1', ''],
  ['j c b', '1'],
  ['j u1 r1 c', '1'],
  ['b s1', '2'],
])('in %s, only %s shapes the dossier', (short, expected) =>
  expect(
    effective(logOf(short))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected),
)

test.each([
  ['j b', 'Ada', '1'],
  ['j b', 'Ben', '1 2'],
  ['j b s2', 'Ada', '1 2 3'],
  ['j b s2 u3', 'Ada', '1 3 4'],
  ['j b u2', 'Ada', '1'],
])('of %s, %s may see %s', (short, who, expected) =>
  expect(
    openTo(logOf(short), who)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected),
)

test.each([
  ['j b', 'Ben', '1 2'],
  ['j b', 'Ada', '1'],
  ['j b s2', 'Ben', '1 3'],
  ['j b u2', 'Ben', '1'],
])('of %s, for %s %s count', (short, who, expected) =>
  expect(
    effective(asCodedBy(logOf(short), who))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected),
)
