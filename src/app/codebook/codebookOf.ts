import type { Codebook } from '../../model/index.ts'
import type { OpenText } from './readCodebook.ts'

/** An analyst's codebook from its file, see `readCodebook`; what reads YAML is loaded when it is needed. */
export async function codebookOf(path: string, open: OpenText): Promise<Codebook> {
  const { readCodebook } = await import('./readCodebook.ts')
  return readCodebook(path, open)
}
