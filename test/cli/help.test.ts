import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { programOf } from '../../src/cli/program.ts'
import { samples } from '../../src/cli/samples.ts'
import { environment, parley } from '../kit/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-help-'))
const path = join(folder, 'talks.parley')
const names = programOf(environment({}).env, () => {}).commands.map((command) => command.name())
beforeAll(async () => {
  const article = join('examples', 'straits', 'articles', '2025-04-24-tovrin-sentinel.txt')
  expect((await parley(['read', article, '--case', path, '--reader', 'rules'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the list names every command once, under a head, and where to begin', async () => {
  const { out, status } = await parley(['--help'])
  expect(status).toBe(0)
  for (const name of names) expect(out.match(new RegExp(`^  ${name} `, 'gm')), name).toHaveLength(1)
  expect(out).not.toContain('\nCommands:')
  expect(out).toContain('Begin here:\n  $ parley example')
  const heads = [...out.matchAll(/^([A-Z][\w’ ]+):$/gm)].map(([, head]) => head)
  expect(heads.slice(1, -1)).toEqual([
    'Read',
    'See what a case says',
    'Work on it',
    'Weigh',
    'Hand it on',
    'Look after it',
  ])
})

test.each(names)('%s --help and help %s say the same: an example, and no default that says nothing', async (name) => {
  const [one, other] = [await parley([name, '--help']), await parley(['help', name])]
  expect([one.status, other.status, one.out]).toEqual([0, 0, other.out])
  expect(one.out).toMatch(/\nExample:\n {2}\$ parley /)
  expect(one.out).not.toMatch(/default: (?:false|\{\}|undefined)|default: .*default:/)
})

describe('the files that the help shows can be given as they stand', () => {
  test.each(Object.entries(samples))('%s', async (name, { name: file, text }) => {
    const shown = (await parley([name, '--help'])).out
    for (const line of text.trimEnd().split('\n')) expect(shown).toContain(line)
    expect(shown).toContain(`parley ${name} ${file}`)
    writeFileSync(join(folder, file), text)
    const { status, err } = await parley([name, join(folder, file), ...(name === 'judge' ? ['--case', path] : [])])
    expect([status, err]).toEqual([0, ''])
  })
})

test.each<[string[], string, string]>([
  [['table'], "required option '--case <file>' not specified", 'name the case file, for instance parley table --case'],
  [['table', '--case'], "option '--case <file>' argument missing", 'name the case file'],
  [['tabel'], "unknown command 'tabel'", 'did you mean table? parley --help lists the commands'],
  [['sing'], "unknown command 'sing'", 'parley --help lists the commands'],
  [['digest', '--case', 'x', '--jsn'], "unknown option '--jsn'", 'did you mean --json? see parley digest --help'],
  [['digest', '--case', 'x', '--words', 'many'], 'give a whole number from 1', 'see parley digest --help'],
  [['annotate'], "missing required argument 'path'", 'see parley annotate --help'],
  [['si\u001b[31mng'], "unknown command 'si<U+001B>[31mng'", 'parley --help'],
])('%j is told like any fault', async (args, what, way) => {
  const { status, out, err } = await parley(args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(/^parley: .* \[usage\]\n {2}.*\n$/)
  expect(err).toContain(what)
  expect(err).toContain(way)
})

test('no case is made of paths at which there is nothing', async () => {
  const fresh = join(folder, 'none.parley')
  const { status, out, err } = await parley(['read', join(folder, 'a.txt'), join(folder, 'b.txt'), '--case', fresh])
  expect([status, out, existsSync(fresh)]).toEqual([3, '', false])
  expect(err.match(/path-missing/g)).toHaveLength(2)
})
