import { readFileSync } from 'node:fs'
import { type ImportOutcome, importCodings } from '../../app/index.ts'
import { Fault } from '../../model/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'
import { visible } from '../report.ts'

export interface ImportOptions {
  readonly case: string
  /** Who coded what the file does not say of; `null`: whoever runs this. */
  readonly who: string | null
  readonly json: boolean
}

/** Takes a statements CSV into the log of judgements, and says in one line what came of it. */
export async function importCommand(path: string, options: ImportOptions, env: Environment): Promise<number> {
  const content = await contentOf(path, env)
  const store = await env.openCase(options.case, { mode: 'change' })
  const engine = await engineFor(store, env)
  try {
    const signature = { who: options.who ?? env.user ?? 'import', at: env.clock().toISOString() }
    const outcome = await importCodings({ bench: { store, engine }, path, content, signature })
    await env.print(options.json ? `${JSON.stringify({ case: options.case, ...outcome })}\n` : said(path, outcome))
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}

function said(path: string, { added, accepted, known, unused }: ImportOutcome): string {
  const ignored = unused.length > 0 ? `; not used: ${unused.map(visible).join(', ')}` : ''
  return `${visible(path)}: ${added} added, ${accepted} accepted, ${known} known${ignored}\n`
}

/** @throws Fault `path-missing`, `path-unreadable`, `article-garbled` for what is not UTF-8. */
async function contentOf(path: string, env: Environment): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = path === '-' ? await all(env.stdin) : readFileSync(path)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw reason === 'ENOENT' ? new Fault('path-missing', { path }) : new Fault('path-unreadable', { path, reason })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('article-garbled', { path, encoding: 'UTF-8' })
  }
}

async function all(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
