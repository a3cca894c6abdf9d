import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gather } from '../src/gather/index.ts'
import { timed } from './child.ts'
import { dice, multiply } from './serve/multiply.ts'

const corpus = ['Guardians', 'NYT'].map((name) =>
  join('..', 'shared', 'corpora', 'ukraine-guardian-nyt', `${name}_Russia_Ukraine.csv`),
)
const wanted = 5_000
const perSecond = 50
const seconds = 20
const seed = 7

/** The workbench's server on a case of 5,000 articles: start, first answers, what a browser makes of it, API under load, memory, and a judgement. */
export async function serving(): Promise<void> {
  if (!corpus.every((path) => existsSync(path))) return console.log('not measured: the shared corpora are not there')
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const [articles, path] = [join(folder, 'articles.jsonl'), join(folder, 'big.parley')]
  const real = corpus.flatMap((file) => gather({ path: file, bytes: readFileSync(file) }).articles)
  writeFileSync(
    articles,
    multiply(real, wanted, seed)
      .map((one) => JSON.stringify(one))
      .join('\n'),
  )
  const read = await timed('node', ['dist/main.js', 'read', articles, '--case', path, '--reader', 'rules', '--json'])
  console.log(
    `the case            ${(JSON.parse(read.out) as { added: number }).added} articles, read with the rules in ${read.seconds.toFixed(0)} s`,
  )
  const started = performance.now()
  const { child, url } = await serve(path)
  try {
    console.log(`start               ${since(started)} ms until the dossier is laid out and the address printed`)
    await firstView(url)
    await lookedAt(url)
    const busy = busySeconds(child)
    await load(url)
    const used = ((busySeconds(child) - busy) * 1000) / (perSecond * seconds)
    console.log(`  processor time      ${used.toFixed(1)} ms a request`)
    await changes(url)
    console.log(`peak memory         ${peakOf(child)} MiB, ${peakOf(child, 'VmRSS')} MiB at the end`)
  } finally {
    child.kill('SIGINT')
  }
}

const since = (started: number): string => (performance.now() - started).toFixed(0)

function serve(path: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn('node', ['dist/main.js', 'serve', '--case', path, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0]
      if (url) resolve({ child, url: url.slice(0, -1) })
    })
    child.on('exit', (status) => reject(new Error(`it ended with ${status}`)))
  })
}

/** What a page asks for before it shows something. */
async function firstView(url: string): Promise<void> {
  const started = performance.now()
  const answers = await Promise.all(['/', '/api/case', '/api/digest'].map((path) => fetch(url + path)))
  const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength))
  console.log(
    `first view          ${since(started)} ms for its page, case and digest (${(sizes[2]! / 1024).toFixed(0)} KiB)`,
  )
}

/** What runs in a browser knows its types, which nothing else here may: so it is not one program with the rest. */
async function lookedAt(url: string): Promise<void> {
  const file = new URL('./serve/inBrowser.ts', import.meta.url).href
  const { inBrowser } = (await import(file)) as { inBrowser: (url: string) => Promise<void> }
  await inBrowser(url)
}

interface Asked {
  readonly route: string
  readonly milliseconds: number
  readonly status: number
}

/** Requests at a steady pace, whether or not earlier ones have been answered; pages as people turn them. */
async function load(url: string): Promise<void> {
  const chance = dice(seed)
  const { articles } = (await (await fetch(`${url}/api/articles`)).json()) as { articles: { id: string }[] }
  const words = [
    'ceasefire',
    'grain deal',
    'talks',
    '"power plant"',
    'sanctions -oil',
    'refugee*',
    'minister',
    'missile',
  ]
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const routes: readonly (() => string)[] = [
    () => `/api/articles/${pick(articles).id}`,
    () => `/api/articles/${pick(articles).id}`,
    () => `/api/search?q=${encodeURIComponent(pick(words))}&limit=20&offset=${Math.floor(chance() * 5) * 20}`,
    () => `/api/search?q=${encodeURIComponent(pick(words))}&party=Russia`,
    ...['case', 'digest', 'table', 'timeline', 'figures', 'sources', 'articles', 'judgements'].map(
      (part) => () => `/api/${part}`,
    ),
  ]
  const under: Promise<Asked>[] = []
  const started = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = started + (n * 1000) / perSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    under.push(ask(url, pick(routes)()))
  }
  const all = await Promise.all(under)
  report('load', all)
  for (const route of [...new Set(all.map((one) => one.route))].sort())
    report(
      `  ${route}`,
      all.filter((one) => one.route === route),
    )
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Takes the answer as it comes, compressed: unpacking it is the browser's work, not the server's. */
function ask(url: string, path: string): Promise<Asked> {
  const started = performance.now()
  const route = /^\/api\/\w+/.exec(path)![0] + (path.includes('party=') ? ' by party' : '')
  return new Promise((resolve) => {
    const end = (status: number) => resolve({ route, milliseconds: performance.now() - started, status })
    get(url + path, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume().on('end', () => end(answer.statusCode ?? 0))
    }).on('error', () => end(0))
  })
}

function report(name: string, asked: readonly Asked[]): void {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0)
  const failed = asked.filter(({ status }) => status !== 200).length
  console.log(
    `${name.padEnd(28)}p50 ${at(0.5).padStart(4)} ms   p95 ${at(0.95).padStart(4)} ms   most ${at(1).padStart(4)} ms   ${asked.length} asked, ${failed} failed`,
  )
}

/** A judgement, and an article, until the dossier has it; others go on being answered meanwhile. Each three times. */
async function changes(url: string): Promise<void> {
  const table = (await (await fetch(`${url}/api/table`)).json()) as {
    table: { cells: { evidence: object[] }[] }[]
  }
  const targets = table.table.flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence.slice(0, 1)))
  let left = 3
  for (const evidence of targets) {
    if (left === 0) break
    const body = { verb: 'accept', target: { kind: 'position', ...evidence } }
    // Two positions may stand on the same words: then it would have to be said which is meant.
    if (await changed(url, 'a judgement', '/api/judgements', body)) left--
  }
  for (const n of [1, 2, 3]) {
    const text = `Talks go on\n\nNorland demands a ceasefire before talks, its minister said on day ${n} of the round.`
    await changed(url, 'an article', '/api/articles', { name: `more-${n}.txt`, text, date: `2022-12-0${n}` })
  }
}

/** Posts one change and waits until the dossier has it; `false` where the server refuses it. */
async function changed(url: string, what: string, path: string, asked: object): Promise<boolean> {
  const started = performance.now()
  const before = await stateOf(url)
  const headers = { 'content-type': 'application/json' }
  const { ok } = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(asked) })
  if (!ok) return false
  const entered = since(started)
  const meanwhile: Asked[] = []
  while ((await stateOf(url)).slice(2) === before.slice(2) && performance.now() - started < 120_000) {
    meanwhile.push(await ask(url, '/api/digest'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  console.log(`${what.padEnd(20)}entered in ${entered} ms, in the dossier after ${since(started)} ms`)
  if (meanwhile.length > 0) report('  answers meanwhile', meanwhile)
  return true
}

const stateOf = async (url: string): Promise<string> =>
  ((await (await fetch(`${url}/api/case`)).json()) as { state: string }).state

/** Seconds of processor time so far; nought where the system does not tell. */
function busySeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/** In MiB; "?" where the system does not tell. */
function peakOf({ pid }: ChildProcess, line: 'VmHWM' | 'VmRSS' = 'VmHWM'): string {
  try {
    const held = new RegExp(`${line}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return held ? (Number(held) / 1024).toFixed(0) : '?'
  } catch {
    return '?'
  }
}
