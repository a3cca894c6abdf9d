/** Article → Reading. */
export { pipeline, type ReadOptions, read } from './pipeline.ts'
