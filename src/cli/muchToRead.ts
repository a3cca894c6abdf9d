import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** From this many bytes on there is work for every core. */
const many = 50_000

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
  let sum = 0
  for (const word of words) {
    if (!word.startsWith('-')) sum += sizeOf(word)
    if (sum > many) return true
  }
  return false
}

/** Bytes of a file, or of the files that stand in a folder itself; 0 for what is neither. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path)
    if (!stat.isDirectory()) return stat.size
    let sum = 0
    for (const name of readdirSync(path)) {
      const inside = statSync(join(path, name))
      if (inside.isFile()) sum += inside.size
      if (sum > many) break
    }
    return sum
  } catch {
    // What cannot be opened is told when it is read.
    return 0
  }
}
