import type { FailedReading, StoredReading } from '../app/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { lexicons } from './ownIssues.ts'
import { readAll, type Share } from './readAll.ts'
import { warmUp } from './warmUp.ts'

const lexiconFor = lexicons(loadLexicon())

// What is wrong with the word lists is told by the first share: here nobody would hear it.
void work(warmUp).catch(() => undefined)

/** What a thread of the pool runs: one share of the articles, read in order. */
export async function work(share: Share): Promise<(StoredReading | FailedReading)[]> {
  return readAll(share, lexiconFor(share.codebook ?? null))
}
