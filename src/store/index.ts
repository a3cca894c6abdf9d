/** The case file. */
export { type CaseOptions, openCase } from './sqlite/openCase.ts'
