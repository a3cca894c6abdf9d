import { describe, expect, test } from 'vitest'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { type Cell, type CellAmount, refOf } from '../../model/index.ts'
import { statedZones } from './stated.ts'

const amount = (text: string): CellAmount => {
  const [, bound = '', value = '', unit = ''] = /^(at least |at most )?(\d+) (.+)$/.exec(text)!
  const [low, high] = bound === 'at most ' ? [null, +value] : bound === 'at least ' ? [+value, null] : [+value, +value]
  return { low, high, bound: bound === '' ? 'exact' : bound === 'at most ' ? 'at-most' : 'at-least', unit, per: null }
}
/** "demands 60 percent" → a cell. */
const cell = (text: string, layer: Cell['layer'] = 'reported'): Cell => {
  const [, stance, rest] = /^(\S+) (.+)$/.exec(text)!
  const amounts = [amount(rest!)]
  return {
    stance: stance as Cell['stance'],
    firmness: 'ask',
    toward: rest!,
    layer,
    when: null,
    holder: null,
    amounts,
    evidence: [],
  }
}
const zones = (rows: Record<string, Cell[]>) => {
  const table = Object.entries(rows).map(([name, cells]) => ({
    party: refOf('state', name),
    issue: 'fees',
    cells,
    moves: [],
  }))
  return statedZones({ ...fixtureDossier(), issues: [{ id: 'fees', name: 'Fees' }], table }).map(
    ({ overlap, gap, lowBy, highBy }) => ({ overlap, gap, lowBy, highBy }),
  )
}

describe('limits that a case states', () => {
  test('who has demanded would take more, also of what it would settle for later', () =>
    expect(
      zones({
        A: [cell('demands 60 percent'), cell('open 50 percent')],
        B: [cell('offers 30 percent'), cell('open 40 percent')],
      }),
    ).toEqual([{ overlap: null, gap: 10, lowBy: 'A', highBy: 'B' }]))
  test('an overlap', () =>
    expect(zones({ A: [cell('demands 40 percent')], B: [cell('offers 45 percent')] })).toEqual([
      { overlap: { low: 40, high: 45 }, gap: 0, lowBy: 'A', highBy: 'B' },
    ]))
  test('what it refuses to go under is the least', () =>
    expect(zones({ A: [cell('refuses at most 40 percent')], B: [cell('offers 30 percent')] })).toEqual([
      { overlap: null, gap: 10, lowBy: 'A', highBy: 'B' },
    ]))
  test.each<[string, Record<string, Cell[]>]>([
    ['one party', { A: [cell('demands 60 percent')] }],
    ['both ask', { A: [cell('demands 60 percent')], B: [cell('demands 40 percent')] }],
    ['two units', { A: [cell('demands 60 percent')], B: [cell('offers 30 crowns')] }],
    ['hardly one scale', { A: [cell('demands 60 percent')], B: [cell('offers 1 percent')] }],
    ['what an analyst infers', { A: [cell('demands 60 percent')], B: [cell('offers 30 percent', 'inferred')] }],
    ['an exact amount refused', { A: [cell('demands 60 percent')], B: [cell('refuses 30 percent')] }],
    [
      'openness of somebody who never asked nor offered',
      { A: [cell('demands 60 percent')], B: [cell('open 30 percent')] },
    ],
  ])('no zone: %s', (_, rows) => expect(zones(rows)).toEqual([]))
})
