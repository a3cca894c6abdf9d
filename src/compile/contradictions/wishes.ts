import { cut, fromLexicon, type Ref } from '../../model/index.ts'
import type { Days } from '../ground/days.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { leadStart, meetingMeant } from './meetingMeant.ts'
import type { Held } from './sides.ts'
import { contextStart, namesWithin, type Spot, spotsOf } from './spot.ts'

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

/**
 * Every wish for a meeting of which it is said whose it was. A capital that wishes is its state ("asked for by Tarn"),
 * where any article of the case names the state so.
 */
export function wishesOf(ground: Ground): Wish[] {
  const known = actorsOf(ground)
  return wishesRead(ground).flatMap(({ word, party: read, ...wish }) => {
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

const meetingWords = fromLexicon(({ comparing }) => new RegExp(`\\b(?:${comparing.meetings.join('|')})\\b`, 'iu'))

/** Where the name stands: behind the phrase, before it, or before one that leaves the meeting to earlier sentences. */
const KINDS = ['wishBefore', 'wishAfter', 'wishInviting'] as const

/** Wishes of one kind that are read in one article: one that says the same over and over says it often enough. */
const MOST = 20

function wishesRead(ground: Ground): Read[] {
  const order = new Map(ground.papers.map((paper, index) => [paper, index]))
  const found: { spot: Spot; read: Read }[] = []
  for (const kind of KINDS) {
    const counts = new Map<Paper, number>()
    for (const spot of spotsOf(ground, kind)) {
      const count = counts.get(spot.paper) ?? 0
      const read = count < MOST ? readers[kind](spot, ground) : null
      if (!read) continue
      counts.set(spot.paper, count + 1)
      found.push({ spot, read })
    }
  }
  return found
    .sort((a, b) => (order.get(a.spot.paper) ?? 0) - (order.get(b.spot.paper) ?? 0) || a.spot.start - b.spot.start)
    .map(({ read }) => read)
}

const wishReader = (kind: (typeof KINDS)[number]) =>
  once((spot: Spot, ground: Ground): Read | null => {
    const { paper, bounds, start, end } = spot
    const isInviting = kind === 'wishInviting'
    const named = whose(spot, kind)
    if (!named || !speaksOfMeeting(spot, ground, isInviting)) return null
    const party = named.entity && ground.partyOf(named.entity)
    const lead = isInviting ? leadStart(paper, bounds) : bounds.start
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
  })

const readers = {
  wishBefore: wishReader('wishBefore'),
  wishAfter: wishReader('wishAfter'),
  wishInviting: wishReader('wishInviting'),
}

function speaksOfMeeting({ paper, bounds }: Spot, { lexicon }: Ground, isInviting: boolean): boolean {
  const start = isInviting ? leadStart(paper, bounds) : bounds.start
  return meetingWords(lexicon).test(paper.article.text.slice(start, bounds.end))
}

/** Whose wish it is: the name behind "requested by", or before "asked for". */
function whose(
  { paper, bounds, start, end }: Spot,
  kind: (typeof KINDS)[number],
): { word: string; entity: Ref | null } | null {
  const text = paper.article.text
  const near = paper.reading.names.filter(
    ({ span, entity }) => entity && span.start >= bounds.start && span.end <= bounds.end,
  )
  if (kind !== 'wishBefore') {
    const named = near.findLast(({ span }) => span.end <= start && isBeside(text.slice(span.end, start)))
    return named ? { word: named.name, entity: named.entity } : null
  }
  const named = near.find(({ span }) => span.start >= end && span.start - end <= REACH)
  const word = /^\s(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, bounds.end))?.[1]
  if (word && named?.span.start !== end + 1) return { word, entity: null }
  return named ? { word: named.name, entity: named.entity } : null
}

/** "Norland invited", "Norland had asked". */
const isBeside = (between: string): boolean => between.length <= 3 || /^\s(?:ha[sd]|have)\s$/u.test(between)
