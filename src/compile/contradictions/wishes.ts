import { cut, fromLexicon, type Ref } from '../../model/index.ts'
import type { Days } from '../ground/days.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { type Paper, sentenceOf } from '../ground/paper.ts'
import type { Bounds } from '../ground/sentences.ts'
import { leadStart, meetingMeant } from './meetingMeant.ts'
import type { Held } from './sides.ts'
import { contextStart, namesWithin, placesOf } from './spot.ts'

/** Somebody is said to have wanted a meeting. */
export interface Wish {
  readonly paper: Paper
  readonly party: Ref
  /** Who and where else is named with it. */
  readonly about: ReadonlySet<string>
  readonly days: Days | null
  readonly held: Held
}

/** As one article has it: `word` is a name of which the article does not tell whose it is. */
interface Read extends Omit<Wish, 'party'> {
  readonly party: Ref | null
  readonly word: string
}

/** How far the name may stand from the phrase, in characters. */
const REACH = 40
/** Longer stretches are tables and lists, not sentences. */
const LONGEST = 1500

/**
 * Every wish for a meeting of which it is said whose it was. A capital that wishes is its state ("asked for by Tarn"),
 * where any article of the case names the state so.
 */
export function wishesOf(ground: Ground): Wish[] {
  const known = actorsOf(ground)
  return ground.papers
    .flatMap((paper) => wishesIn(paper, ground))
    .flatMap(({ word, party: read, ...wish }) => {
      const party = read === null || read.id.startsWith('place:') ? (known(word) ?? read) : read
      return party ? [{ ...wish, party, held: { ...wish.held, key: party.id } }] : []
    })
}

/** Who acts under a name: the state that some article names so, else the place. Looked for only when asked. */
function actorsOf(ground: Ground): (word: string) => Ref | null {
  const found = new Map<string, Ref | null>()
  return (word) => {
    const before = found.get(word)
    if (before !== undefined) return before
    const refs = ground.papers.flatMap(({ reading }) =>
      reading.names.flatMap(({ name, entity }) => (name === word && entity ? [entity] : [])),
    )
    const ref =
      ['state:', 'place:'].map((kind) => refs.find(({ id }) => id.startsWith(kind))).find((one) => one) ?? null
    const actor = ref && ground.who(ref)
    found.set(word, actor)
    return actor
  }
}

const phrasesOf = fromLexicon(({ comparing: { initiative, meetings } }) => {
  const { before, after, inviting } = initiative
  return {
    phrases: new RegExp(
      `\\b(?:(?<before>${before.join('|')})|(?<inviting>${inviting.join('|')})|(?<after>${after.join('|')}))(?![\\p{L}])`,
      'giu',
    ),
    meetings: new RegExp(`\\b(?:${meetings.join('|')})\\b`, 'iu'),
  }
})

const wishesIn = once((paper: Paper, ground: Ground): readonly Read[] => {
  if (ground.originOf(paper.id) !== paper.id) return []
  const { phrases, meetings } = phrasesOf(ground.lexicon)
  const places = placesOf(paper, ground.lexicon, 'wish')
  const sentences = new Set(places.map((place) => sentenceOf(paper, place)))
  return [...sentences].flatMap((bounds) => {
    const sentence = paper.article.text.slice(bounds.start, bounds.end)
    if (sentence.length > LONGEST) return []
    const meets = meetings.test(sentence)
    const lead = meets ? '' : paper.article.text.slice(leadStart(paper, bounds), bounds.start)
    const found = [...sentence.matchAll(phrases)].filter(
      ({ groups }) => meets || (groups?.inviting !== undefined && meetings.test(lead)),
    )
    return found.flatMap((match) => wishOf(ground, { paper, bounds, match }) ?? [])
  })
})

interface Found {
  readonly paper: Paper
  readonly bounds: Bounds
  readonly match: RegExpMatchArray
}

function wishOf(ground: Ground, found: Found): Read | null {
  const { paper, bounds, match } = found
  const start = bounds.start + (match.index ?? 0)
  const end = start + match[0].length
  const named = whose(found, { start, end })
  if (!named) return null
  const party = named.entity && ground.partyOf(named.entity)
  const lead = match.groups?.inviting ? leadStart(paper, bounds) : bounds.start
  const around = namesWithin(paper, Math.min(lead, contextStart({ paper, bounds })), bounds.end)
  const { days, told } = meetingMeant(paper, bounds)
  const refs = [...around.map(({ entity }) => entity), ...told]
  const about = new Set(refs.map((ref) => ground.partyOf(ref).id).filter((id) => id !== party?.id))
  const statement = paper.reading.statements.find(({ content }) =>
    content.some((one) => one.start <= start && end <= one.end),
  )
  const span = cut(paper.article.text, bounds.start, bounds.end)
  const holder = holderOf(ground, paper, statement?.id ?? null)
  const held: Held = { key: party?.id ?? named.word, claim: span.quote, holder, evidence: from(paper, span) }
  return { paper, party, word: named.word, about, days, held }
}

/** Whose wish it is: the name behind "requested by", or before "asked for". */
function whose({ paper, bounds, match }: Found, { start, end }: Bounds): { word: string; entity: Ref | null } | null {
  const near = paper.reading.names.filter(
    ({ span, entity }) => entity && span.start >= bounds.start && span.end <= bounds.end,
  )
  const named = match.groups?.before
    ? near.find(({ span }) => span.start >= end && span.start - end <= REACH)
    : near.findLast(({ span }) => span.end <= start && start - span.end <= 3)
  const text = paper.article.text
  const word = match.groups?.before ? /^\s(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, bounds.end))?.[1] : undefined
  if (word && named?.span.start !== end + 1) return { word, entity: null }
  return named ? { word: named.name, entity: named.entity } : null
}
