import { fileURLToPath } from 'node:url'
import { loadScript } from './script.ts'

/** What a thread of the pool runs (see `work.ts`): from one script whose code is kept, since every thread starts anew. */
export default loadScript<typeof import('./work.ts')>(fileURLToPath(new URL('./reader.cjs', import.meta.url))).exports
  .work
