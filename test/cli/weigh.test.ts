import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { brokenSpans, Outlook } from '../../src/model/index.ts'
import { parley } from '../kit/environment.ts'
import { cuba, elmira } from '../kit/knownConflicts.ts'

let folder: string
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-weigh-'))
})
const weighed = async (conflict: unknown) => {
  const { status, out, err } = await parley(['weigh', '--json', '--conflict', file('c.json', JSON.stringify(conflict))])
  expect([status, err]).toEqual([0, ''])
  return Outlook.parse(JSON.parse(out))
}

describe('weigh --conflict', () => {
  test('states and moves: equilibria, who is stable where, ways from today', async () => {
    const { equilibria, stable, reachable, states } = await weighed(elmira)
    expect(equilibria).toMatchObject({ nash: [4, 7, 8], gmr: [0, 3, 4, 7, 8], smr: [0, 3, 4, 7, 8], seq: [4, 7, 8] })
    expect(stable.Uniroyal!.nash).toEqual([0, 3, 4, 7, 8])
    expect(states).toHaveLength(9)
    expect(reachable.find(({ state }) => state === 7)!.path.map(({ party }) => party)).toEqual([
      'MoE',
      'Uniroyal',
      'LocalGov',
    ])
  })
  test('options and statements', async () => {
    const { equilibria, states, breaks, requirements } = await weighed({ ...cuba, agreement: 'NNYN' })
    expect([equilibria.nash, equilibria.seq]).toEqual([[5], [4, 5, 6]])
    expect(states[5]).toEqual({ index: 5, name: 'YNYN', taken: ['Air strike', 'Withdraw'] })
    expect(breaks.some(({ concept, state }) => concept === 'nash' && state === 5)).toBe(true)
    expect(requirements.filter(({ concept }) => concept === 'seq').map(({ party, met }) => [party, met])).toEqual([
      ['US', true],
      ['USSR', true],
    ])
  })
  test('coalitions, views and attitudes that are asked for', async () => {
    const asked = {
      ...elmira,
      coalitions: [['MoE', 'Uniroyal']],
      parties: elmira.parties.map((party, p) =>
        p === 0
          ? { ...party, attitude: { LocalGov: '+' }, sees: { Uniroyal: { payoff: [9, 8, 7, 6, 5, 4, 3, 2, 1] } } }
          : party,
      ),
    }
    const { merged, misperception, attitudes } = await weighed(asked)
    expect(merged[0]!.equilibria.nash).toEqual([6, 7, 8])
    expect(misperception!.views.map(({ party }) => party)).toEqual(['MoE', 'Uniroyal', 'LocalGov'])
    expect(attitudes!.nash.length).toBeGreaterThan(0)
  })
  test('preferences known in part', async () => {
    const [moe, ...others] = elmira.parties
    const { payoff: _, ...bare } = moe!
    const { robustness, equilibria, notes } = await weighed({
      ...elmira,
      parties: [{ ...bare, order: [[0, 1]] }, ...others],
    })
    const nash = robustness.find(({ concept }) => concept === 'nash')!
    expect(nash.every).toEqual(equilibria.nash)
    expect(nash.some).toEqual(expect.arrayContaining(nash.every))
    expect(notes[0]).toContain('known only in part')
  })
  test('a statement that may be the contrary', async () => {
    const statement = { says: '---N', known: false }
    const [us, ussr] = cuba.parties
    const unsure = { ...cuba, parties: [us, { ...ussr, prefers: [statement, ...ussr!.prefers!.slice(1)] }] }
    const { robustness } = await weighed(unsure)
    const seq = robustness.find(({ concept }) => concept === 'seq')!
    expect(seq.every).toEqual([])
    expect(seq.some).toEqual(expect.arrayContaining([4, 5, 6]))
  })
  test('as text: the answer first, and never "likely" but to say what is not meant', async () => {
    const { out } = await parley(['weigh', '--conflict', file('c.json', JSON.stringify(cuba))])
    expect(out.split('\n')[4]).toContain('1  Nobody gains by leaving')
    expect(out.match(/likely/g)).toHaveLength(1)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
  test('YAML on standard input', async () => {
    const stdin = 'parties:\n  - {name: A, options: [Go], prefers: [Go]}\n'
    const { out } = await parley(['weigh', '--json', '--conflict', '-'], { stdin })
    expect(Outlook.parse(JSON.parse(out)).equilibria.nash).toEqual([1])
  })
  test.each([
    [
      'parties:\n  - name: A\n    options: [Go, Stay]\n    prefers:\n      - Go\n      - "Y"\n',
      3,
      'line 6: the pattern "Y" has 1 signs',
    ],
    ['parties:\n  - name: A\n    options: [Go]\n    prefers: [Fly]\n', 3, 'line 4: nobody owns an option "Fly"'],
    [
      'parties:\n  - name: A\n    options: [Go]\n    prefers: [Go]\ninfeasible:\n  - "-"\n',
      3,
      'line 6: no state is feasible',
    ],
    ['parties:\n  - name: A\n    options: 7\n', 3, 'line 3: parties › 0 › options'],
    ['parties:\n\t- name: A\n', 3, 'line 2 is neither JSON nor YAML'],
    ['{ "parties": [ }', 3, 'line 1 is neither JSON nor YAML'],
    ['[]', 3, 'the conflict:'],
  ])('%j exits %i and names the line', async (text, exit, message) => {
    const { status, out, err } = await parley(['weigh', '--conflict', file('bad.yaml', text)])
    expect([status, out]).toEqual([exit, ''])
    expect(err).toContain(message)
  })
  test('40 options are refused before memory is spent', async () => {
    const options = Array.from({ length: 40 }, (_, i) => `option ${i}`)
    const path = file('c.json', JSON.stringify({ parties: [{ name: 'A', options, prefers: ['1'] }] }))
    const { status, err } = await parley(['weigh', '--conflict', path])
    expect(status).toBe(3)
    expect(err).toContain('2^40 = 1,099,511,627,776 combinations')
  })
  test('a file that is not there, and no file at all', async () => {
    expect((await parley(['weigh', '--conflict', join(folder, 'none.json')])).err).toContain('[path-missing]')
    expect((await parley(['weigh'])).status).toBe(2)
    expect((await parley(['weigh', '--conflict', 'c.json', '--draft', 'd.yaml'])).status).toBe(2)
  })
})

describe('weigh --case', () => {
  const article = `Canal talks stall

Foreign Minister Lena Orst of Norway said on Monday that her country would reopen the ferry if Sweden returns the lock gates.

Norway rejects any withdrawal from the lock island, Orst said. “We will not withdraw our guards,” she said.

Swedish Foreign Minister Nils Berg demanded that Norway withdraw its guards from the island. Sweden refuses to return the gates, Berg said.
`
  test('drafts a conflict, each wish quoted or assumed; the draft is read back as it is', {
    timeout: 300_000,
  }, async () => {
    const [case_, draft] = [join(folder, 'talks.parley'), join(folder, 'draft.yaml')]
    await parley(['read', file('a.txt', article), '--case', case_, '--date', '2031-05-02'])
    const first = await parley(['weigh', '--json', '--case', case_, '--draft', draft])
    expect(first.err).toBe('')
    const outlook = Outlook.parse(JSON.parse(first.out))
    expect(outlook.parties.map(({ name }) => name).sort()).toEqual(['Norway', 'Sweden'])
    expect(outlook.preferences.length).toBeGreaterThan(2)
    for (const { basis, evidence, because } of outlook.preferences) {
      expect(evidence.length > 0).toBe(basis === 'evidence')
      expect(because).not.toBeNull()
    }
    expect(brokenSpans(outlook, article)).toEqual([])
    const again = await parley(['weigh', '--json', '--case', case_, '--conflict', draft])
    expect([again.err, again.out]).toEqual(['', first.out])
    const moved = readFileSync(draft, 'utf8').replace(/quote: .*/, 'quote: never said')
    const lied = await parley(['weigh', '--case', case_, '--conflict', file('lied.yaml', moved)])
    expect(lied.err).toMatch(/lied\.yaml", line \d+: the words “never said” do not stand there/)
  })
  test('a case without a conflict says so', async () => {
    const case_ = join(folder, 'none.parley')
    await parley(['read', file('a.txt', 'Weather\n\nIt rained on Monday.\n'), '--case', case_])
    const { status, err } = await parley(['weigh', '--case', case_])
    expect([status, err]).toEqual([3, expect.stringContaining('[conflict-not-found]')])
  })
})

test('weigh --format csv: a row per state, with options, ranks and what holds', async () => {
  const { status, out } = await parley(['weigh', '--format', 'csv', '--conflict', file('c.json', JSON.stringify(cuba))])
  const [header, ...rows] = out.trimEnd().split('\r\n')
  expect(status).toBe(0)
  expect(header).toMatch(/^state,name,.*rank for .*stable for .*,holds under,moves from today$/)
  expect(rows).toHaveLength(12)
  expect(rows[5]).toMatch(/^5,YNYN,Y,N,Y,N,\d+,\d+,.*,nash gmr smr seq sseq,\d+$/)
})

describe('weigh as a page and as a picture', () => {
  const given = () => file('c.json', JSON.stringify({ ...cuba, agreement: 'NNYN' }))
  test('svg: a state for each circle, the words of each as its title', async () => {
    const { status, out } = await parley(['weigh', '--format', 'svg', '--conflict', given()])
    expect([status, out.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')]).toEqual([0, true])
    expect(out).toContain('<title>State 5: Air strike · Withdraw; holds under Nash, SEQ, SMR, GMR, SSEQ</title>')
    expect(out.match(/class="body"/g)!.length).toBeGreaterThan(3)
    expect(out).not.toMatch(/<script|href="http|NaN|undefined/)
  })
  test('html: the answer first, the picture with its table, nothing fetched', async () => {
    const { out } = await parley(['weigh', '--format', 'html', '--conflict', given()])
    expect(out.indexOf('id="answer"')).toBeLessThan(out.indexOf('<svg'))
    expect(out).toMatch(/<table class="state-table">[\s\S]*<th scope="row">5<\/th><td>Air strike · Withdraw<\/td>/)
    expect(out).toContain('does not say that anything is likely')
    expect(out).not.toMatch(/<script|src=|NaN|undefined/)
  })
  test('hostile names stay text', async () => {
    const hostile = {
      ...cuba,
      name: '<img src=x onerror=alert(1)>',
      parties: cuba.parties.map((party) => ({ ...party, name: `<b>${party.name}</b>` })),
    }
    const { out } = await parley(['weigh', '--format', 'html', '--conflict', file('h.json', JSON.stringify(hostile))])
    expect(out).not.toMatch(/<img|<b><b>/)
    expect(out).toContain('&lt;img src=x')
  })
  test('--out writes a file', async () => {
    const path = join(folder, 'outlook.svg')
    const { status, out } = await parley(['weigh', '--format', 'svg', '--conflict', given(), '--out', path])
    expect([status, out, readFileSync(path, 'utf8').slice(0, 4)]).toEqual([0, '', '<svg'])
  })
})
