import type { Contradiction, Evidence, Ref } from '../../model/index.ts'
import { type Ground, tidyRefs } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { sentenceAt } from '../ground/sentences.ts'
import { stemOf } from '../ground/stem.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { shared } from '../ground/vocabulary.ts'
import { blamedFor, matterWords } from './blameMatter.ts'
import { type Held, sidesOf } from './sides.ts'
import { isNear, type Known, namesWithin, type Spot, sayerOf, sentenceEvidence, spotsOf } from './spot.ts'

/** Somebody says that somebody did it. `accused` is `null` where it is said without a name ("the occupiers"). */
interface Blame {
  readonly spot: Spot
  readonly accuser: Ref
  readonly accused: Ref | null
  /** What somebody is blamed for, in the words of the article. */
  readonly cause: string | null
  /** Places named in the sentence, and its words without any name. */
  readonly places: ReadonlySet<string>
  readonly content: ReadonlySet<string>
  /** The stems of that, without names. */
  readonly matter: ReadonlySet<string>
  readonly evidence: Evidence
}

/** How far the names may stand from the verb, in characters. */
const BEFORE = 140
const BEHIND = 60
/** Days, sentences and content words within which two blames are about the same thing. */
const NEAR = 5
const APART = 2
const SAME = 4
/** Words of the matter that must agree where each of the two names the other. */
const SAME_MATTER = 2

/**
 * Two sides that blame each other for the same thing: in one sentence ("Norland and Sudria blame each other"), or each
 * in its own: close by, or in articles of the same days on the same place. At least one of them must name the other.
 */
export function blames(ground: Ground): Contradiction[] {
  const named = spotsOf(ground, 'blame').flatMap((spot) => blameOf(spot, ground))
  const faulted = spotsOf(ground, 'fault').flatMap((spot) => faultOf(spot, sayerOf(ground, spot), ground))
  const place = new Map(ground.papers.map(({ id }, at) => [id, at]))
  const rank = ({ spot }: Blame) => place.get(spot.paper.id) as number
  const all = [...named, ...faulted].sort((a, b) => rank(a) - rank(b) || a.spot.start - b.spot.start)
  return [...eachOther(ground, spotsOf(ground, 'mutual')), ...pairs(ground, all)]
}

const whose = (matter: string, a: Ref, b: Ref): string => `who is to blame${matter}, ${a.name} or ${b.name}`

/** Sentences that say it of the same two, in articles of the same days, are one. */
function eachOther(ground: Ground, spots: readonly Spot[]): Contradiction[] {
  const all = spots.flatMap((spot) => {
    const names = namesWithin(spot.paper, Math.max(spot.bounds.start, spot.start - BEFORE), spot.start)
    const [one, other] = tidyRefs(names.slice(-2).map(({ entity }) => ground.partyOf(entity)))
    const matter = blamedFor(spot, true)
    const content = new Set(matter === null ? [] : ground.vocabulary.content(matter))
    return one && other ? [{ spot, one, other, matter, content }] : []
  })
  const union = unionOf(all.length)
  all.forEach((a, x) => {
    const y = all.findIndex(
      (b) =>
        a.one.id === b.one.id &&
        a.other.id === b.other.id &&
        isNear(a.spot.paper, b.spot.paper, NEAR) &&
        (a.content.size === 0 || b.content.size === 0 || shared(a.content, b.content) > 0),
    )
    if (y < x) union.join(x, y)
  })
  return groupsOf(all, union).map((same) => {
    const held = same.flatMap(({ spot, one, other }): Held[] => {
      const evidence = sentenceEvidence(spot)
      return [
        { key: one.id, claim: `it was ${other.name}`, holder: one, evidence },
        { key: other.id, claim: `it was ${one.name}`, holder: other, evidence },
      ]
    })
    const { one, other } = same[0] as (typeof all)[number]
    const told = same.find(({ matter }) => matter !== null) ?? (same[0] as (typeof all)[number])
    return { about: whose(matterWords(ground, told.matter, told.spot), one, other), sides: sidesOf(ground, held) }
  })
}

const blameOf = once((spot: Spot, ground: Ground): Blame[] => {
  const { paper, bounds, end } = spot
  const subject = accuserAt(spot)
  const [behind] = namesWithin(paper, end, Math.min(bounds.end, end + BEHIND))
  if (!subject) return []
  const accuser = ground.partyOf(subject.entity)
  const accused = behind ? ground.partyOf(behind.entity) : null
  return blame(spot, { accuser, accused, cause: blamedFor(spot, false) }, ground)
})

/** "Norland was to blame for the fire, Sudria said"; whoever takes the blame accuses nobody. */
function faultOf(spot: Spot, accuser: Ref | null, ground: Ground): Blame[] {
  const { paper, bounds, start } = spot
  const before = Math.max(bounds.start, start - BEFORE)
  if (UNSURE.test(paper.article.text.slice(before, start))) return []
  const subject = namesWithin(paper, before, start).findLast(({ entity }) => !entity.id.startsWith('place:'))
  if (!subject || accuser === null || accuser.id.startsWith('outlet:')) return []
  const told = {
    accuser: ground.partyOf(accuser),
    accused: ground.partyOf(subject.entity),
    cause: blamedFor(spot, true),
  }
  return blame(spot, told, ground)
}

const UNSURE = /\b(?:if|whether|who|denie[sd]|denying)\b/iu

function blame(
  spot: Spot,
  { accuser, accused, cause }: Pick<Blame, 'accuser' | 'accused' | 'cause'>,
  ground: Ground,
): Blame[] {
  const { paper, bounds } = spot
  if (accused?.id === accuser.id) return []
  const evidence = sentenceEvidence(spot)
  const named = namesWithin(paper, bounds.start, bounds.end)
  const places = named.filter(({ entity }) => entity.id.startsWith('place:')).map(({ entity }) => ground.who(entity).id)
  const names = new Set(named.flatMap(({ name }) => ground.vocabulary.content(name)))
  const content = ground.vocabulary.content(evidence.quote).filter((word) => !names.has(word))
  const stem = stemOf(ground.lexicon)
  const told = ground.vocabulary.content(cause ?? '').filter((word) => !names.has(word) && !dayNames.test(word))
  const matter = new Set(told.map(stem))
  return [{ spot, accuser, accused, cause, evidence, matter, places: new Set(places), content: new Set(content) }]
}

const dayNames = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "He also accused": who he is stands elsewhere. */
const PRONOUN =
  /\b(?:he|she|it|they|we|i|you)\s+(?:\p{L}+ly\s+|also\s+|again\s+|later\s+|then\s+|has\s+|have\s+|had\s+|now\s+)*$/iu
/** "Norland closed the port to Sudria and accused …": who acts comes first. */
const SAME_SUBJECT = /\b(?:having|and|but|by|while)\s+(?:also\s+|then\s+)?$/iu

/** Who accuses: the name nearest before the verb, or the first of the sentence where another verb shares its subject. */
function accuserAt({ paper, bounds, start, match }: Spot): Known | undefined {
  const lead = paper.article.text.slice(Math.max(bounds.start, start - 40), start)
  if (PRONOUN.test(lead)) return undefined
  if (SAME_SUBJECT.test(lead) || /ing$/iu.test(match[0])) return namesWithin(paper, bounds.start, start)[0]
  return namesWithin(paper, Math.max(bounds.start, start - BEFORE), start).at(-1)
}

/** Each blame with the first that answers it. */
function pairs(ground: Ground, all: readonly Blame[]): Contradiction[] {
  const answered = new Set<Blame>()
  return all.flatMap((one, at) => {
    const other = answered.has(one)
      ? undefined
      : all.slice(at + 1, at + 60).find((two) => !answered.has(two) && isAnswer(one, two))
    if (!other) return []
    answered.add(one).add(other)
    const held = [one, other].map(
      ({ accuser, evidence }): Held => ({ key: accuser.id, claim: evidence.quote, holder: accuser, evidence }),
    )
    const told = [one, other].find(({ cause }) => cause !== null) ?? one
    const matter = matterWords(ground, told.cause, told.spot)
    return [{ about: whose(matter, one.accuser, other.accuser), sides: sidesOf(ground, held) }]
  })
}

function isAnswer(a: Blame, b: Blame): boolean {
  if (a.accuser.id === b.accuser.id) return false
  const turned = a.accused?.id === b.accuser.id || b.accused?.id === a.accuser.id
  const fits = (x: Blame, y: Blame) => x.accused === null || x.accused.id === y.accuser.id
  if (!turned || !(fits(a, b) || fits(b, a))) return false
  if (isCloseBy(a.spot, b.spot)) return true
  const near = a.spot.paper.id !== b.spot.paper.id && isNear(a.spot.paper, b.spot.paper, NEAR)
  const mutual = a.accused?.id === b.accuser.id && b.accused?.id === a.accuser.id
  if (near && mutual && shared(a.matter, b.matter) >= SAME_MATTER) return true
  return near && shared(a.places, b.places) > 0 && shared(a.content, b.content) >= SAME
}

function isCloseBy(a: Spot, b: Spot): boolean {
  const { sentences } = a.paper
  const apart = Math.abs(sentenceAt(sentences, a.start) - sentenceAt(sentences, b.start))
  return a.paper.id === b.paper.id && apart <= APART
}
