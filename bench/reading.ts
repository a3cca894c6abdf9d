import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gather } from '../src/gather/index.ts'
import type { Article } from '../src/model/index.ts'
import { tokenize } from '../src/read/sentences/tokenize.ts'
import { timed } from './child.ts'
import { multiply } from './serve/multiply.ts'

const corpus = ['Guardians', 'NYT'].map((name) =>
  join('..', 'shared', 'corpora', 'ukraine-guardian-nyt', `${name}_Russia_Ukraine.csv`),
)

/** Speed and memory of `parley read` with the rules and with the trained reader, beside a baseline that gathers and tokenises the same articles in one thread. */
export async function reading(): Promise<void> {
  const there = corpus.every((path) => existsSync(path))
  const sources = there ? corpus : [join('examples', 'straits', 'articles')]
  if (!there) console.log('the shared corpora are not there: measured on the example instead')
  const path = join(mkdtempSync(join(tmpdir(), 'parley-bench-')), 'bench.parley')
  const readWith = (file: string, reader: string) =>
    timed('node', ['dist/main.js', 'read', ...sources, '--case', file, '--reader', reader, '--json'])
  const first = await readWith(path, 'rules')
  const second = await readWith(path, 'rules')
  const alone = await timed('node', ['dist/main.js', 'annotate', ...sources, '--reader', 'rules'])
  const trained = await readWith(join(mkdtempSync(join(tmpdir(), 'parley-bench-')), 'trained.parley'), 'trained')
  const { added, known, read, faults } = JSON.parse(first.out) as Record<string, number> & { faults: unknown[] }
  const texts = there ? sources.flatMap((source) => gather({ path: source, bytes: readFileSync(source) }).articles) : []
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(`articles           ${added} new, ${known} known twice, ${read} read, ${faults.length} faults`)
  console.log(
    `first read         ${first.seconds.toFixed(2)} s, ${((added! + known!) / first.seconds).toFixed(0)} articles/s with the dossier, ${(words / first.seconds).toFixed(0)} words/s`,
  )
  console.log(
    `second read        ${second.seconds.toFixed(2)} s, ${(second.seconds / first.seconds).toFixed(3)} of the first; ${(JSON.parse(second.out) as { read: number }).read} read`,
  )
  console.log(
    `reading alone      ${alone.seconds.toFixed(2)} s, ${((added! + known!) / alone.seconds).toFixed(0)} articles/s (annotate: no case, no dossier)`,
  )
  console.log(`peak memory        ${first.peak?.toFixed(0) ?? '?'} MiB`)
  console.log(
    `trained reader     ${trained.seconds.toFixed(2)} s, ${((added! + known!) / trained.seconds).toFixed(1)} articles/s with the dossier, peak ${trained.peak?.toFixed(0) ?? '?'} MiB`,
  )
  if (!there) return
  const started = performance.now()
  for (const { text } of texts) tokenize(text, 0, text.length)
  const base = (performance.now() - started) / 1000
  console.log(
    `baseline           tokenising alone, one thread: ${base.toFixed(2)} s; the whole read takes ${(first.seconds / base).toFixed(1)} times that`,
  )
  await atLength(texts)
}

/** How many articles are read at length, and how their changes are chosen. */
const many = 5_000
const seed = 7

/** Speed once the program has started: the same articles many times over, each time with other words in them. */
async function atLength(texts: readonly Article[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const file = join(folder, 'many.jsonl')
    const made = multiply(texts, many, seed)
    writeFileSync(file, made.map((one) => JSON.stringify(one)).join('\n'))
    const bare = await timed('node', ['dist/main.js', 'annotate', file, '--reader', 'rules'])
    const whole = await timed('node', [
      'dist/main.js',
      'read',
      file,
      '--case',
      join(folder, 'many.parley'),
      '--reader',
      'rules',
    ])
    const rate = ({ seconds }: { seconds: number }) => (made.length / seconds).toFixed(0)
    console.log(
      `at length          ${made.length} articles made of these: ${bare.seconds.toFixed(1)} s, ${rate(bare)} articles/s (annotate); ${whole.seconds.toFixed(1)} s, ${rate(whole)} articles/s with the dossier, peak ${whole.peak?.toFixed(0) ?? '?'} MiB`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
