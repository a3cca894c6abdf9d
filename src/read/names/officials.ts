import type { Ref } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { isHead } from './officeWords.ts'
import { type Role, roleOf } from './roles.ts'
import type { Hit, Row } from './rows.ts'

/** Whose officials people are, by the last word of their name. */
export type Officials = ReadonlyMap<string, Ref>

/** Somebody with an office of state, of which the words do not say whose it is. */
interface Office {
  readonly row: Row
  readonly hit: Hit
  readonly head: string
  readonly key: string
}

/**
 * The states of those whose office is named without one ("President Ann Lee"): the only president whom the article
 * calls "the Varnian president" elsewhere, somebody who speaks to the parliament of a state, or somebody who says what
 * the only state of the sentence does or will do. Nobody where the signs differ.
 */
export function inferredOfficials(rows: readonly Row[], cues: Cues): Officials {
  const open: Office[] = []
  const said = new Set<string>()
  for (const row of rows)
    for (const hit of row.hits) {
      if (hit.entry.kind !== 'person' || hit.entry.person) continue
      const role = roleOf(row, hit.from, hit.to, cues)
      if (role === null) continue
      const head = headOf(row, role, cues)
      if (role.of !== null || head === null) said.add(hit.entry.keys.at(-1)!)
      else open.push({ row, hit, head, key: hit.entry.keys.at(-1)! })
    }
  if (open.length === 0) return new Map()
  const described = descriptions(rows, cues)
  const votes = new Map<string, Ref | null>()
  const vote = (key: string, ref: Ref | null): void => {
    if (ref === null || said.has(key)) return
    const before = votes.get(key)
    votes.set(key, before === undefined || before?.id === ref.id ? ref : null)
  }
  for (const office of open) {
    const bearers = new Set(open.filter(({ head }) => head === office.head).map(({ key }) => key))
    const states = described.get(office.head)
    if (bearers.size === 1 && states?.size === 1) vote(office.key, [...states.values()][0]!)
    vote(office.key, audience(office))
    vote(office.key, spokenFor(office, cues))
  }
  return new Map([...votes].filter((entry): entry is [string, Ref] => entry[1] !== null))
}

/** The head of an office of state, `null` for another office and for a former one. */
function headOf({ atoms }: Row, role: Role, cues: Cues): string | null {
  const words = atoms.filter(({ start, end }) => start >= role.start && end <= role.end).map(({ key }) => key)
  if (words.some((word) => word === 'former' || word === 'ex' || word === 'opposition' || word === 'of')) return null
  const head = words.findLast((word) => cues.offices.has(word))
  if (head !== 'minister') return head ?? null
  return words.at(-2) ? `${words.at(-2)} minister` : head
}

const stateAt = (row: Row, i: number): Ref | null => {
  const entry = row.hitAt[i]?.entry
  return entry?.of?.id.startsWith('state:') && ['state', 'demonym'].includes(entry.sort) ? entry.of : null
}

/** "The Varnian president said": an office of a state without a name. */
function descriptions(rows: readonly Row[], cues: Cues): ReadonlyMap<string, ReadonlyMap<string, Ref>> {
  const found = new Map<string, Map<string, Ref>>()
  for (const row of rows)
    row.atoms.forEach(({ key, capital }, i) => {
      if (capital || !cues.offices.has(key) || row.hitAt[i + 1]?.entry.kind === 'person') return
      const two = row.atoms[i - 1]!
      const head = key === 'minister' && two ? `${two.key} minister` : key
      const at = head === key ? i - 1 : i - 2
      const ref = at >= 0 ? (stateAt(row, at) ?? (row.atoms[at]!.key === "'s" ? stateAt(row, at - 1) : null)) : null
      const next = row.atoms[i + 1]
      if (ref === null || (next?.gap === ', ' && next.capital)) return
      const states = found.get(head) ?? new Map<string, Ref>()
      states.set(ref.id, ref)
      found.set(head, states)
    })
  return found
}

const audiences = new Set(['parliament', 'assembly', 'congress', 'senate', 'lawmakers', 'deputies', 'nation'])

/** "President Ann Lee told the parliament of Varnia": whose parliament that is. */
function audience({ row, hit }: Office): Ref | null {
  for (let i = hit.to; i < Math.min(hit.to + 6, row.atoms.length); i++) {
    if (!audiences.has(row.atoms[i]!.key)) continue
    const owner = stateAt(row, i - 1) ?? (row.atoms[i - 1]?.key === "'s" ? stateAt(row, i - 2) : null)
    if (owner) return owner
    if (row.atoms[i + 1]?.key !== 'of') return null
    for (let k = i + 2; k < i + 6; k++) {
      const ref = stateAt(row, k)
      if (ref) return ref
    }
  }
  return null
}

const duties = new Set(['must', 'should', 'ought', 'had', 'has', 'needs', 'refuses', 'did'])

/** "Varnia will sign, Foreign Minister Ann Lee said": the only state of the sentence opens it and its official speaks. */
function spokenFor({ row, hit }: Office, cues: Cues): Ref | null {
  const { atoms, hits } = row
  const at = atoms[0]?.key === 'the' ? 1 : 0
  const ref = stateAt(row, at)
  if (ref === null || row.hitAt[at]!.entry.sort !== 'state' || hit.from < at + 4) return null
  const verb = atoms[row.hitAt[at]!.to]
  if (verb === undefined || (verb.tag !== 'VERB' && verb.tag !== 'AUX') || duties.has(verb.key)) return null
  const after = atoms[hit.to]
  if (after === undefined || !cues.saying.has(after.key) || after.tag === 'AUX') return null
  if (atoms.slice(at, hit.from).some((_, i) => isHead(atoms, at + i, cues) && row.hitAt[at + i])) return null
  return hits.every(({ entry }) => entry.of === null || entry.kind === 'person' || entry.of.id === ref.id) ? ref : null
}
