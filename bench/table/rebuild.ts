import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseEntry, type CompileOptions, compile } from '../../src/compile/index.ts'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { gather } from '../../src/gather/index.ts'
import { read } from '../../src/read/index.ts'
import { timed as run } from '../child.ts'
import { multiply } from '../serve/multiply.ts'

const corpus = ['Guardians', 'NYT'].map((name) =>
  join('..', 'shared', 'corpora', 'ukraine-guardian-nyt', `${name}_Russia_Ukraine.csv`),
)
const wanted = 5_000
const seed = 7
/** Articles that come in one after the other once the others have been laid out. */
const late = 5
/** What one more article may take, in seconds (issue 5). */
const most = 2

/**
 * What it takes to lay out a case of 5,000 articles again after one more article, and after one judgement, in a process
 * that has laid it out before; beside laying it out from nothing. Both must come to the same bytes. And what it takes in a
 * process of its own: `parley read` of one more article into a case file.
 */
export async function measureRebuild(): Promise<void> {
  if (!corpus.every((path) => existsSync(path))) return console.log('not measured: the shared corpora are not there')
  const { lexicon } = loadLexicon()
  const options: CompileOptions = { case: 'rebuilt', lexicon }
  const made = multiplied()
  const all = entriesOf(made, lexicon)
  console.log(`laid out again in a case of ${all.length} articles (rules), milliseconds of processor time`)
  report('the first time', [timed(() => compile(all.slice(late), options)).busy])
  const added = Array.from({ length: late }, (_, n) => timed(() => compile(all.slice(late - 1 - n), options)))
  report(
    'one more article',
    added.map(({ busy }) => busy),
  )
  const judgedCases = Array.from({ length: late }, (_, n) =>
    all.map((entry, at) => (at === n * 900 ? judged(entry) : entry)),
  )
  const corrected = judgedCases.map((entries) => timed(() => compile(entries, options)))
  report(
    'one judgement',
    corrected.map(({ busy }) => busy),
  )
  const day = timed(() => compile(all, { ...options, asOf: '2022-12-31' }))
  report('as of another day', [day.busy, timed(() => compile(all, { ...options, asOf: '2022-12-31' })).busy])
  const nothing = timed(() => compile(structuredClone(all), options))
  report('from nothing', [nothing.busy])
  const same = JSON.stringify(added.at(-1)?.made) === JSON.stringify(nothing.made)
  console.log(`  the same bytes      ${same ? 'yes' : 'NO'}`)
  const slowest = Math.max(...[...added, ...corrected].map(({ busy }) => busy)) / 1000
  console.log(
    `  asked for           under ${most} s: ${slowest < most ? 'yes' : 'NO'} (the slowest ${slowest.toFixed(2)} s)`,
  )
  await measureFresh(made)
}

/** Says at its end how much processor time a process took, whatever it printed. */
const telling = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('busy '+(user+system)/1e6)})`

/** One more article from the command line: a process that remembers nothing lays the whole case out from its file. */
async function measureFresh(made: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const path = join(folder, 'big.parley')
  const parley = (articles: readonly string[], name: string) => {
    const file = join(folder, name)
    writeFileSync(file, articles.join('\n'))
    return run('node', ['--import', telling, 'dist/main.js', 'read', file, '--case', path, '--reader', 'rules'])
  }
  try {
    await parley(made.slice(1), 'most.jsonl')
    const { err, seconds, peak } = await parley(made.slice(0, 1), 'one.jsonl')
    const busy = Number(/^busy ([\d.]+)$/m.exec(err)?.[1])
    console.log(
      `  a new process       ${(busy * 1000).toFixed(0).padStart(6)} (${seconds.toFixed(1)} s by the clock, ${peak?.toFixed(0)} MiB): under ${most} s: ${busy < most ? 'yes' : 'NO'}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Articles as lines of JSON. */
function multiplied(): string[] {
  const real = corpus.flatMap((file) => gather({ path: file, bytes: readFileSync(file) }).articles)
  return multiply(real, wanted, seed).map((one) => JSON.stringify(one))
}

function entriesOf(made: readonly string[], lexicon: CompileOptions['lexicon']): CaseEntry[] {
  const { articles } = gather({ path: 'articles.jsonl', bytes: new TextEncoder().encode(made.join('\n')) })
  return articles.map((article) => ({ article, reading: read(article, { lexicon }) }))
}

/** As an analyst might: the first position is rejected, else the first statement. */
function judged(entry: CaseEntry): CaseEntry {
  const { positions, statements } = entry.reading
  const changed = positions.length > 0 ? { positions: positions.slice(1) } : { statements: statements.slice(1) }
  return { ...entry, reading: { ...entry.reading, ...changed } }
}

interface Timed<T> {
  readonly made: T
  /** Milliseconds of processor time: what else runs on the machine does not count. */
  readonly busy: number
}

function timed<T>(task: () => T): Timed<T> {
  const before = process.cpuUsage()
  const made = task()
  const { user, system } = process.cpuUsage(before)
  return { made, busy: (user + system) / 1000 }
}

function report(what: string, times: readonly number[]): void {
  console.log(`  ${what.padEnd(20)}${times.map((time) => time.toFixed(0).padStart(6)).join('')}`)
}
