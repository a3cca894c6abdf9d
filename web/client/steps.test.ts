import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/model/index.ts'
import { lastInForce, lastTakenBack } from './steps.ts'

/** `a1 a2 u2 r2`: accepted, accepted, undone, done again; ids count up. */
function logOf(written: string) {
  const judgements: Judgement[] = written.split(' ').map((entry, n) => {
    const made = { id: String(n + 1), at: '2025-03-01T00:00:00Z', who: 'A', why: null, before: null }
    const of = entry.slice(1)
    if (entry.startsWith('u')) return { ...made, verb: 'undo', of }
    if (entry.startsWith('r')) return { ...made, verb: 'redo', of }
    return { ...made, verb: 'accept', target: { kind: 'name', article: 'a', start: n, end: n + 1, quote: 'x' } }
  })
  const force = new Set<string>()
  for (const entry of judgements) {
    if (entry.verb === 'undo') force.delete(entry.of)
    else if (entry.verb === 'redo') force.add(entry.of)
    else force.add(entry.id)
  }
  return { judgements, inForce: [...force], orphans: [] }
}

describe('steps back and forth through the log', () => {
  it.each([
    ['a a', '2', null],
    ['a a u2', '1', '2'],
    ['a a u2 u1', null, '1'],
    ['a a u2 u1 r1', '1', '2'],
    ['a a u2 u1 r1 r2', '2', null],
    ['a a u2 a', '4', null],
    ['a u1 a', '3', null],
  ])('after “%s” undo takes %s and redo brings %s', (written, undo, redo) => {
    expect(lastInForce(logOf(written), 'A')?.id ?? null).toBe(undo)
    expect(lastTakenBack(logOf(written), 'A')?.id ?? null).toBe(redo)
  })
  it('never takes back what somebody else entered', () => {
    expect(lastInForce(logOf('a a u2'), 'B')).toBeNull()
    expect(lastTakenBack(logOf('a a u2'), 'B')).toBeNull()
  })
})
