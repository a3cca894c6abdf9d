import { compare, type Paper } from '../ground/paper.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { candidatePairs } from './candidates.ts'
import { type Shingles, sharedShingles, shinglesOf } from './shingles.ts'

/** With 15 % of its words changed a copy keeps about 0.85⁵ = 44 % of its runs of five words; strangers share under 5 %. */
const CONTAINED = 0.3
/** Below this likeness one of the two is a small part of the other. */
const ALIKE = 0.15
/** Runs that must be shared: fewer can be a common phrase, a title, a boilerplate line. */
const LEAST = 15

/**
 * Groups articles that are copies or near-copies of each other: verbatim, cut, under another headline, lightly
 * reworded. Says for each article (by id) the id of the article that stands for its group: the earliest, and of those
 * of one day the fullest. An article without copies stands for itself.
 */
export function copies(papers: readonly Paper[]): Map<string, string> {
  const shingles = papers.map((paper) => shinglesOf(paper.article.text))
  const union = unionOf(papers.length)
  for (const [a, b] of candidatePairs(shingles)) {
    if (union.find(a) !== union.find(b) && isCopy(papers, shingles, [a, b])) union.join(a, b)
  }
  const origins = new Map<string, string>()
  for (const group of groupsOf(papers, union)) {
    const origin = [...group].sort(earliestFullest)[0] as Paper
    for (const paper of group) origins.set(paper.id, origin.id)
  }
  return origins
}

function isCopy(papers: readonly Paper[], shingles: readonly Shingles[], [a, b]: [number, number]): boolean {
  const [one, other] = [shingles[a] as Shingles, shingles[b] as Shingles]
  const both = sharedShingles(one, other)
  const [less, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  if (both < Math.min(LEAST, less * 0.8) || both < CONTAINED * less) return false
  if (both / (less + more - both) >= ALIKE) return true
  // A part of the other: a cut copy, unless the longer one is a digest, which is put together from several.
  const longer = one.size >= other.size ? papers[a] : papers[b]
  return longer?.reading.article.genre !== 'digest'
}

function earliestFullest(a: Paper, b: Paper): number {
  return compare(a.day ?? '~', b.day ?? '~') || b.words - a.words || compare(a.id, b.id)
}
