import type { Lexicon } from '../model/index.ts'
import { leakedIn } from './chains/chains.ts'
import { reportsIn } from './conditions/reports.ts'
import { lookForPhrases } from './contradictions/spot.ts'
import type { CaseEntry } from './ground/entry.ts'
import { refsIn } from './ground/known.ts'
import { filed } from './ground/paper.ts'
import { vocabularyOf } from './ground/vocabulary.ts'
import { mentionedIn, unofficialWords } from './identities/census.ts'
import { takeNamesApart } from './identities/namesApart.ts'
import { officesIn, wellKnown } from './identities/twoOfOneName.ts'
import { layOutRuns } from './origins/copies.ts'
import { saidIn } from './origins/origins.ts'

/**
 * Works out ahead what can be known of an article by itself, while others are still being read: its sentences, who is
 * named in it, what it would be compared by, which phrases stand in it. Remembered with `entry`, so that `compile` finds
 * it when it is given the same article and reading; what `compile` answers does not depend on it.
 */
export function knowAhead(entry: CaseEntry, lexicon: Lexicon): void {
  const paper = filed(entry, lexicon)
  const { article, reading } = paper
  const vocabulary = vocabularyOf(lexicon)
  officesIn(paper, wellKnown(lexicon))
  mentionedIn(paper, unofficialWords(lexicon))
  takeNamesApart(paper, lexicon)
  refsIn(paper)
  layOutRuns(article)
  lookForPhrases(paper, lexicon)
  saidIn(reading, vocabulary)
  reportsIn(paper, { vocabulary, lexicon })
  leakedIn(reading, lexicon)
}
