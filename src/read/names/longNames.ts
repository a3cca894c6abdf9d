import type { NameKind, Ref } from '../../model/index.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { isCapital } from './atoms.ts'
import { teamAt, unitAt } from './bodies.ts'
import type { Cues } from './cues.ts'
import { endOfRun, links } from './endOfRun.ts'
import { kindOf, offices, ownerOf, stammers } from './longKind.ts'
import { mayOpen } from './mayOpen.ts'
import { outletAt } from './outletAt.ts'
import { polities, polityAt } from './polity.ts'
import type { Hit, Row } from './rows.ts'
import { spelledOut } from './spelledOut.ts'

/** A name told by its own words ("Institute for the Study of War"): atoms `from`–`to` (exclusive). */
export interface LongName {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
  readonly of: Ref | null
  /** Who it is, where a list knows it under a shorter name; else its own words. */
  readonly entity?: Ref
}

const continues = new Set(['of', 'for', 'on'])

/**
 * The name of a body, an outlet or a place that starts at atom `at` and says so itself: capitalised words that hold or
 * end in a word such as "Ministry", "Gazette" or "River". `null` when there is none.
 */
export function longNameAt(row: Row, at: number, cues: Cues): LongName | null {
  const { atoms } = row
  if (!mayOpen(row, at, cues)) return null
  if (polities.has(atoms[at]!.key)) return polityAt(row, at, cues)
  const stop = endOfRun(row, at, cues)
  if (isOfBody(row, at, stop, cues)) return null
  const outlet = outletAt(row, at, cues)
  if (outlet !== undefined) return outlet
  let to = -1
  for (let i = at; i < stop; i++) {
    const { key } = atoms[i]!
    if (isFromList(row, at, i, cues)) to = Math.max(to, tail(row, i + 1, stop, cues))
    if (!isCapital(atoms[i]) || (row.hitAt[i] && !headsName(row, i))) continue
    const known = cues.organisation.has(key) || cues.outlet.has(key) || cues.place.has(key)
    if (!known || !(i > at || continues.has(atoms[i + 1]?.key ?? ''))) continue
    const named = i > at && cues.place.has(key) && !cues.organisation.has(key)
    to = Math.max(to, named ? i + 1 : tail(row, i + 1, stop, cues))
    if (cues.outlet.has(key) && atoms[to]?.key === 'and') break
  }
  if (to < at + 2 || offices(row, at, to, cues) || stammers(row, at, to)) return null
  const kind = kindOf(row, at, to, cues)
  const of = ownerOf(row, at, to, cues)
  if (kind === 'place' && to === at + 2 && isAnyPlace(row, at)) return null
  if ((kind === 'place' || (kind === 'organisation' && of === null)) && isOwned(row, at, to)) return null
  return kind === null ? null : withEntity(row, { from: at, to, kind, of })
}

/** "Ann Lee of the Harbour Party", "Ng Wei Leong of the …": no telling word before "of the", nor a known name. */
function isOfBody({ atoms, hitAt }: Row, at: number, stop: number, cues: Cues): boolean {
  for (let i = at; i < stop; i++) {
    const { key } = atoms[i]!
    if (key === 'of') return i > at && (atoms[i + 1]?.key === 'the' || cues.given.has(atoms[at]!.key))
    if (cues.telling.has(key) || (i > at && hitAt[i]) || key === 'for' || key === 'on') return false
  }
  return false
}

/** "National Park", "Cheap Hotel" at the head of a sentence: which one is not said. */
const isAnyPlace = ({ atoms }: Row, at: number): boolean =>
  atoms[at]!.key === 'national' || (at === 0 && atoms[at]!.tag === 'ADJ' && isEnglish(atoms[at]!.key))

/** "Congress of Maritime Trades": a body that a list knows by that word alone ("Congress") heads the name of another. */
const headsName = ({ atoms, hitAt }: Row, at: number): boolean =>
  hitAt[at]!.entry.sort === 'organisation' &&
  hitAt[at]!.to === at + 1 &&
  atoms[at + 1]?.key === 'of' &&
  isCapital(atoms[at + 2]) &&
  hitAt[at + 2]?.entry.sort !== 'state'

/** "Varnia's Reed Island", "Varnia's Harbour Energy": the name begins behind the possessive, if it is no organ of the state's. */
const isOwned = ({ atoms, hitAt }: Row, at: number, to: number): boolean =>
  hitAt[at] !== undefined && hitAt[at].to < to - 1 && atoms[hitAt[at].to]?.key === "'s"

/** "Ohio Senate", "Fiji Labour Party": a body that a list knows ends at atom `i`, of a place or under a longer name. */
function isFromList(row: Row, at: number, i: number, cues: Cues): boolean {
  const hit = row.hitAt[i]
  if (hit === undefined || hit.to !== i + 1 || hit.from <= at || hit.entry.sort !== 'organisation') return false
  if (!cues.organisation.has(row.atoms[i]!.key) || row.atoms[hit.from]!.gap !== ' ') return false
  const first = row.hitAt[at]
  if (first === undefined) return at > 0 && hit.from === at + 1
  const isOwn = first.entry.sort === 'demonym' && hit.entry.of?.id === first.entry.of?.id
  return first.to === hit.from && (isOwn || ['state', 'place', 'capital', 'demonym'].includes(first.entry.sort))
}

/** A body that a list knows keeps its name where the state before it is its own ("United States Congress"). */
function withEntity(row: Row, long: LongName): LongName {
  const known = row.hitAt[long.to - 1]?.entry
  const keeps = known?.sort === 'organisation' && known.of !== null && known.of.id === long.of?.id
  return keeps ? { ...long, entity: known.entity } : long
}

/** "The Atlantic" in "The Atlantic Pilots' Union" is only the beginning of the longer name. */
const withThe = (row: Row, { from }: Hit, at: number): boolean => from === at - 1 && row.atoms[from]!.key === 'the'

/** The names of a row that say themselves what they name, none within another. In a heading, none. */
export function longNamesOf(row: Row, cues: Cues): LongName[] {
  if (row.titled) return wholeLine(row, cues)
  const spelled = spelledOut(row, cues)
  if (!row.atoms.some(({ capital, key }) => capital && cues.telling.has(key))) return spelled
  const found: LongName[] = []
  for (let i = 0; i < row.atoms.length; i++) {
    const { capital, shape } = row.atoms[i]!
    if (!capital && shape !== 'number') continue
    const long =
      spelled.find(({ from }) => from === i) ??
      (capital ? (teamAt(row, i, cues) ?? longNameAt(row, i, cues)) : unitAt(row, i, cues))
    if (long === null || spelled.some(({ from, to }) => from > i && from < long.to && to > i)) continue
    const hit = row.hitAt[long.from]
    if (hit && (hit.to >= long.to || (hit.from < long.from && !withThe(row, hit, long.from)))) continue
    found.push(long)
    i = long.to - 1
  }
  return found
}

/** A line that is the name of a body or an outlet and nothing else ("Sahel Wire Service"), as at the head of a report. */
function wholeLine(row: Row, cues: Cues): LongName[] {
  const { atoms, shouted } = row
  if (shouted || atoms.length < 2 || atoms.length > 6 || cues.common.has(atoms[0]!.key)) return []
  const long = longNameAt(row, 0, cues)
  const isNamed = atoms.some(({ key }, i) => row.hitAt[i] !== undefined || !isEnglish(key))
  return long?.to === atoms.length && isNamed && (long.kind === 'organisation' || long.kind === 'outlet') ? [long] : []
}

/** Takes "of War", "for Foreign Affairs and Trade" along behind the telling word. */
function tail(row: Row, from: number, stop: number, cues: Cues): number {
  const { atoms } = row
  if (!continues.has(atoms[from]?.key ?? '')) return from
  let to = from
  for (let i = from; i < stop; i++) {
    if (cues.times.has(atoms[i]!.key) || cues.clubs.has(atoms[i + 1]?.key ?? '')) break
    if (isCapital(atoms[i])) to = i + 1
    else if (!links.has(atoms[i]!.key) || atoms[i]!.key === "'s") break
    else if (atoms[i]!.key === 'and' && row.hitAt[i - 1]) break
  }
  return to
}
