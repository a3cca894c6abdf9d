import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { dossierCommand, partCommand } from './dossier.ts'
import { readCommand } from './read.ts'
import { serveCommand, usualPort } from './serve.ts'

export interface ExampleOptions {
  /** Where its case and its page are put. */
  readonly folder: string
  /** Stops after printing. */
  readonly once: boolean
}

/** Reads the invented example, prints its digest and its table, writes the page, and opens the workbench on it. */
export async function exampleCommand({ folder, once }: ExampleOptions, env: Environment): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const [path, page] = [join(folder, 'straits.parley'), join(folder, 'straits.html')]
  const articles = join(env.packageFolder, 'examples', 'straits', 'articles')
  const status = await readCommand(
    [articles],
    { case: path, date: null, threads: null, json: false, reader: null, brat: null, codebook: null },
    env,
  )
  if (status !== 0) return status
  await env.print('\n')
  await partCommand('digest', { case: path, asOf: null, json: false }, env)
  await env.print('\n')
  await partCommand('table', { case: path, asOf: null, json: false }, env)
  await dossierCommand({ case: path, asOf: null, format: 'html', out: page }, env)
  await env.print(`\nEvery cell with the words behind it: open ${page} in a browser.\n`)
  // Where it is installed, it is called by its name.
  const parley = env.packageFolder.includes('node_modules') ? 'parley' : 'node dist/main.js'
  await env.print(`More of the case: ${parley} timeline --case ${path} (or figures, sources, doubts).\n`)
  await env.print(`Ask the case: ${parley} ask --case ${path} "What does Sardovia demand on territory?"\n`)
  if (once) return 0
  await env.print('\n')
  return serveCommand(
    { case: path, host: '127.0.0.1', port: usualPort, token: null, judge: null, elsewhere: true },
    env,
  )
}
