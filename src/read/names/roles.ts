import type { Ref } from '../../model/index.ts'
import { bodyOffice, isApposed } from './apposed.ts'
import { type Atom, isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { belongs, endsInOffice, endsOffice, gapFits, isHead, isPlural, opens, parties } from './officeWords.ts'
import type { Row } from './rows.ts'

/** An office that stands before or after a name, and the party whose it is. Offsets count into the text. */
export interface Role {
  readonly start: number
  readonly end: number
  readonly of: Ref | null
  /** Index of its first atom (before a name) or of the atom after it (behind one). */
  readonly edge: number
  /** True for what is nobody's office ("Varnian analyst", "Varnian senator"). */
  readonly private: boolean
}

const furthest = 16

/** The office right before the name at atom `at` ("the Russian deputy foreign minister, Ann Lee"); `null` without one. */
export function roleBefore(row: Row, at: number, cues: Cues): Role | null {
  const comma = row.atoms[at]?.gap === ', '
  let from = at
  let head = -1
  while (from > 0 && at - from < furthest) {
    const [atom, next] = [row.atoms[from - 1]!, row.atoms[from]!]
    const last = from === at
    if (!gapFits(next, atom, last) || !belongs(row, from - 1, cues)) break
    if (atom.key === 'and' && row.hitAt[from - 2]) break // "Kenya and Prime Minister Ann Lee"
    from--
    if (isHead(row.atoms, from, cues)) {
      if (head < 0) head = from
    } else if (head < 0 && cues.titles.address.has(atom.key)) head = from
  }
  if (head < 0) return comma ? roleOfBody(row, at, cues) : null
  if (head === at - 1) from = Math.max(from, ownOffice(row, from, head, cues))
  from = pastName(row, from)
  while (from < at && !opens(row, from, cues)) from++
  if (from > head || !endsInOffice(row, head, at, cues)) return null
  if (
    comma &&
    !(
      owners.has(atomBefore(row, from)?.key ?? '') ||
      isOwned(row, from, head, cues) ||
      isApposed(row, from, at) ||
      row.hitAt[from] ||
      row.atoms[from + 1]?.key === "'s"
    )
  )
    return null
  return made(row, from, at, from, row.atoms[head]!.key, cues)
}

/** "the company's chief negotiator, Ann Lee"; not "this year's chair", "one of the paper's reporters" or "the yacht's owner". */
const isOwned = (row: Row, from: number, head: number, cues: Cues): boolean =>
  row.atoms[from - 1]?.key === "'s" &&
  !/^(?:year|month|week|today|yesterday|tonight|day|decade|season|summer|term)$/.test(row.atoms[from - 2]?.key ?? '') &&
  row.atoms[head]!.key !== 'owner' &&
  !isPlural(row, head, cues)

/** "[Dock Union] leader": behind a name in whose middle the office would begin. */
function pastName({ long, hitAt }: Row, from: number): number {
  const name = long.find((one) => one.from < from && from < one.to) ?? hitAt[from]
  return name && name.from < from ? name.to : from
}

/** An office with the body that it is of, in words that no list knows: {@link bodyOffice}; whose it is where they tell. */
function roleOfBody(row: Row, at: number, cues: Cues): Role | null {
  const found = bodyOffice(row, at, cues)
  if (found === null) return null
  const { from, head, body } = found
  const own = made(row, from, head + 1, from, row.atoms[head]!.key, cues)
  const entry = row.hitAt[body]?.to === at ? row.hitAt[body].entry : null
  const of = own.private || entry === null || !parties.has(entry.sort) ? own.of : (own.of ?? entry.of ?? entry.entity)
  return { ...own, of, end: row.atoms[at - 1]!.end }
}

/** The office behind the name that ends before atom `at` (", the Kremlin spokesman,"); `null` without one. */
export function roleAfter(row: Row, at: number, cues: Cues): Role | null {
  const first = row.atoms[at]
  if (first === undefined || !/^(?:,| \()\s?$/.test(first.gap)) return null
  const start = pastOwner(row, ['the', 'a', 'an', 'its', 'their', 'who', 'whose'].includes(first.key) ? at + 1 : at)
  let head = -1
  let to = start
  while (to < row.atoms.length && to - start < furthest) {
    const atom = row.atoms[to]!
    if (to > start && !gapFits(atom, row.atoms[to - 1]!, false)) break
    if (!belongs(row, to, cues)) break
    if (isHead(row.atoms, to, cues)) head = to
    to++
  }
  if (head < 0 || (isPlural(row, head, cues) && first.key === 'the')) return null
  while (to > head + 1 && !row.hitAt[to - 1] && !endsOffice(row.atoms[to - 1]!.key, cues)) to--
  const next = row.atoms[to]
  // ", the official said," names nobody's office.
  if (next?.gap === ' ' && cues.saying.has(next.key) && /^[,;]/.test(row.atoms[to + 1]?.gap ?? ',')) return null
  if (next?.gap === ' ' && isCapital(next)) return beforeNext(row, start, head, cues)
  return made(row, start, to, to, row.atoms[head]!.key, cues)
}

/** "the [Dock Union's] chief negotiator": behind the owner of the office, where it is a name that no list knows. */
function pastOwner({ atoms, hitAt }: Row, start: number): number {
  let at = start
  while (isCapital(atoms[at]) && !hitAt[at] && (at === start || atoms[at]!.gap === ' ')) at++
  return at > start && atoms[at]?.key === "'s" ? at + 1 : start
}

/**
 * The office of the person from atom `from` to `to`: before the name, else behind it; one whose party does not stand in
 * it may have it behind the name ("Foreign Minister Ann Lee of Varnia"). `null` without one.
 */
export function roleOf(row: Row, from: number, to: number, cues: Cues): Role | null {
  const before = roleBefore(row, from, cues)
  if (before === null) return roleAfter(row, to, cues)
  return before.of === null && !before.private ? { ...before, of: stateBehind(row, to) } : before
}

/** "… of Varnia", right behind a name, where no further "of" or possessive makes it part of something else. */
function stateBehind(row: Row, at: number): Ref | null {
  const link = row.atoms[at]
  if (link?.key !== 'of' || link.gap !== ' ') return null
  const first = row.atoms[at + 1]?.key === 'the' ? at + 2 : at + 1
  const hit = row.hitAt[first]
  if (hit?.entry.sort !== 'state' || hit.from !== first || row.atoms[hit.to]?.key === "'s") return null
  return hit.entry.of ?? hit.entry.entity
}

/** ", Foreign Minister Ann Lee" is the office of whoever comes next; ", the envoy of President Ann Lee" only from "of". */
function beforeNext(row: Row, start: number, head: number, cues: Cues): Role | null {
  for (let i = head - 1; i > start; i--) {
    if (!cues.titles.links.has(row.atoms[i]!.key) || row.atoms[i]!.key === 'the') continue
    for (let k = i - 1; k >= start; k--)
      if (isHead(row.atoms, k, cues)) return made(row, start, i, i, row.atoms[k]!.key, cues)
  }
  return null
}

function made(row: Row, from: number, to: number, edge: number, head: string, cues: Cues): Role {
  const { occupations, ownVoice } = cues.titles
  const isPrivate = occupations.has(head) || ownVoice.has(head) || sitsIn(row, from, to, head, cues)
  let of: Ref | null = null
  for (let i = from; i < to && of === null && !isPrivate; i++) {
    const entry = row.hitAt[i]?.entry
    if (entry && parties.has(entry.sort) && !isTopic(row, i, head, cues) && !isTown(entry.sort, head))
      of = entry.of ?? entry.entity
  }
  return { start: row.atoms[from]!.start, end: row.atoms[to - 1]!.end, of, edge, private: isPrivate }
}

/** "The Oslo mayor" speaks for the town, not for the state whose capital it is. */
const isTown = (sort: string, head: string): boolean =>
  sort === 'capital' && /^(?:mayor|mayoress|councillor)$/.test(head)

/** "Varnian deputy", "member of the State Duma": one of those who sit in a parliament. */
const sitsIn = (row: Row, from: number, to: number, head: string, cues: Cues): boolean =>
  (head === 'deputy' || head === 'member') &&
  row.hitAt
    .slice(from, to)
    .some(
      (hit) =>
        hit !== undefined && hit !== null && (hit.entry.sort === 'demonym' || cues.chambers.has(hit.entry.entity.id)),
    )

/** "director of Varnia studies", "head of the Varnia desk", "director of Varnia at Orley House": what somebody works on. */
function isTopic(row: Row, i: number, head: string, cues: Cues): boolean {
  const hit = row.hitAt[i]!
  if (hit.entry.sort !== 'state' && hit.entry.sort !== 'demonym') return false
  const next = row.atoms[hit.to]
  if (next?.gap === ' ' && cues.titles.topics.has(next.key)) return true
  const goesOn = next?.gap === ' ' && !/^(?:at|in|and|with|for|of)$/.test(next.key)
  return head === 'director' && row.atoms[hit.from - 1]?.key === 'of' && !goesOn && next?.key !== "'s"
}

/** "special envoy of Varnian President Ann Lee": her office begins behind the link. */
function ownOffice(row: Row, from: number, head: number, cues: Cues): number {
  for (let i = head - 1; i > from; i--) {
    const { key } = row.atoms[i]!
    if (key === 'the' || key === 'and') return from
    if (cues.titles.links.has(key) && row.atoms.slice(from, i).some((_, k) => isHead(row.atoms, from + k, cues)))
      return i + 1
  }
  return from
}

const owners = new Set(['the', 'its', 'their', 'his', 'her'])

const atomBefore = (row: Row, at: number): Atom | undefined => row.atoms[at - 1]
