import { createHash } from 'node:crypto'
import { openBackroom } from '../../src/backroom/index.ts'
import type { Environment } from '../../src/cli/index.ts'
import { run } from '../../src/cli/index.ts'
import { openEngine } from '../../src/engine/index.ts'
import { listen } from '../../src/http/index.ts'
import { overStdio } from '../../src/mcp/index.ts'
import { openCase } from '../../src/store/index.ts'

async function* chunks(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text as string)
}

/** A command line in this process, on the real case file and the real reader; what it prints is kept. */
export function environment({ stdin = '' as string | Uint8Array, signal = new AbortController().signal }): {
  env: Environment
  out: () => string
  err: () => string
} {
  let [out, err] = ['', '']
  const env: Environment = {
    version: '0.0.0-test',
    openCase,
    listen,
    openBackroom,
    converse: overStdio,
    openEngine: (options) => openEngine({ threads: 1, ...options }),
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    packageFolder: process.cwd(),
    stdin: chunks(stdin),
    print: async (text) => {
      out += text
    },
    complain: (text) => {
      err += text
    },
    columns: null,
    watched: false,
    colour: false,
    now: () => 0,
    clock: () => new Date('2026-03-14T09:00:00Z'),
    user: 'tester',
    signal,
  }
  return { env, out: () => out, err: () => err }
}

/** Runs one command line and says what came of it. */
export async function parley(
  args: readonly string[],
  options: { stdin?: string | Uint8Array; signal?: AbortSignal } = {},
) {
  const { env, out, err } = environment(options)
  const status = await run(args, env)
  return { status, out: out(), err: err() }
}
