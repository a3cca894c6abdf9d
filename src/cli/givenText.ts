import { readFileSync } from 'node:fs'
import { Fault } from '../model/index.ts'
import type { Environment } from './environment.ts'

/** The text of a file that an analyst gives, or of standard input for "-". @throws Fault `path-missing`, `path-unreadable`. */
export async function givenText(path: string, env: Environment): Promise<string> {
  if (path === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of env.stdin) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw reason === 'ENOENT' ? new Fault('path-missing', { path }) : new Fault('path-unreadable', { path, reason })
  }
}
