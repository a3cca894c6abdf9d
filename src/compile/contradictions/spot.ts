import { cut, type Evidence, type Lexicon, type Name, type Ref } from '../../model/index.ts'
import { daysBetween } from '../ground/days.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { type Paper, sentenceOf } from '../ground/paper.ts'
import { type Bounds, sentenceAt } from '../ground/sentences.ts'
import { shared } from '../ground/vocabulary.ts'
import { type Match, matchesAt, placesIn, type Sought } from './openings.ts'
import { type Phrase, phrasesOf } from './phrases.ts'

/** A place in an article where a phrase stands, with the sentence around it. */
export interface Spot {
  readonly paper: Paper
  readonly bounds: Bounds
  readonly start: number
  readonly end: number
  readonly match: Match
}

/** Longer stretches are tables and lists, not sentences. */
const LONGEST = 1500

/** Every place where a phrase stands, in articles that are no copies of another. */
export function spotsOf(ground: Ground, phrase: Phrase): Spot[] {
  const phrases = phrasesOf(ground.lexicon)
  const spots = spotsWith(phrases[phrase])
  return ground.papers.flatMap((paper) => (ground.originOf(paper.id) === paper.id ? spots(paper, phrases.all) : []))
}

/** Looks through an article for all phrases, so that where they stand is at hand when contradictions are looked for. */
export function lookForPhrases({ article }: Paper, lexicon: Lexicon): void {
  placesIn(phrasesOf(lexicon).all)(article)
}

/** Where one of the phrases may begin in a paper, in order. */
export function placesOf({ article }: Paper, lexicon: Lexicon, phrase: Phrase): readonly number[] {
  const phrases = phrasesOf(lexicon)
  return placesIn(phrases.all)(article).get(phrases[phrase]) ?? []
}

/** A phrase is looked for in an article once. */
const spotsWith = once((phrase: Sought) =>
  once((paper: Paper, all: readonly Sought[]): readonly Spot[] => {
    const { article } = paper
    const places = placesIn(all)(article).get(phrase) ?? []
    const spots = matchesAt(article.text, phrase, places).flatMap((match): Spot[] => {
      const bounds = sentenceOf(paper, match.index)
      const spot = { paper, bounds, start: match.index, end: match.index + match[0].length, match }
      return bounds.end - bounds.start > LONGEST || spot.end > bounds.end ? [] : [spot]
    })
    return spots.length > 0 ? spots : NOWHERE
  }),
)

const NOWHERE: readonly Spot[] = []

/** A name that was joined to an identity. */
export type Known = Name & { readonly entity: Ref }

/** The names between two offsets that were joined to an identity, without outlets, in order. */
export function namesWithin({ reading }: Paper, start: number, end: number): Known[] {
  return reading.names.filter(
    (name): name is Known =>
      name.entity !== null && name.span.start >= start && name.span.end <= end && !name.entity.id.startsWith('outlet:'),
  )
}

/** The sentence before that of a spot, in the same paragraph or the one before; its own start where there is none. */
export function contextStart({ paper, bounds }: Pick<Spot, 'paper' | 'bounds'>): number {
  const at = sentenceAt(paper.sentences, bounds.start)
  const before = paper.sentences[at - 1]
  return before && bounds.start - before.start <= LONGEST ? before.start : bounds.start
}

/** The sentence of a spot, as evidence. */
export function sentenceEvidence({ paper, bounds }: Spot): Evidence {
  return from(paper, cut(paper.article.text, bounds.start, bounds.end))
}

/** Who says what stands at a spot: the speaker of the statement around it, else the outlet. */
export function sayerOf(ground: Ground, { paper, start, end }: Spot): Ref | null {
  const around = paper.reading.statements.filter(({ content }) =>
    content.some((one) => one.start <= start && end <= one.end + 1),
  )
  const spoken = around.find(({ speaker }) => speaker !== null) ?? around[0]
  return holderOf(ground, paper, spoken?.id ?? null)
}

/** Identities that two undated articles must share to be about the same days. */
const SAME_STORY = 3

/** True when two articles appeared within so many days; where a day is not known, when they are about the same people. */
export function isNear(a: Paper, b: Paper, days: number): boolean {
  if (a.id === b.id) return true
  if (a.day !== null && b.day !== null) return Math.abs(daysBetween(a.day, b.day)) <= days
  return shared(story(a), story(b)) >= SAME_STORY
}

const story = once(
  (paper: Paper): ReadonlySet<string> =>
    new Set(namesWithin(paper, 0, paper.article.text.length).map(({ entity }) => entity.id)),
)
