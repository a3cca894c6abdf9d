/** The command line. */
export type { Environment } from './environment.ts'
export { run } from './run.ts'
