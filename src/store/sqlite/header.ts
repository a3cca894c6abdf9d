import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { Fault } from '../../model/index.ts'

/** "PRLY": marks an SQLite file as a case of Parley (SQLite's application id, bytes 68–71 of the file). */
export const applicationId = 0x50524c59

/**
 * Looks at the first bytes of a file, before any database library touches it. True for a case, false where there is
 * no file yet (or an empty one, left by a start that was cut off).
 *
 * @throws Fault `case-not-one` for anything else, `path-unreadable` where it cannot be opened.
 */
export function isCase(path: string): boolean {
  if (!existsSync(path)) return false
  if (statSync(path).isDirectory()) throw new Fault('case-not-one', { path })
  const head = Buffer.alloc(100)
  let length: number
  try {
    const file = openSync(path, 'r')
    length = readSync(file, head, 0, 100, 0)
    closeSync(file)
  } catch (error) {
    throw new Fault('path-unreadable', { path, reason: (error as Error).message })
  }
  if (length === 0) return false
  const sqlite = head.subarray(0, 15).toString('latin1') === 'SQLite format 3'
  if (length < 100 || !sqlite || head.readUInt32BE(68) !== applicationId) throw new Fault('case-not-one', { path })
  return true
}
