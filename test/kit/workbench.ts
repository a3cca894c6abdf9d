import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, openDesk } from '../../src/app/index.ts'
import { openEngine } from '../../src/engine/index.ts'
import { listen } from '../../src/http/index.ts'
import { openCase } from '../../src/store/index.ts'

/** The built workbench, as `npm run build` leaves it. */
export const site = join(process.cwd(), 'dist', 'web')

/** A served case: its address, its desk, and what closes both. */
export interface Served {
  readonly url: string
  readonly desk: Desk
  close(): Promise<void>
}

export interface ServeOptions {
  /** The folder of the built workbench. */
  readonly from?: string
  readonly version?: string
  /** 0 takes one that is free. */
  readonly port?: number
}

/** Serves a case file on a free port, as `parley serve` does, read by the rules. */
export async function serve(path: string, options: ServeOptions = {}): Promise<Served> {
  const { from = site, version = '0.0.0-test', port = 0 } = options
  if (!existsSync(join(site, 'index.html'))) throw new Error('the workbench is not built: run npm run build first')
  const store = await openCase(path, { mode: 'create' })
  const desk = openDesk({
    store,
    engine: openEngine({ threads: 1, reader: 'rules' }),
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    version,
    judge: 'tester',
    clock: () => new Date('2026-03-14T09:00:00Z'),
  })
  const complain = (text: string): void => {
    throw new Error(text)
  }
  const door = await listen(desk, { host: '127.0.0.1', port, token: null, site: from }, complain)
  const close = async (): Promise<void> => {
    await door.close()
    await desk.close()
  }
  return { url: door.url, desk, close }
}

/** A new case file with the example in it. */
export async function exampleCase(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'parley-web-')), 'straits.parley')
  const { desk, close } = await serve(path)
  await desk.add(examples(), null)
  await close()
  return path
}

async function* examples() {
  const folder = 'examples/straits/articles'
  for (const name of (await readdir(folder)).sort()) yield { path: name, bytes: await readFile(join(folder, name)) }
}
