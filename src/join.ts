import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { openBackroom } from './backroom/index.ts'
import { run } from './cli/index.ts'
import { openEngine, packageFolder } from './engine/index.ts'

/** `null` in a container whose user has no name. */
function userName(): string | null {
  try {
    return userInfo().username
  } catch {
    return null
  }
}

/** Where the rooms are joined: the one file that knows the command line, the case file and the engine at once. */
export async function parley(words: readonly string[]): Promise<number> {
  const folder = packageFolder()
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  // A reader that has seen enough ("| head") is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return run(words, {
    version,
    // Loaded when a command uses it: opening SQLite takes as long as the rest of a start.
    openCase: async (...asked) => (await import('./store/index.ts')).openCase(...asked),
    openEngine,
    openBackroom,
    listen: async (...asked) => (await import('./http/index.ts')).listen(...asked),
    converse: async (...asked) => (await import('./mcp/index.ts')).overStdio(...asked),
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    packageFolder: folder,
    stdin: process.stdin,
    print: (text) =>
      new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
    complain: (text) => void process.stderr.write(text),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    watched: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    now: () => performance.now(),
    clock: () => new Date(),
    user: userName(),
    signal: stop.signal,
  })
}
