import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(process.cwd(), 'dist', 'main.js')
const run = (...args: string[]) => execFileSync('node', [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })

/** A small generator with a fixed seed, so that the moments are the same in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const towns = ['Oslo', 'Geneva', 'Vienna', 'Cairo', 'Doha', 'Ankara']
const story = (n: number) =>
  `Talks in ${towns[n % 6]}, round ${n}\n\nVIENNA, March ${1 + (n % 28)}, 2025 — Norway's foreign minister Ilse Brandt said on Monday that ` +
  `round ${n} would decide whether ${100 + n} prisoners come home. “We demand a ceasefire,” she said. Chile refused to withdraw its ` +
  `troops, according to the Granmark Tribune.\n\n${'The delegations met again in the afternoon and reported some progress. '.repeat(12)}\n`

/** Runs a read and kills it after so many milliseconds, without a chance to tidy up. */
function killedAfter(ms: number, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('node', [program, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), ms)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

test('killed at 20 random moments, a case opens, verifies, completes, and gives the same dossier', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-killed-'))
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  for (let n = 0; n < 240; n++) writeFileSync(join(articles, `${String(n).padStart(3, '0')}.txt`), story(n))
  mkdirSync(join(folder, 'a'))
  mkdirSync(join(folder, 'b'))
  const [calm, hurt] = [join(folder, 'a', 'talks.parley'), join(folder, 'b', 'talks.parley')]
  const started = performance.now()
  run('read', articles, '--case', calm)
  const whole = performance.now() - started
  const random = generator(20)
  let opened = 0
  for (let i = 0; i < 20; i++) {
    await killedAfter(random() * whole, ['read', articles, '--case', hurt])
    if (!existsSync(hurt)) continue
    expect(run('verify', '--case', hurt)).toContain('all hold')
    opened++
  }
  expect(opened).toBeGreaterThan(5)
  run('read', articles, '--case', hurt)
  expect(run('verify', '--case', hurt)).toContain('240 articles, 240 readings')
  const dossier = (path: string) => run('dossier', '--case', path, '--format', 'json')
  expect(dossier(hurt)).toBe(dossier(calm))
})
