import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parley } from '../kit/environment.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-analyses-'))
})
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const canal = `name: The canal
issues:
  - { name: Gates, values: [two, four] }
  - { name: Fees, values: [none, half, full] }
parties:
  - name: Norvania
    worth: { Gates: { two: 10, four: 2 }, Fees: { none: 0, half: 6, full: 10 } }
    weights: { Gates: 0.6, Fees: 0.4 }
    reservation: 0.3
  - name: Sudmark
    worth: { Gates: { two: 3, four: 10 }, Fees: { none: 10, half: 7, full: 0 } }
    weights: { Gates: 0.5, Fees: 0.5 }
    reservation: 0.4
scales:
  - { issue: Dredging, unit: crowns, limits: [{ party: Norvania, least: 30 }, { party: Sudmark, most: 45 }] }
  - { issue: Inspectors, limits: [{ party: Norvania, most: 20 }, { party: Sudmark, least: 50 }] }
  - { issue: Berths, limits: [{ party: Norvania, least: 5 }] }
`

describe('bargain', () => {
  test('zones of scales, and the packages that nobody would refuse', async () => {
    const { status, out } = await parley(['bargain', file('canal.yaml', canal), '--json'])
    expect(status).toBe(0)
    const { scales, packages } = JSON.parse(out)
    expect(scales).toEqual([
      {
        issue: 'Dredging',
        unit: 'crowns',
        overlap: { low: 30, high: 45 },
        gap: 0,
        lowBy: 'Norvania',
        highBy: 'Sudmark',
      },
      { issue: 'Inspectors', unit: null, overlap: null, gap: 30, lowBy: 'Sudmark', highBy: 'Norvania' },
      { issue: 'Berths', unit: null, overlap: { low: 5, high: null }, gap: 0, lowBy: 'Norvania', highBy: null },
    ])
    expect([packages.all, packages.rational, packages.pareto.length]).toEqual([6, 4, 3])
    expect(packages.nash).toEqual([{ choice: { Gates: 'two', Fees: 'none' }, worth: [0.6, 0.65] }])
  })
  test('a reservation on the command line goes before the file; without a zone it says so and stops', async () => {
    const path = file('canal.yaml', canal)
    const { out } = await parley(['bargain', path, '--reservation', 'Norvania=0.95', '--reservation', 'Sudmark=0.6'])
    expect(out).toContain('No zone: of 6 packages none is at least as good for everybody as no agreement.')
    expect(out).not.toContain('Nash')
  })
  test('one Genius profile per party', async () => {
    const profile = (two: number, four: number) =>
      `<utility_space><objective><issue index="1" name="Gates" type="discrete"><item index="1" value="two" evaluation="${two}"/><item index="2" value="four" evaluation="${four}"/></issue><weight index="1" value="1"/></objective></utility_space>`
    const paths = [file('norvania.xml', profile(10, 5)), file('sudmark.xml', profile(2, 10))]
    const { out } = await parley(['bargain', ...paths, '--json'])
    const { parties, packages } = JSON.parse(out)
    expect(parties).toEqual(['norvania', 'sudmark'])
    expect(packages.nash).toEqual([{ choice: { Gates: 'four' }, worth: [0.5, 1] }])
  })
  test.each([
    [
      'worth that is missing',
      canal.replace('four: 2 }', '}').replace('two: 10, ', 'two: 10'),
      'nothing says what “four” on “Gates” is worth',
    ],
    ['limits that cross', canal.replace('most: 45', 'least: 50, most: 45'), 'its least, 50, is above its most, 45'],
    ['a word for a number', canal.replace('reservation: 0.3', 'reservation: low'), 'line 9'],
  ])('%s is said with its place', async (_, content, said) => {
    const { status, err } = await parley(['bargain', file('wrong.yaml', content)])
    expect([status, err]).toEqual([3, expect.stringContaining(said)])
  })
  test('a reservation of a stranger', async () => {
    const { status, err } = await parley(['bargain', file('canal.yaml', canal), '--reservation', 'Nobody=1'])
    expect([status, err]).toEqual([2, expect.stringContaining('the parties are Norvania, Sudmark')])
  })
})

describe('forecast', () => {
  const stakes = `issue: years until the gates are rebuilt
unit: years
actors:
  - { name: Norvania, position: 2, capability: 0.5, salience: 0.8 }
  - { name: Sudmark, position: 7, capability: 0.4, salience: 0.9 }
  - { name: Canal Union, position: 5, capability: 0.2, salience: 0.6 }
`
  test('the median with its band, and on whom it hangs', async () => {
    const { out } = await parley(['forecast', file('stakes.yaml', stakes)])
    expect(out).toContain('Weighted median: 5 years (from 2 years to 7 years).')
    expect(out).toContain('The median hangs on Norvania')
    expect(out).toContain('does not say what will happen')
    expect(out).not.toContain('ROUNDS')
  })
  test('the rounds are called an experiment, with their baseline', async () => {
    const { out } = await parley(['forecast', file('stakes.yaml', stakes), '--rounds', '2'])
    expect(out).toMatch(/An experiment:[\s\S]*baseline to beat is the mean, 4\.455[\s\S]*after round 2/)
  })
  test.each([
    ['nobody with any weight', stakes.replace(/capability: [\d.]+/g, 'capability: 0'), 'nobody has any weight'],
    ['a salience below 0', stakes.replace('salience: 0.9', 'salience: -1'), 'line 5'],
  ])('%s is said with its place', async (_, content, said) => {
    const { status, err } = await parley(['forecast', file('wrong.yaml', content)])
    expect([status, err]).toEqual([3, expect.stringContaining(said)])
  })
})

describe('hypotheses', () => {
  const scenarios = `question: Why two gates?
evidence:
  - { says: It offered before the vote }
  - { says: Fees were raised twice }
scenarios:
  - { name: It fears the vote, ratings: [5, 1] }
  - { name: It wants the fees, ratings: [[2, 2], 5] }
`
  test('the least inconsistent first, with what tells them apart', async () => {
    const { out } = await parley(['hypotheses', file('scenarios.yaml', scenarios)])
    expect(out).toContain('Least speaks against “It wants the fees”.')
    expect(out).toContain('E2  2.00  Fees were raised twice')
    expect(out.indexOf('It wants the fees', 120)).toBeLessThan(out.lastIndexOf('It fears the vote'))
  })
  test.each([
    ['a rating too few', scenarios.replace('[5, 1]', '[5]'), '1 ratings for 2 pieces of evidence'],
    ['a rating off the scale', scenarios.replace('[5, 1]', '[5, 7]'), 'line 6'],
  ])('%s is said with its place', async (_, content, said) => {
    const { status, err } = await parley(['hypotheses', file('wrong.yaml', content)])
    expect([status, err]).toEqual([3, expect.stringContaining(said)])
  })
})

describe('on a case', () => {
  let path: string
  beforeAll(async () => {
    path = join(folder, 'bank.parley')
    const articles = [
      'Iceland demands that Norway withdraw its trawlers from the bank.\n\nNorway refuses to withdraw its trawlers, Foreign Minister Lena Orst said. Norway’s government rejected the demand.',
      'Iceland again demanded a withdrawal of the trawlers.\n\nDenmark demands that Norway withdraw its trawlers from the bank.',
    ].map((text, n) => file(`bank-${n}.txt`, `Bank news ${n}\n\nBank Wire, May ${n + 2}, 2031\n\n${text}\n`))
    const { status, err } = await parley(['read', ...articles, '--case', path, '--reader', 'rules'])
    expect([status, err]).toEqual([0, ''])
  })
  test('network: who takes opposite sides', async () => {
    const { out } = await parley(['network', '--case', path, '--kind', 'conflict', '--json'])
    const { parties, windows } = JSON.parse(out)
    const tie = windows[0].ties[parties.indexOf('Iceland')][parties.indexOf('Norway')]
    expect(tie).toBeGreaterThan(0)
    expect(windows[0].ties[parties.indexOf('Norway')][parties.indexOf('Iceland')]).toBe(tie)
  })
  test('network: those who take opposite sides are no bloc', async () => {
    const { out } = await parley(['network', '--case', path, '--kind', 'conflict'])
    expect(out).toMatch(/^ {2}Norway /m)
    expect(out).not.toMatch(/bloc \d|modularity|-0\.00/)
    expect((await parley(['network', '--case', path])).out).toMatch(/modularity|no ties/)
  })
  test('network: one stretch of days after the other', async () => {
    const { out } = await parley(['network', '--case', path, '--days', '1'])
    expect(out).toContain('2031-05-02 TO 2031-05-02')
    expect(out).toContain('2031-05-03 TO 2031-05-03')
  })
  test('ripeness: questions with words, and no score', async () => {
    const { out } = await parley(['ripeness', '--case', path, '--parties', '1'])
    expect(out).toMatch(/^(?:ICELAND|NORWAY)$/m)
    expect(out.match(/^(?:ICELAND|NORWAY|DENMARK)$/gm)).toHaveLength(1)
    expect(out).toContain('nothing found, which is not a no')
  })
})
