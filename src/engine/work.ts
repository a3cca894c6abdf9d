import type { FailedReading, StoredReading } from '../app/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { lexicons } from './ownIssues.ts'
import { readAll, type Share } from './readAll.ts'
import { warmUp } from './warmUp.ts'

const lexiconFor = lexicons(loadLexicon())

void work(warmUp)

/** What a thread of the pool runs: one share of the articles, read in order. */
export function work(share: Share): Promise<(StoredReading | FailedReading)[]> {
  return readAll(share, lexiconFor(share.codebook ?? null))
}
