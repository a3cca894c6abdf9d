import type { Dossier } from '../model/index.ts'
import { articles, asOfDay } from './articles/articles.ts'
import { chains } from './chains/chains.ts'
import { conditions } from './conditions/conditions.ts'
import { contradictions } from './contradictions/contradictions.ts'
import { criticisms } from './criticisms/criticisms.ts'
import { digest } from './digest/digest.ts'
import { distances } from './distances/distances.ts'
import { audited } from './figures/audit.ts'
import { figuresCounted } from './figures/counted.ts'
import { figureGroups } from './figures/groups.ts'
import type { CaseEntry, CompileOptions } from './ground/entry.ts'
import type { Ground } from './ground/ground.ts'
import { papersKnown } from './ground/known.ts'
import { filePapers } from './ground/paper.ts'
import { vocabularyOf } from './ground/vocabulary.ts'
import { identify } from './identities/identify.ts'
import { tellApart } from './identities/twoOfOneName.ts'
import { issues } from './issues/issues.ts'
import { settled } from './issues/proposed.ts'
import { copies } from './origins/copies.ts'
import { origins } from './origins/origins.ts'
import { proposals } from './proposals/proposals.ts'
import { positionsHeld } from './table/held.ts'
import { parties, table } from './table/table.ts'
import { doubtsFromOthers } from './terms/otherArticles.ts'
import { doubts, terms } from './terms/terms.ts'
import { timeline } from './timeline/timeline.ts'

/**
 * Lays out everything that the articles of a case say. A pure function of its arguments; the order of `entries` does
 * not matter.
 */
export function compile(entries: readonly CaseEntry[], options: CompileOptions): Dossier {
  const { case: name, lexicon, asOf = null, verdicts = [] } = options
  const filed = filePapers(entries, lexicon, asOf) // in order of publication, each once
  const told = tellApart(filed, lexicon) // two people of one name are two
  const { papers, identities, who, partyOf, orphans } = identify(told, lexicon, verdicts) // who is who
  const origin = copies(papers) // which articles are copies of which
  const originOf = (article: string): string => origin.get(article) ?? article
  const known: Ground = { papers, lexicon, vocabulary: vocabularyOf(lexicon), originOf, who, partyOf }
  const ground: Ground = { ...known, papers: papersKnown(known) } // what is made of them is remembered with them
  const held = settled(ground, positionsHeld(ground)) // what the codebook lacks is proposed by two or more
  const rows = table(ground, held)
  const happenings = timeline(ground)
  const groups = audited(ground, figureGroups(ground, figuresCounted(ground)))
  const plans = proposals(ground)
  const disputes = contradictions(ground, { happenings, groups, plans })
  const figures = groups.map(({ group }) => group)
  const day = asOfDay(papers, asOf)
  const [codebook, doubtful] = [issues(ground, held), [...doubts(ground), ...doubtsFromOthers(ground, identities)]]
  const parts = {
    asOf: day,
    identities,
    rows,
    happenings,
    figures,
    proposals: plans,
    contradictions: disputes,
    issues: codebook,
    doubts: doubtful,
  }
  const blame = criticisms(ground)
  return {
    case: name,
    asOf: day,
    articles: articles(ground),
    identities,
    issues: codebook,
    parties: parties(held),
    table: rows.map(({ row }) => row), // what each party wants, on each issue, as of when
    distances: distances(ground, rows), // how far apart they stand
    timeline: happenings.map(({ entry }) => entry), // every event once
    figures, // numbers that speak of the same thing, and whether they fit
    proposals: plans, // plans point by point, version by version, and the answers to them
    conditions: conditions(ground), // if … then …, and whether it came about
    chains: chains(ground), // through whose hands a statement came
    origins: origins(ground), // how many articles print a claim, how many could know
    contradictions: disputes, // the same thing told differently
    terms: terms(ground), // loaded words, in whose voice
    ...(blame.length > 0 ? { criticisms: blame } : {}), // who blames whom
    doubts: doubtful, // what is unclear or damaged
    ...digest(ground, parts), // all of it in a few sentences, and what the gate withheld
    ...(orphans.length > 0 ? { orphans: [...orphans] } : {}), // judgements that do not fit any more
  }
}
