import { readFileSync } from 'node:fs'
import { codebookOf } from '../app/index.ts'
import { type Codebook, Fault } from '../model/index.ts'

/** An analyst's codebook, from a file and those that it includes. @throws Fault as `readCodebook` does. */
export function codebookIn(path: string): Promise<Codebook> {
  return codebookOf(path, textIn)
}

/** @throws Fault `path-unreadable`, `article-garbled` for what is not UTF-8. */
function textIn(path: string): string | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (reason === 'ENOENT') return null
    throw new Fault('path-unreadable', { path, reason })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('article-garbled', { path, encoding: 'UTF-8' })
  }
}
