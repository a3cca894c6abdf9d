import type { Origin, Reading, Statement } from '../../model/index.ts'
import { alikePairs } from '../ground/alike.ts'
import { from, type Ground, papersById, reportedBy, sourcesOf, tidyEvidence } from '../ground/ground.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { bucketsOf, groupsOf, type Union, unionOf } from '../ground/union.ts'
import type { Vocabulary } from '../ground/vocabulary.ts'
import { creditedIn } from '../ground/voice.ts'

/** Words of a quotation that make it the same quotation wherever they stand in a row. */
const QUOTED_RUN = 6
/** How much of their content words two statements of one speaker must share to say the same, and how many at least. */
const SAME = 0.6
const LEAST_WORDS = 4
/** Whoever is not named. */
const UNKNOWN = '?'

/** What a statement says, whoever its speaker turns out to be. */
interface Said {
  readonly statement: Statement
  readonly text: string
  readonly content: ReadonlySet<string>
  /** Its numbers and negations: where these differ two sayings differ, however alike the rest. */
  readonly turn: string
  /** The hashes of its quoted runs of words. */
  readonly runs: Float64Array
}

interface Saying {
  readonly paper: Paper
  readonly speaker: string
  readonly said: Said
}

/**
 * Claims that several articles print, with how many do (`articles`) and how many of them can have known it on their own
 * (`independent`): copies count once, and so do articles that credit the same outlet or agency for it. Claims of a
 * single article are not listed. `independent` may be too low, never too high.
 */
export function origins(ground: Ground): Origin[] {
  const sayings = ground.papers.flatMap((paper) => sayingsIn(paper, ground))
  return [...bucketsOf(sayings, ({ speaker }) => speaker).values()]
    .flatMap((ofOne) => claimsIn(ofOne, ground))
    .sort((a, b) => b.independent - a.independent || b.articles - a.articles || compare(a.claim, b.claim))
}

const sayingsIn = once((paper: Paper, ground: Ground): Saying[] =>
  saidIn(paper.reading, ground.vocabulary).map((said): Saying => {
    const { speaker } = said.statement
    return { paper, speaker: speaker ? ground.who(speaker).id : UNKNOWN, said }
  }),
)

/** What the statements of a reading say in so many words: follows from the reading alone. */
export const saidIn = once((reading: Reading, vocabulary: Vocabulary): Said[] =>
  reading.statements.flatMap((statement) => {
    if (statement.content.length === 0 || statement.denial || isReport(reading, statement)) return []
    const text = statement.content.map(({ quote }) => quote).join(' ')
    const content = new Set(vocabulary.content(text))
    const runs = quotedRuns(vocabulary, { statement, text })
    return [{ statement, text, content, turn: turnOf(vocabulary, text), runs }]
  }),
)

/** The claims of one speaker that several articles print. */
const claimsIn = onceOfAll((sayings: readonly Saying[], ground: Ground): Origin[] => {
  const union = unionOf(sayings.length)
  joinQuotations(sayings, union)
  joinLikeSayings(sayings, union.join)
  return groupsOf(sayings, union).flatMap((group) =>
    group.some(({ paper }) => paper.id !== group[0]?.paper.id) ? [originOf(group, ground)] : [],
  )
})

/** "Reuters reported that she said …": what counts as the claim is what she said; the report stands behind it. */
function isReport(reading: Reading, { id, content }: Statement): boolean {
  const length = (spans: Statement['content']) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return (reportedIn(reading).get(id) ?? []).some((inner) => length(inner.content) > length(content) / 2)
}

/** The statements that each statement of a reading reports. */
const reportedIn = once((reading: Reading) => bucketsOf(reading.statements, ({ within }) => within ?? ''))

function turnOf(vocabulary: Vocabulary, text: string): string {
  const words = vocabulary.words(text).filter((word) => vocabulary.isNegation(word) || vocabulary.number(word) !== null)
  return words.sort().join(' ')
}

function joinQuotations(sayings: readonly Saying[], union: Union): void {
  const first = new Map<number, number>()
  sayings.forEach(({ said: { runs } }, index) => {
    for (const run of runs) {
      const known = first.get(run)
      if (known === undefined) first.set(run, index)
      else union.join(known, index)
    }
  })
}

/** Runs of six words between quotation marks; the whole content where it is a direct quotation without marks of its own. */
function quotedRuns(vocabulary: Vocabulary, { statement, text }: Pick<Said, 'statement' | 'text'>): Float64Array {
  const marked = [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»]?/g)].map((match) => match[1] as string)
  const stretches = marked.length > 0 ? marked : statement.manner === 'direct' ? [text] : []
  if (stretches.length === 0) return NO_RUNS
  const runs: number[] = []
  for (const stretch of stretches) {
    const words = vocabulary.words(stretch)
    for (let at = 0; at + QUOTED_RUN <= words.length; at++) runs.push(hashOfRun(words, at))
  }
  return Float64Array.from(runs)
}

const NO_RUNS = new Float64Array(0)
const SPACE = 32

/**
 * 52 bits of a run of words (FNV-1a twice over): among a million runs of one speaker, one chance in ten thousand of two
 * alike.
 */
function hashOfRun(words: readonly string[], from: number): number {
  let one = 0x811c9dc5 | 0
  let other = 0x01234567
  for (let at = from; at < from + QUOTED_RUN; at++) {
    const word = words[at] as string
    if (at > from) {
      one = Math.imul(one ^ SPACE, 0x01000193)
      other = Math.imul(other ^ SPACE, 0x85ebca6b)
    }
    for (let i = 0; i < word.length; i++) {
      one = Math.imul(one ^ word.charCodeAt(i), 0x01000193)
      other = Math.imul(other ^ word.charCodeAt(i), 0x85ebca6b)
    }
  }
  return (one >>> 0) * 2 ** 20 + (other >>> 12)
}

function joinLikeSayings(sayings: readonly Saying[], join: Union['join']): void {
  const worth = sayings
    .map((saying, index) => ({ saying, index }))
    .filter(({ saying }) => saying.said.content.size >= LEAST_WORDS)
  if (sayings[0]?.speaker === UNKNOWN) {
    // Nobody knows that two who are not named are one: only the very same words are the same.
    for (const [first, ...others] of bucketsOf(worth, ({ saying }) => saying.said.text).values())
      for (const other of others) join((first as (typeof worth)[number]).index, other.index)
    return
  }
  const pairs = alikePairs(
    worth.map(({ saying }) => saying.said.content),
    SAME,
  )
  for (const [a, b] of pairs) {
    const [one, other] = [worth[a] as (typeof worth)[number], worth[b] as (typeof worth)[number]]
    if (one.saying.said.turn === other.saying.said.turn) join(one.index, other.index)
  }
}

const originOf = onceOfAll((group: readonly Saying[], ground: Ground): Origin => {
  return {
    claim: wordingOf(group),
    articles: new Set(group.map(({ paper }) => paper.id)).size,
    independent: independentSources(ground, group),
    evidence: tidyEvidence(
      ground,
      group.flatMap(({ paper, said: { statement } }) => statement.content.map((span) => from(paper, span))),
    ),
  }
})

/** The words that most articles print; of equally many the longest. A reworded copy does not speak for the others. */
function wordingOf(group: readonly Saying[]): string {
  const wordings = bucketsOf(group, ({ said: { text } }) => text.replace(/\s+/g, ' ').trim())
  const [most] = [...wordings]
    .map(([words, all]) => ({ words, articles: new Set(all.map(({ paper }) => paper.id)).size }))
    .sort((a, b) => b.articles - a.articles || b.words.length - a.words.length || compare(a.words, b.words))
  return most?.words ?? ''
}

/** Articles that are copies of each other, or that name a common source for the claim, count as one. */
function independentSources(ground: Ground, group: readonly Saying[]): number {
  const credits = group.map((saying) => creditsOf(ground, saying))
  const credited = new Set(credits.flat())
  const union = unionOf(group.length)
  const first = new Map<string, number>()
  group.forEach(({ paper }, index) => {
    const own = paper.outlet && ground.who(paper.outlet).id
    const keys = [`origin ${ground.originOf(paper.id)}`, ...(credits[index] as string[])]
    if (own && credited.has(own)) keys.push(own)
    for (const key of keys) {
      const known = first.get(key)
      if (known === undefined) first.set(key, index)
      else union.join(known, index)
    }
  })
  return groupsOf(group, union).length
}

/**
 * The outlets behind a statement: those that report it in the text; else all that the article credits, or that the
 * article which it copies credits (a copy may have lost the line).
 */
function creditsOf(ground: Ground, { paper, said: { statement } }: Saying): string[] {
  const outlets = [statement, ...reportedBy(paper, statement)]
    .flatMap((each) => sourcesOf(ground, paper, each))
    .filter(({ id }) => id.startsWith('outlet:'))
    .map(({ id }) => id)
  if (outlets.length > 0) return outlets
  const own =
    paper.reading.article.credits.length > 0 ? paper : (papersById(ground).get(ground.originOf(paper.id)) ?? paper)
  return creditedIn(own).map((ref) => ground.who(ref).id)
}
