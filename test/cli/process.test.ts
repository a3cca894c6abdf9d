import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The built program, as a process of its own. */
const program = join(process.cwd(), 'dist', 'main.js')
const articles = join('examples', 'straits', 'articles')
const parley = (...args: string[]) => spawnSync('node', [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })

test('the readings do not depend on how many cores read', () => {
  const [one, two] = [parley('annotate', articles, '--threads', '1'), parley('annotate', articles, '--threads', '2')]
  expect(one.status).toBe(0)
  expect(one.stdout.split('\n').length).toBe(17)
  expect(two.stdout).toBe(one.stdout)
})

test('a mistake in a word list is told as such, by however many threads it is met', () => {
  const copy = mkdtempSync(join(tmpdir(), 'parley-words-'))
  for (const name of ['dist', 'lexicon', 'package.json']) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  appendFileSync(join(copy, 'lexicon', 'verbs.yaml'), '\nverses: [rhyme]\n')
  for (const threads of ['1', '2']) {
    const words = ['annotate', articles, '--reader', 'rules', '--threads', threads]
    const { status, stderr } = spawnSync('node', [join(copy, 'dist', 'main.js'), ...words], { encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stderr).toContain('lexicon/verbs.yaml: file: Unrecognized key: "verses" [lexicon-invalid]')
    expect(stderr.trim().split('\n')).toHaveLength(2)
  }
})

test('a reader that has seen enough is no mistake', () => {
  const line = `node ${program} annotate ${articles} --text | head -c 100 | wc -c; echo \${PIPESTATUS[0]}`
  expect(execFileSync('bash', ['-c', line], { encoding: 'utf8' }).split(/\s+/).slice(0, 2)).toEqual(['100', '0'])
})

test('nothing but the reading goes to standard output, and no colour into a pipe', () => {
  const { stdout, stderr } = parley('annotate', join(articles, '2025-03-03-tovrin-sentinel.txt'))
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toBe('')
  expect(stdout).not.toContain('\u001b')
})

test('Ctrl-C during a read ends it in order, and the next read goes on', { timeout: 120_000 }, async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-process-')), 'talks.parley')
  const child = spawn('node', [program, 'read', articles, '--case', path], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise((resolve) => setTimeout(resolve, 250))
  child.kill('SIGINT')
  const status = await new Promise((resolve) => child.on('exit', resolve))
  expect([0, 1, null]).toContain(status) // null: the signal came before the program could listen for it
  const { stdout } = parley('read', articles, '--case', path)
  expect(stdout).toMatch(/\d+ new, \d+ known, \d+ read now/)
  expect(parley('verify', '--case', path).stdout).toContain('16 articles, 16 readings')
})

test('the example runs as the README says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-example-'))
  const { status, stdout } = parley('example', '--once', '--folder', folder)
  expect(status).toBe(0)
  expect(stdout).toContain('16 new')
  expect(stdout).toContain('straits.html')
  const wide = stdout.split('\n').filter((line) => !line.includes(folder) && [...line].length > 80)
  expect(wide).toEqual([])
})
