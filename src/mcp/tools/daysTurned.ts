import { Fault } from '../../model/index.ts'

/** Days the wrong way round, as a fault. */
export const daysTurned = (tool: string): Fault =>
  new Fault('tool-misused', { tool, problem: 'from: it is later than to', way: 'give the earlier day as "from"' })
