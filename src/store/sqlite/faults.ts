import { Fault } from '../../model/index.ts'

/** Says in our words what the database said in its own. Whatever is no fault of the file is returned as it is. */
export function asFault(error: unknown, path: string): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error
  const said = `${(error as { code?: string }).code ?? ''} ${error.message}`
  if (/SQLITE_(BUSY|LOCKED)|database is locked/i.test(said)) return new Fault('case-locked', { path }, { cause: error })
  if (/SQLITE_FULL|disk is full/i.test(said)) return new Fault('case-disk-full', { path }, { cause: error })
  if (/SQLITE_NOTADB|not a database/i.test(said)) return new Fault('case-not-one', { path }, { cause: error })
  if (/SQLITE_CORRUPT|malformed/i.test(said))
    return new Fault('case-damaged', { path, problem: error.message }, { cause: error })
  if (/SQLITE_(READONLY|CANTOPEN|IOERR|PERM)|readonly database|Unable to open/i.test(said)) {
    return new Fault('case-read-only', { path, reason: error.message }, { cause: error })
  }
  if (/no such table: (?:passages|words)/.test(said)) return new Fault('case-older', { path }, { cause: error })
  return error
}
