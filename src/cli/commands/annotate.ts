import { annotate, type Reader, statementsBrat } from '../../app/index.ts'
import { Fault, type Reading } from '../../model/index.ts'
import { codebookIn } from '../codebookIn.ts'
import type { Environment } from '../environment.ts'
import { report, visible } from '../report.ts'
import { sourcesOf, standoffIn } from '../sources.ts'

export const annotateFormats = ['jsonl', 'json', 'brat'] as const

export interface AnnotateOptions {
  readonly format: (typeof annotateFormats)[number]
  readonly text: boolean
  readonly date: string | null
  readonly threads: number | null
  readonly reader: Reader
  /** A stand-off file, or a folder with one for each article. */
  readonly brat: string | null
  /** A codebook of the analyst's own. */
  readonly codebook: string | null
}

/** Prints one reading per article; nothing else goes to standard output. */
export async function annotateCommand(
  paths: readonly string[],
  options: AnnotateOptions,
  env: Environment,
): Promise<number> {
  const codebook = options.codebook === null ? null : await codebookIn(options.codebook)
  const engine = env.openEngine({
    reader: options.reader,
    codebook,
    ...(options.threads === null ? {} : { threads: options.threads }),
  })
  const standoffOf = standoffIn(options.brat)
  const faults: Fault[] = []
  let count = 0
  try {
    for await (const result of annotate({
      sources: sourcesOf(paths, env.stdin),
      engine,
      date: options.date,
      standoffOf,
    })) {
      if (env.signal.aborted) break
      if (result instanceof Fault) {
        faults.push(result)
        report(result, env)
        continue
      }
      const { article, json } = result
      const { path, id, text } = article
      if (options.format === 'brat') {
        const title = count === 0 ? '' : `# ${visible(path)}\n`
        await env.print(`${title}${statementsBrat(text, JSON.parse(json) as Reading)}`)
      } else {
        const line = joined(JSON.stringify({ path, id, ...(options.text ? { text } : {}) }), json)
        await env.print(options.format === 'json' ? `${count === 0 ? '[' : ','}\n${line}` : `${line}\n`)
      }
      count++
    }
    if (options.format === 'json') await env.print(count === 0 ? '[]\n' : '\n]\n')
  } finally {
    await engine.close()
  }
  return exitOf(count, faults)
}

/** Two objects in JSON, neither of them empty, as one. */
const joined = (one: string, other: string): string => `${one.slice(0, -1)},${other.slice(1)}`

/** 0 when all went well, 1 when something could not be read, the fault's own status when nothing could. */
export function exitOf(count: number, faults: readonly Fault[]): number {
  const [first] = faults
  if (!first) return 0
  return count > 0 ? 1 : first.exit
}
