import type { Ref } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import type { Entry } from './entry.ts'
import { longNamesOf } from './longNames.ts'
import type { Officials } from './officials.ts'
import { roleAfter, roleBefore } from './roles.ts'
import type { Row } from './rows.ts'
import { type Seat, weigh } from './weighSeat.ts'

/** How much is needed: one official who speaks there is enough only where the place also acts. */
const least = 2

/**
 * Capitals of states that no list knows: places that act like a government ("Tovar refuses", "the Tovar government")
 * or are called a capital, with the one state whose officials speak there. A place for which two states speak, or
 * none, stays a place. Keys are the entries of the places; the values replace them.
 */
export function capitalsOf(
  rows: readonly Row[],
  own: readonly Entry[],
  inferred: Officials,
  cues: Cues,
): Map<Entry, Entry> {
  const places = new Set(own.filter(({ kind, keys }) => kind === 'place' && keys.length <= 2))
  const found = new Map<Entry, Entry>()
  if (places.size === 0) return found
  const officials = new Map([...inferred, ...officialsOf(rows, cues)])
  const seats = new Map<Entry, Seat>()
  for (const row of rows) {
    if (!row.hits.some(({ entry }) => places.has(entry))) continue
    for (const hit of row.hits) if (places.has(hit.entry)) weigh(row, hit, seatOf(seats, hit.entry), officials, cues)
  }
  const taken = new Map<string, number>()
  const best = [...seats].flatMap(([entry, seat]) => {
    const state = stateOf(seat)
    if (state) taken.set(state.ref.id, Math.max(taken.get(state.ref.id) ?? 0, state.score))
    return state ? [{ entry, ...state }] : []
  })
  for (const { entry, ref, score } of best)
    if (
      score === taken.get(ref.id) &&
      best.filter((other) => other.ref.id === ref.id && other.score === score).length === 1
    )
      found.set(entry, { ...entry, sort: 'capital', of: ref, inferred: true })
  return found
}

function seatOf(seats: Map<Entry, Seat>, entry: Entry): Seat {
  let seat = seats.get(entry)
  if (seat === undefined) {
    seat = { votes: new Map(), acts: 0 }
    seats.set(entry, seat)
  }
  return seat
}

function stateOf({ votes, acts }: Seat): { ref: Ref; score: number } | null {
  const [first, second] = [...votes.values()].sort((a, b) => b.score - a.score)
  if (first === undefined || first.score < least - (acts > 0 ? 1 : 0)) return null
  return second !== undefined && second.score > 0 && second.score * 2 > first.score ? null : first
}

/** Family names of the officials of a state who sit where their government does, not of those who travel. */
function officialsOf(rows: readonly Row[], cues: Cues): ReadonlyMap<string, Ref> {
  const found = new Map<string, Ref>()
  for (const row of rows)
    for (const hit of row.hits) {
      if (hit.entry.kind !== 'person') continue
      const role = roleBefore(row, hit.from, cues) ?? roleAfter(row, hit.to, cues)
      const key = hit.entry.keys.at(-1)!
      if (!role?.of?.id.startsWith('state:') || found.has(key)) continue
      if (!travels(row, role.start, role.end, cues)) found.set(key, role.of)
    }
  return found
}

const travels = ({ atoms }: Row, start: number, end: number, cues: Cues): boolean =>
  atoms.some((atom) => atom.start >= start && atom.end <= end && cues.visitors.has(atom.key))

/** The rows with the entries of capitals in the place of those that they replace. */
export function withCapitals(rows: readonly Row[], capitals: ReadonlyMap<Entry, Entry>, cues: Cues): readonly Row[] {
  if (capitals.size === 0) return rows
  return rows.map((row) => {
    if (!row.hits.some(({ entry }) => capitals.has(entry))) return row
    const hits = row.hits.map((hit) => ({ ...hit, entry: capitals.get(hit.entry) ?? hit.entry }))
    const hitAt = [...row.hitAt]
    for (const hit of hits) for (let i = hit.from; i < hit.to; i++) hitAt[i] = hit
    const changed = { ...row, hits, hitAt }
    return { ...changed, long: longNamesOf(changed, cues) }
  })
}
