import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** From this many bytes on, in this many articles, there is work for every core. */
const many = { bytes: 50_000, files: 8 }

/** Files that hold many articles each. */
const table = /\.(?:csv|tsv|json|jsonl|ndjson)$/i

/**
 * True when a command line is sure to have articles read on all cores: told from its words alone, before anything else
 * of the program is loaded. A case that exists may hold them all; how many threads were asked for is not weighed here.
 */
export function muchToRead([command, ...words]: readonly string[]): boolean {
  if (command !== 'annotate' && command !== 'read') return false
  if (words.some((word) => word.startsWith('--threads'))) return false
  const at = words.findIndex((word) => word === '--case' || word.startsWith('--case='))
  const file = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1])
  if (file !== undefined && existsSync(file)) return false
  let [bytes, files] = [0, 0]
  for (const path of words.filter((word) => !word.startsWith('-')).flatMap(filesIn)) {
    const size = sizeOf(path)
    bytes += size
    if (size > 0) files++
    if (bytes > many.bytes && (files >= many.files || table.test(path))) return true
  }
  return false
}

/** A path, or those that stand in the folder itself that it names. */
function filesIn(path: string): string[] {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  } catch {
    // What cannot be opened is told when it is read.
    return []
  }
}

/** Bytes of a file; 0 for what is none. */
function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.size : 0
}
