import { type Contradiction, fromLexicon, type Lexicon, type Ref, type Statement } from '../../model/index.ts'
import { daysBetween } from '../ground/days.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'
import type { Happening } from '../timeline/timeline.ts'
import type { Told } from '../timeline/told.ts'
import { aboutOf, heldBy, isAsserted } from './deniedEvents.ts'
import { type Held, sidesOf } from './sides.ts'
import { type Known, namesWithin } from './spot.ts'

/** What was reported is said not to be so within these days. */
const WITHIN = 14

/** What somebody says was not done, or is still as it was. */
interface NotDone {
  readonly paper: Paper
  readonly statement: Statement
  readonly speaker: Ref
  readonly day: string
  readonly claim: Statement['content'][number]
  /** The stems of what was not done: "have not left" → leave, withdraw, vacate …; "remain" → the same. */
  readonly deeds: ReadonlySet<string>
  /** Whose being there is told, where that is all: "Norland troops remain in Tarn" → troops; `null` of other claims. */
  readonly staying: ReadonlySet<string> | null
  readonly names: readonly Known[]
  readonly words: ReadonlySet<string>
  /** The stems of what it tells of, names left out: "has not signed any agreement with Norland" → sign, agreement. */
  readonly things: readonly string[]
}

/**
 * What one article tells as done, and a party says in another of the next days has not been: "Norland has withdrawn its
 * troops from Tarn", "Norland troops have not left Tarn", "… remain in Tarn"; "No agreement was signed in Tarn". Both must
 * tell of the same town and one party, or of two countries and the same thing between them. Denials in so many words stand
 * in `deniedEvents`.
 */
export function undone(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  const originals = ground.papers.filter(({ id }) => ground.originOf(id) === id)
  const all = originals.flatMap((paper) => notDoneIn(paper, ground))
  const ofDeed = byDeed(all)
  return happenings.flatMap((happening) => {
    const told = happening.told.filter((one) => isAsserted(one) && isPlaced(one))
    const denying = new Set(told.flatMap((report) => deniedBy(report, ofDeed, ground)))
    if (denying.size === 0) return []
    const held = happening.told.filter(isAsserted).map((one) => heldBy(ground, one, 'happened'))
    const reporters = new Set(held.map(({ holder }) => holder?.id))
    const denied = all
      .filter((one) => denying.has(one))
      .map(({ paper, statement, claim }): Held => {
        const holder = holderOf(ground, paper, statement.id)
        return { key: 'denied', claim: claim.quote, holder, evidence: from(paper, claim) }
      })
      .filter(({ holder }) => holder !== null && !reporters.has(holder.id))
    return denied.length === 0
      ? []
      : [{ about: aboutOf(happening.entry), sides: sidesOf(ground, [...held, ...denied]) }]
  })
}

function byDeed(all: readonly NotDone[]): ReadonlyMap<string, readonly NotDone[]> {
  const found = new Map<string, NotDone[]>()
  for (const one of all) for (const deed of one.deeds) found.set(deed, [...(found.get(deed) ?? []), one])
  return found
}

const notDoneIn = once((paper: Paper, ground: Ground): NotDone[] => {
  const { lexicon, vocabulary } = ground
  const { day } = paper
  if (day === null) return []
  const stem = stemOf(lexicon)
  return paper.reading.statements.flatMap((statement) => {
    const { speaker } = statement
    return statement.denial || speaker === null
      ? []
      : statement.content.flatMap((claim): NotDone[] => {
          const deeds = deedsIn(claim.quote, lexicon)
          if (deeds.size === 0) return []
          const names = namesWithin(paper, claim.start, claim.end)
          const words = new Set(vocabulary.words(claim.quote).map(stem))
          const staying = STILL.test(claim.quote) ? stayingOf(claim.quote, ground) : null
          const things = vocabulary.content(claim.quote.replace(CAPITALISED, ' ')).map(stem)
          return [{ paper, statement, speaker, day, claim, deeds, staying, names, words, things }]
        })
  })
})

const CAPITALISED = /\p{Lu}[\p{L}’'-]*/gu
const NOT =
  /\b(?:ha(?:s|ve|d)|did|was|were)(?: not|n['’]t) (?:(?:yet|even|in fact|actually|been|all|fully) )*(\p{Ll}+)/u
const NEVER = /\bnever (\p{Ll}+)/u
const NONE = /^(?:No|no) (?:such )?\p{Ll}+(?: \p{Ll}+)? (?:was|were|had been|has been|have been) (\p{Ll}+)/u
const STILL =
  /\b(?:remain(?:s|ed)? (?=in\b|at\b|on\b)|(?:is|are|was|were) still (?=in\b|at\b|on\b)|still (?:holds?|held|occup(?:y|ies|ied)) )/u

/** Empty where words tell of nothing that was not done, or only suppose it. */
function deedsIn(quote: string, lexicon: Lexicon): ReadonlySet<string> {
  if (/\b(?:if|unless|until|whether|would|could|might)\b/u.test(quote)) return NOTHING
  const stem = stemOf(lexicon)
  const alike = alikeTo(lexicon)
  if (STILL.test(quote)) return alike.leaving
  const verb = (NOT.exec(quote) ?? NEVER.exec(quote) ?? NONE.exec(quote))?.[1]
  return verb === undefined ? NOTHING : new Set([stem(verb), ...(alike.of.get(stem(verb)) ?? [])])
}

/** What stands before "remain in Tarn", as stems; all armed forces where it names some. */
function stayingOf(quote: string, { vocabulary, lexicon }: Ground): ReadonlySet<string> {
  const stem = stemOf(lexicon)
  const { forces } = alikeTo(lexicon)
  const subject = vocabulary.content(quote.slice(0, quote.search(STILL))).map(stem)
  return subject.some((word) => forces.has(word)) ? forces : new Set(subject)
}

const NOTHING: ReadonlySet<string> = new Set()

/** By stem, the verbs that stand for the same in `contraries`; those of leaving a place; and nouns for armed forces. */
const alikeTo = fromLexicon((lexicon: Lexicon) => {
  const stem = stemOf(lexicon)
  const sides = lexicon.comparing.contraries.flatMap(({ further, nomore }) => [further, nomore])
  const groups = sides.map((words) => new Set(words.map(stem)))
  const of = new Map(groups.flatMap((group) => [...group].map((word) => [word, group] as const)))
  const leaving: ReadonlySet<string> = groups.find((group) => group.has(stem('vacate'))) ?? NOTHING
  return { of, leaving, forces: new Set(lexicon.events.armed.map(stem)) }
})

/** What says that a reported deed was not done. */
function deniedBy(report: Told, ofDeed: ReadonlyMap<string, readonly NotDone[]>, ground: Ground): NotDone[] {
  return stemsOf(report.event, ground)
    .flatMap((word) => ofDeed.get(word) ?? [])
    .filter((one) => denies(ground, one, report))
}

/** Tells of a town, or of two countries, as what is compared must. */
function isPlaced({ paper, place, parties }: Told): boolean {
  if (paper.day === null) return false
  return (
    (place !== null && !isCountry(place)) ||
    (parties.size > 1 && [...parties].filter((id) => isCountry({ id })).length > 1)
  )
}

function denies(ground: Ground, one: NotDone, { paper, event, place, parties, day }: Told): boolean {
  if (paper.id === one.paper.id || paper.day === null || !isSoonAfter(one.day, { published: paper.day, day }))
    return false
  const stem = stemOf(ground.lexicon)
  const told = stemsOf(event, ground)
  if (one.staying !== null && !told.some((word) => one.staying?.has(word))) return false
  const named = new Set([...one.names.map(({ entity }) => entity), one.speaker].map((who) => ground.partyOf(who).id))
  if (place !== null && !isCountry(ground.who(place))) {
    const here = named.has(ground.who(place).id) || one.words.has(stem(place.name.toLowerCase()))
    return here && [...parties].some((id) => named.has(id))
  }
  const both = new Set([...named].filter((id) => parties.has(id) && isCountry({ id })))
  return both.size > 1 && one.things.some((word) => told.includes(word) && !one.deeds.has(word))
}

/** Said after the report, or on the same day of a deed of an earlier one; days of one form compare as text. */
function isSoonAfter(said: string, { published, day }: { readonly published: string; readonly day: string }): boolean {
  if (said < published || (said === published && day >= said)) return false
  return daysBetween(published, said) <= WITHIN
}

/** "in Norland" says too little of where: two articles may tell of different deeds. */
const isCountry = ({ id }: Pick<Ref, 'id'>): boolean => id.startsWith('state:')

const stemsOf = once(({ span }: Told['event'], { vocabulary, lexicon }: Ground): string[] =>
  vocabulary.words(span.quote).map(stemOf(lexicon)),
)
