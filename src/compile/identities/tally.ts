import { type Evidence, evidence, type Name, type NameKind, type Ref } from '../../model/index.ts'
import { onceOfAll } from '../ground/memo.ts'
import { type Paper, publishedAs } from '../ground/paper.ts'

/** What one article says of one id. */
export interface Mentioned {
  readonly ref: Ref
  readonly paper: Paper
  readonly names: Name[]
  readonly offices: { readonly party: Ref; readonly role: string }[]
  /** How often it says that somebody holds no office: "former minister", "the nominee". */
  privately: number
}

/** An office, with the days of the first and last article that gave it. */
export interface Served {
  readonly party: Ref
  readonly role: string
  readonly count: number
  readonly from: string | null
  readonly to: string | null
}

/** What some articles say of one id, in numbers that can be added up. */
export interface Tally {
  readonly ref: Ref
  readonly names: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<NameKind, number>
  readonly forms: ReadonlyMap<string, number>
  /** By party and role. */
  readonly offices: ReadonlyMap<string, Served>
  /** Ids of the articles, in order. */
  readonly papers: readonly string[]
  readonly mentions: number
  /** How often somebody is said to hold no office. */
  readonly privately: number
  /** One mention in each of the first articles. */
  readonly evidence: readonly Evidence[]
}

/** How many mentions are shown. */
const SHOWN = 3
/** So many mentions are counted piece by piece: when one is added only its piece is counted anew. */
const MANY = 200

/** Counts what articles say of one id; each of the same mentions in the same order. */
export function tally(all: readonly Mentioned[]): Tally {
  return all.length < MANY ? counted(all) : added(piecesOf(all).map((piece) => countedOnce(piece)))
}

function counted(all: readonly Mentioned[]): Tally {
  const [names, kinds, forms] = [new Map<string, number>(), new Map<NameKind, number>(), new Map<string, number>()]
  const offices = new Map<string, Served>()
  const shown: Evidence[] = []
  let [mentions, privately] = [0, 0]
  for (const { names: here, offices: held, privately: apart, paper } of all) {
    mentions += here.length
    privately += apart
    for (const { entity, kind, name } of here) {
      raise(names, entity!.name)
      raise(kinds, kind)
      raise(forms, name)
    }
    // A month stands for itself at both ends: nothing says on which of its days the office was held.
    const day = publishedAs(paper)
    const known = day?.includes('/') ? paper.day : day
    for (const { party, role } of held) serve(offices, { party, role, count: 1, from: known, to: known })
    if (here[0] && shown.length < SHOWN) shown.push(evidence(paper.id, here[0].span))
  }
  const papers = all.map(({ paper }) => paper.id)
  return { ref: all[0]!.ref, names, kinds, forms, offices, papers, mentions, privately, evidence: shown }
}

const countedOnce = onceOfAll(counted)

function added(all: readonly Tally[]): Tally {
  const [names, kinds, forms] = [new Map<string, number>(), new Map<NameKind, number>(), new Map<string, number>()]
  const offices = new Map<string, Served>()
  for (const one of all) {
    for (const [name, count] of one.names) raise(names, name, count)
    for (const [kind, count] of one.kinds) raise(kinds, kind, count)
    for (const [form, count] of one.forms) raise(forms, form, count)
    for (const served of one.offices.values()) serve(offices, served)
  }
  return {
    ...{ ref: all[0]!.ref, names, kinds, forms, offices },
    papers: all.flatMap(({ papers }) => papers),
    mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
    privately: all.reduce((sum, { privately }) => sum + privately, 0),
    evidence: all.flatMap(({ evidence: shown }) => shown).slice(0, SHOWN),
  }
}

/** Pieces of a list that begin at the same articles whatever stands before or behind them. */
function piecesOf(all: readonly Mentioned[]): Mentioned[][] {
  const pieces: Mentioned[][] = []
  for (const mentioned of all) {
    const last = pieces.at(-1)
    if (last && !begins(mentioned)) last.push(mentioned)
    else pieces.push([mentioned])
  }
  return pieces
}

/** One article in some fifty, by its id. */
const begins = ({ paper: { id } }: Mentioned): boolean => (31 * id.charCodeAt(0) + 7 * id.charCodeAt(1)) % 53 === 0

function serve(offices: Map<string, Served>, served: Served): void {
  const key = `${served.party.id} ${served.role.toLowerCase()}`
  const known = offices.get(key)
  if (!known) offices.set(key, served)
  else {
    const [from, to] = [least(known.from, served.from), greatest(known.to, served.to)]
    offices.set(key, { party: known.party, role: known.role, count: known.count + served.count, from, to })
  }
}

/** The earlier of two days, the later one; a day that is not known is neither. */
const least = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))
const greatest = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b))

function raise<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
