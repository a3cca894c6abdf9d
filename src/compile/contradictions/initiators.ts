import { type Contradiction, cut, fromLexicon, type Ref } from '../../model/index.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { type Paper, sentenceOf } from '../ground/paper.ts'
import type { Bounds } from '../ground/sentences.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { shared } from '../ground/vocabulary.ts'
import { type Held, sidesOf } from './sides.ts'
import { contextStart, isNear, namesWithin, placesOf } from './spot.ts'

/** Somebody is said to have wanted a meeting. */
interface Wish {
  readonly paper: Paper
  readonly party: Ref
  readonly about: ReadonlySet<string>
  readonly held: Held
}

/** Articles on one meeting appear within these days of each other. */
const NEAR = 10
/** How far the name may stand from the phrase, in characters. */
const REACH = 40

/**
 * Whose wish a meeting was, where articles name different parties: "the initiative came from …" here, "at the request
 * of …" there. The sentences must speak of a meeting, and they or those before them share a place
 * or another participant.
 */
export function initiators(ground: Ground): Contradiction[] {
  const wishes = wishesOf(ground)
  const union = unionOf(wishes.length)
  wishes.forEach((one, x) => {
    wishes.slice(x + 1).forEach((other, y) => {
      if (isSameMeeting(one, other)) union.join(x, x + 1 + y)
    })
  })
  return groupsOf(wishes, union)
    .filter((group) => new Set(group.map(({ party }) => party.id)).size > 1)
    .map((group) => ({
      about: 'who asked for the meeting',
      sides: sidesOf(
        ground,
        group.map(({ held }) => held),
      ),
    }))
}

const phrasesOf = fromLexicon(({ comparing: { initiative, meetings } }) => {
  const [before, after] = [initiative.before.join('|'), initiative.after.join('|')]
  return {
    phrases: new RegExp(`\\b(?:(?<before>${before})|(?<after>${after}))(?![\\p{L}])`, 'giu'),
    meetings: new RegExp(`\\b(?:${meetings.join('|')})\\b`, 'iu'),
  }
})

const wishesOf = (ground: Ground): Wish[] => ground.papers.flatMap((paper) => wishesIn(paper, ground))

const wishesIn = once((paper: Paper, ground: Ground): Wish[] => {
  if (ground.originOf(paper.id) !== paper.id) return []
  const { phrases, meetings } = phrasesOf(ground.lexicon)
  const places = placesOf(paper, ground.lexicon, 'wish')
  const sentences = new Set(places.map((place) => sentenceOf(paper, place)))
  return [...sentences].flatMap((bounds) => {
    const sentence = paper.article.text.slice(bounds.start, bounds.end)
    if (sentence.length > 1500) return []
    const found = [...sentence.matchAll(phrases)]
    if (found.length === 0 || !meetings.test(sentence)) return []
    return found.flatMap((match) => wishOf(ground, { paper, bounds, match }) ?? [])
  })
})

interface Found {
  readonly paper: Paper
  readonly bounds: Bounds
  readonly match: RegExpMatchArray
}

function wishOf(ground: Ground, { paper, bounds, match }: Found): Wish | null {
  const start = bounds.start + (match.index ?? 0)
  const end = start + match[0].length
  const near = paper.reading.names.filter(
    ({ span, entity }) => entity && span.start >= bounds.start && span.end <= bounds.end,
  )
  const named = match.groups?.before
    ? near.find(({ span }) => span.start >= end && span.start - end <= REACH)
    : near.findLast(({ span }) => span.end <= start && start - span.end <= 3)
  if (!named?.entity) return null
  const party = ground.partyOf(named.entity)
  const around = namesWithin(paper, contextStart({ paper, bounds }), bounds.end)
  const about = new Set(around.map(({ entity }) => ground.partyOf(entity).id).filter((id) => id !== party.id))
  const statement = paper.reading.statements.find(({ content }) =>
    content.some((one) => one.start <= start && end <= one.end),
  )
  const span = cut(paper.article.text, bounds.start, bounds.end)
  const holder = holderOf(ground, paper, statement?.id ?? null)
  return { paper, party, about, held: { key: party.id, claim: span.quote, holder, evidence: from(paper, span) } }
}

function isSameMeeting(a: Wish, b: Wish): boolean {
  if (!isNear(a.paper, b.paper, NEAR)) return false
  const [x, y] = [new Set([...a.about, a.party.id]), new Set([...b.about, b.party.id])]
  return shared(x, y) > (a.party.id === b.party.id ? 1 : 0)
}
