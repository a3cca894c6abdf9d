import { type Evidence, type Found, type JudgedKind, type Judgement, wordsOf } from '../../model/index.ts'
import { claimOf } from '../claim.ts'
import { type ItemJudgement, inForce, isOfItem } from '../force.ts'
import { itemOf } from '../itemOf.ts'
import { ENOUGH, sharedPart } from '../links.ts'
import { keyOf } from '../match.ts'

/** What one coder says of one thing: the thing as he has it, or `null` where he says that it is not there. */
export interface Coding {
  readonly who: string
  readonly item: Found | null
  /** His entries, oldest first; none where he coded this kind in this article and left the thing out. */
  readonly entries: readonly string[]
}

/** One thing in one article, and what each coder says of it. */
export interface CodedUnit {
  readonly article: string
  readonly kind: JudgedKind
  readonly words: Evidence
  readonly codings: readonly Coding[]
}

interface Unit {
  readonly words: Evidence
  readonly added: boolean
  readonly byCoder: Map<string, ItemJudgement[]>
}

/**
 * Everything that somebody coded, in force and not a decision between codings; by article, kind and place. Whoever coded
 * a kind in an article has looked for all of that kind: what another added and he did not is not there for him. A
 * finding of the machine that he passed over is open.
 */
export function codedUnits(log: readonly Judgement[]): CodedUnit[] {
  const force = inForce(log)
  const entries = log.filter(
    (entry): entry is ItemJudgement => isOfItem(entry) && force.has(entry.id) && !entry.settles?.length,
  )
  const rooms = new Map<string, ItemJudgement[]>()
  for (const entry of entries) {
    const { article, kind } = wordsOf(entry)!
    const room = rooms.get(`${article} ${kind}`)
    if (room) room.push(entry)
    else rooms.set(`${article} ${kind}`, [entry])
  }
  return [...rooms.values()].flatMap(unitsOf).sort(byPlace)
}

function unitsOf(entries: readonly ItemJudgement[]): CodedUnit[] {
  const { article, kind } = wordsOf(entries[0]!)!
  const units: Unit[] = []
  const byKey = new Map<string, Unit>()
  for (const entry of entries) {
    const unit = unitOf(entry, kind, { units, byKey })
    const own = unit.byCoder.get(entry.who)
    if (own) own.push(entry)
    else unit.byCoder.set(entry.who, [entry])
  }
  const coders = [...new Set(entries.map(({ who }) => who))].sort()
  return units.map(({ words, added, byCoder }) => ({
    article,
    kind,
    words,
    codings: coders.flatMap((who): Coding[] => {
      const own = byCoder.get(who)
      if (!own) return added ? [{ who, item: null, entries: [] }] : []
      return [{ who, item: codedAs(own), entries: own.map(({ id }) => id) }]
    }),
  }))
}

interface Known {
  readonly units: Unit[]
  readonly byKey: Map<string, Unit>
}

/** The same finding is one unit; so are additions of several coders on nearly the same words. */
function unitOf(entry: ItemJudgement, kind: JudgedKind, { units, byKey }: Known): Unit {
  const words = wordsOf(entry)!
  const key =
    entry.verb === 'add' ? `+${entry.id}` : entry.found ? keyOf(kind, entry.found as Found) : `+${entry.added}`
  const same =
    byKey.get(key) ??
    (entry.verb === 'add'
      ? units.find((unit) => unit.added && !unit.byCoder.has(entry.who) && sharedPart(unit.words, words) >= ENOUGH)
      : undefined)
  const unit = same ?? { words, added: entry.verb === 'add', byCoder: new Map() }
  if (!same) units.push(unit)
  byKey.set(key, unit)
  return unit
}

/** A coder's last word: what he last accepted, corrected or added; nothing where he rejected it last. */
function codedAs(own: readonly ItemJudgement[]): Found | null {
  const last = own.at(-1)!
  if (last.verb === 'reject') return null
  let item: Found | null = null
  for (const entry of own) {
    if (entry.verb === 'add') item = itemOf(entry)
    else {
      item ??= (entry.found ?? entry.before) as Found | null
      if (entry.verb === 'correct') item = { ...item, ...entry.to } as Found
    }
  }
  return item
}

/** What a coding claims; empty where it says that nothing is there. */
export const codedClaim = (kind: JudgedKind, { item }: Coding): string => (item ? claimOf(kind, item) : '')

const byPlace = (a: CodedUnit, b: CodedUnit): number =>
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
  a.words.start - b.words.start ||
  a.words.end - b.words.end
