import type { Article, Reading } from '../../model/index.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { candidatePairs, layOutNets } from './candidates.ts'
import { hasShingle, type Shingles, sharedShingles, shinglesOf } from './shingles.ts'

/**
 * Share of the shorter text's runs of five words that must stand in the longer one. With 15 % of its words changed, in
 * the worst case every seventh, a copy keeps 2 runs of 7; strangers share under 5 %.
 */
const CONTAINED = 0.2
/** Below this likeness one of the two is a small part of the other. */
const ALIKE = 0.1
/** Share of the longer text that must be common when one is a digest and the other is not. */
const WHOLE = 0.6
/** Runs of five that a reworded copy still keeps, and runs of three; strangers on one subject share under 8 % of these. */
const REWORDED = { five: 0.08, three: 0.35 }
/** Runs that must be shared: fewer can be a common phrase, a title, a boilerplate line. */
const LEAST = 15

/**
 * Groups articles that are copies or near-copies of each other: verbatim, cut, under another headline, lightly
 * reworded. Says for each article (by id) the id of the article that stands for its group: the earliest, and of those
 * of one day the fullest. An article without copies stands for itself.
 */
export function copies(papers: readonly Paper[]): ReadonlyMap<string, string> {
  // What an analyst judges changes neither the text nor the head of an article.
  return copiesOf(
    papers.flatMap(({ article, reading }): object[] => [article, reading.article]),
    papers,
  )
}

const copiesOf = onceOfAll((_: readonly object[], papers: readonly Paper[]): ReadonlyMap<string, string> => {
  const union = unionOf(papers.length)
  for (const [a, b] of candidatePairs(papers.map(({ article }) => ownRuns(article)))) {
    const [one, other] = [papers[a] as Paper, papers[b] as Paper]
    if (union.find(a) !== union.find(b) && comparedWith(one.reading.article)(other.reading.article, [one, other]))
      union.join(a, b)
  }
  const origins = new Map<string, string>()
  for (const group of groupsOf(papers, union)) {
    const origin = [...group].sort(earliestFullest)[0] as Paper
    for (const paper of group) origins.set(paper.id, origin.id)
  }
  return origins
})

/** Of what says next to nothing in its own words, those of its quotations too. */
function ownShingles({ text }: Article, length?: number): Shingles {
  const of = length === undefined ? {} : { length }
  const own = shinglesOf(text, of)
  return own.size < LEAST ? shinglesOf(text, { ...of, quoted: true }) : own
}

/** Lays out what an article is compared by, so that it is at hand when copies are looked for. */
export function layOutRuns(article: Article): void {
  layOutNets(ownRuns(article))
}

const ownRuns = once((article: Article) => ownShingles(article))
const shortRuns = once((article: Article) => ownShingles(article, 3))

/** Two articles are compared once: each goes by the head of its reading, which holds as long as its text does. */
const comparedWith = once((_: Reading['article']) =>
  once((_: Reading['article'], [one, other]: readonly [Paper, Paper]): boolean => isCopy(one, other)),
)

function isCopy(a: Paper, b: Paper): boolean {
  const [one, other] = [ownRuns(a.article), ownRuns(b.article)]
  const both = sharedShingles(one, other)
  const [less, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  // A digest is put together from several articles: holding one of them does not make it a copy.
  const digests = [a, b].filter(({ reading }) => reading.article.genre === 'digest').length
  if (both < Math.min(LEAST, less * 0.8) || both < CONTAINED * less) {
    return digests === 0 && both >= REWORDED.five * less && isReworded(a, b)
  }
  if (both < 0.5 * less && !isSpread(one, other)) return false
  if (digests === 1) return both >= WHOLE * more
  return digests === 0 || both / (less + more - both) >= ALIKE
}

/** Every third or fourth word changed: few runs of five are left, but runs of three are, all along the text. */
function isReworded(a: Paper, b: Paper): boolean {
  const [one, other] = [shortRuns(a.article), shortRuns(b.article)]
  return sharedShingles(one, other) >= REWORDED.three * Math.min(one.size, other.size) && isSpread(one, other)
}

/** A copy agrees all along the shorter text; a passage that two independent articles share stands in one place. */
function isSpread(one: Shingles, other: Shingles): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  const quarters = [0, 0, 0, 0]
  let at = 0
  for (const shingle of short.inText) {
    const quarter = Math.floor((at++ * 4) / short.size)
    if (hasShingle(long, shingle)) quarters[quarter] = (quarters[quarter] ?? 0) + 1
  }
  return quarters.filter((count) => count >= (short.size / 4) * 0.1).length >= 3
}

function earliestFullest(a: Paper, b: Paper): number {
  return compare(a.day ?? '~', b.day ?? '~') || b.words - a.words || compare(a.id, b.id)
}
