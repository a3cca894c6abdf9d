import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { constants, Script } from 'node:vm'

/** A script of the package that has been run in this thread. */
export interface Loaded<T> {
  readonly exports: T
  /** True where V8 took the code that it had made of the script before. */
  readonly isKept: boolean
  /** The code that V8 has made of the script by now, what was run of it included. */
  readonly code: () => Uint8Array
}

/** Where the code stands that V8 made of a script. */
export const codeFile = (file: string): string => `${file}.code`

/**
 * Runs a script (CommonJS, one file) with the code that V8 made of it when it was built, so that this thread need not
 * compile it again. V8 looks for itself whether the code is its own, under its flags, and of a source of this length: where
 * it is not, or is not there, the script is compiled. Whoever writes the script anew writes its code anew, too.
 */
export function loadScript<T>(file: string): Loaded<T> {
  const kept = existsSync(codeFile(file)) ? { cachedData: readFileSync(codeFile(file)) } : {}
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...kept,
  })
  const module = { exports: {} as T }
  const run = script.runInThisContext() as (...given: unknown[]) => void
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
  return { exports: module.exports, isKept: script.cachedDataRejected === false, code: () => script.createCachedData() }
}
