import { statSync } from 'node:fs'
import type Database from 'libsql'
import { Fault } from '../../model/index.ts'
import { migrations } from './migrations.ts'

/**
 * Looks, whenever it is called, whether an open case is still the file that was opened and of a format that we know: a
 * case may be moved, or brought up to date by a newer Parley, while an older one has it open.
 *
 * The function that it returns throws Fault `case-moved` or `case-newer`. Costs microseconds.
 */
export function presenceOf(path: string, connection: Database.Database): () => void {
  const opened = fileAt(path)
  return () => {
    if (fileAt(path) !== opened) throw new Fault('case-moved', { path })
    checkFormat(formatOf(connection), path)
  }
}

/** The number of the case's format; 0 for a new file. */
export function formatOf(connection: Database.Database): number {
  const { user_version: found } = connection.prepare('PRAGMA user_version').get() as { user_version: number }
  return found
}

/** @throws Fault `case-newer`. */
export function checkFormat(found: number, path: string): void {
  if (found > migrations.length) throw new Fault('case-newer', { path, found, known: migrations.length })
}

/** Tells one file from another, whatever it is called; `null` where there is none. */
function fileAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : null
}
