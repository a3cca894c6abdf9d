import { CommanderError } from 'commander'
import { Fault } from '../model/index.ts'
import type { Environment } from './environment.ts'
import { programOf } from './program.ts'
import { report } from './report.ts'

/**
 * Runs one command line and says with which status to exit: 0 done, 1 something could not be read, 2 the command line
 * is wrong, 3 the input or the case cannot be used, 4 the case is damaged. A fault is printed, never thrown.
 */
export async function run(args: readonly string[], env: Environment): Promise<number> {
  let status = 0
  const program = programOf(env, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Fault) {
      report(error, env)
      return error.exit
    }
    throw error
  }
}
