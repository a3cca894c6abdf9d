/** A case for an assistant, by the Model Context Protocol. */
export { assistant } from './assistant.ts'
export { overStdio } from './overStdio.ts'
