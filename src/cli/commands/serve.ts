import { join } from 'node:path'
import { type BackroomOptions, type OpenDoor, openDesk, readIntoCase, type Store } from '../../app/index.ts'
import { Fault } from '../../model/index.ts'
import type { Environment } from '../environment.ts'
import { progressOf } from '../progress.ts'
import { report } from '../report.ts'

/** Where the workbench is, unless somebody says otherwise. */
export const usualPort = 4517

export interface ServeOptions {
  readonly case: string
  readonly host: string
  readonly port: number
  readonly token: string | null
  /** Whose judgements are entered; `null`: of whoever runs this. */
  readonly judge: string | null
  /** Takes the next free port when this one is taken, and says so. */
  readonly elsewhere?: boolean
}

/** Serves the workbench of a case until Ctrl-C. */
export async function serveCommand(options: ServeOptions, env: Environment): Promise<number> {
  const { store, unread } = await openToWork(options.case, env)
  const reader = (await store.reader()) ?? 'trained'
  const engine = env.openEngine({ reader, codebook: await store.codebook() })
  const desk = openDesk({
    store,
    engine,
    backroom: env.openBackroom({ store, engine, path: options.case, reader, unread }),
    hash: env.hash,
    version: env.version,
    judge: options.judge ?? env.user,
    clock: env.clock,
    unread,
    complain: env.complain,
  })
  try {
    await readWhatIsNew({ store, engine }, env)
    if (env.signal.aborted) return 0
    const door = await open(desk, options, env)
    await desk.card() // laid out before the first page is opened
    const asked = options.token === null ? '' : `\nopen ${door.url}?token=TOKEN once with the token that you gave`
    await env.print(`${options.case}: the workbench is at ${door.url} (Ctrl-C closes it)${asked}\n`)
    await aborted(env.signal)
    await door.close()
    await env.print('closed; the case is as you left it\n')
    return 0
  } finally {
    await desk.close()
  }
}

/** For writing where that is possible; else for reading, which is said. */
async function openToWork(path: string, env: Environment): Promise<BackroomOptions & { readonly store: Store }> {
  try {
    return { store: await env.openCase(path, { mode: 'change' }), unread: 'leave' }
  } catch (error) {
    if (!(error instanceof Fault) || !['case-read-only', 'case-locked'].includes(error.code)) throw error
    report(error, env)
    env.complain('it is open for reading only\n')
    return { store: await env.openCase(path, { mode: 'read' }), unread: 'read' }
  }
}

/** Reads what this version has not read yet; where the case cannot be written now, that is said and nothing is lost. */
async function readWhatIsNew(
  { store, engine }: Pick<Parameters<typeof readIntoCase>[0], 'store' | 'engine'>,
  env: Environment,
): Promise<void> {
  const unread = await store.unread(engine.readerVersion)
  if (unread.length === 0) return
  env.complain(`reading ${unread.length} ${unread.length === 1 ? 'article' : 'articles'} first\n`)
  const { show, end } = progressOf(env)
  try {
    const { faults } = await readIntoCase({
      store,
      engine,
      sources: nothing(),
      date: null,
      progress: show,
      signal: env.signal,
      hash: env.hash,
      dossier: 'later',
    })
    end()
    for (const fault of faults) report(fault, env)
  } catch (error) {
    end()
    if (!(error instanceof Fault) || !['case-read-only', 'case-locked'].includes(error.code)) throw error
    report(error, env)
  }
}

async function* nothing(): AsyncGenerator<never> {}

async function open(
  desk: Parameters<Environment['listen']>[0],
  options: ServeOptions,
  env: Environment,
): Promise<OpenDoor> {
  const { host, port, token, elsewhere = false } = options
  const address = { host, token, site: join(env.packageFolder, 'dist', 'web') }
  try {
    return await env.listen(desk, { ...address, port }, env.complain)
  } catch (error) {
    if (!elsewhere || !(error instanceof Fault) || error.code !== 'port-in-use') throw error
    const other = Number(error.details.other)
    env.complain(`${error.message}; taking ${other === 0 ? 'another' : other} instead\n`)
    return env.listen(desk, { ...address, port: other }, env.complain)
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
