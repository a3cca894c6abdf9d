import { existsSync } from 'node:fs'
import { type Reader, readIntoCase } from '../../app/index.ts'
import { Fault } from '../../model/index.ts'
import { codebookIn } from '../codebookIn.ts'
import type { Environment } from '../environment.ts'
import { progressOf } from '../progress.ts'
import { report, visible } from '../report.ts'
import { sourcesOf, standoffIn } from '../sources.ts'
import { exitOf } from './annotate.ts'

export interface ReadOptions {
  readonly case: string
  readonly date: string | null
  readonly threads: number | null
  /** `null`: who read this case last; for a new case the trained reader. */
  readonly reader: Reader | null
  /** A stand-off file, or a folder with one for each article; `false`: gives up what the case keeps for these articles. */
  readonly brat: string | false | null
  /** A codebook to keep in the case; `false`: back to the issues that come with Parley; `null`: as it is. */
  readonly codebook: string | false | null
  readonly json: boolean
}

/** Adds articles to a case and says in one line what came of it. */
export async function readCommand(paths: readonly string[], options: ReadOptions, env: Environment): Promise<number> {
  const codebook = typeof options.codebook === 'string' ? await codebookIn(options.codebook) : null
  // A new codebook is reason enough: what the case holds is read by it.
  const sources = options.codebook !== null && paths.length === 0 ? nothing() : sourcesOf(paths, env.stdin)
  const unreadable: Fault[] = []
  let first = await sources.next() // an empty command line is known before a case is made
  while (!first.done && first.value instanceof Fault) {
    unreadable.push(first.value)
    first = await sources.next()
  }
  if (first.done && unreadable.length > 0 && !existsSync(options.case)) {
    for (const fault of unreadable) report(fault, env)
    return exitOf(0, unreadable) // nothing to make a case of
  }
  const standoff = options.brat === null ? {} : { standoffOf: options.brat === false ? none : standoffIn(options.brat) }
  const store = await env.openCase(options.case, { mode: 'create' })
  if (options.codebook !== null) await store.keepCodebook(codebook)
  const engine = env.openEngine({
    reader: options.reader ?? (await store.reader()) ?? 'trained',
    codebook: await store.codebook(),
    ...(options.threads === null ? {} : { threads: options.threads }),
  })
  const { show, end } = progressOf(env)
  try {
    const all = async function* () {
      yield* unreadable
      if (!first.done) yield first.value
      yield* sources
    }
    const outcome = await readIntoCase({
      store,
      engine,
      sources: all(),
      date: options.date,
      ...standoff,
      progress: show,
      signal: env.signal,
      hash: env.hash,
    })
    end()
    for (const fault of outcome.faults) report(fault, env)
    const { added, known, marked, read, faults, stopped } = outcome
    if (options.json)
      await env.print(`${JSON.stringify({ case: options.case, added, known, marked, read, faults, stopped })}\n`)
    else
      await env.print(
        `${options.case}: ${added} new, ${known} known, ${options.brat === null ? '' : `${marked} ${options.brat === false ? 'no longer ' : ''}marked by hand, `}${read} read now${faults.length > 0 ? `, ${faults.length} not readable` : ''}${codebook ? `; ${codebook.issues.length} ${codebook.issues.length === 1 ? 'issue' : 'issues'} of ${visible(codebook.from)}` : ''}\n`,
      )
    if (env.watched && !options.json && added > 0 && known === 0) env.complain(next(options.case))
    if (stopped) {
      env.complain('stopped; nothing is lost: the same command goes on from here\n')
      return 1
    }
    return exitOf(added + known, faults)
  } finally {
    await engine.close()
    await store.close()
  }
}

/** What somebody who has just made a case may want to do. */
const next = (path: string): string =>
  `now: parley digest --case ${visible(path)}, or parley serve --case ${visible(path)} for the workbench\n`

const none = () => 'none' as const

async function* nothing(): AsyncGenerator<never> {}
