import type { Ref } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { isHead } from './officeWords.ts'
import type { Hit, Row } from './rows.ts'

/** What the article says of a place of its own: which states speak there, and whether it acts like a government. */
export interface Seat {
  readonly votes: Map<string, { ref: Ref; score: number }>
  acts: number
}

export function weigh(row: Row, hit: Hit, seat: Seat, officials: ReadonlyMap<string, Ref>, cues: Cues): void {
  const add = (ref: Ref | null | undefined, score: number): void => {
    if (!ref?.id.startsWith('state:')) return
    const vote = seat.votes.get(ref.id)
    if (vote) vote.score += score
    else seat.votes.set(ref.id, { ref, score })
  }
  const capital = calledCapital(row, hit)
  if (capital.called) seat.acts++
  add(capital.of, 5)
  const { atoms } = row
  const [before, second, after] = [atoms[hit.from - 1], atoms[hit.from - 2], atoms[hit.to]]
  if (after && after.gap === ' ' && (cues.actorNouns.has(after.key) || isAct(row, hit.to, cues))) seat.acts++
  if (after?.key === "'s" && cues.actorNouns.has(atoms[hit.to + 1]?.key ?? '')) seat.acts++
  const inside = before?.key === 'in' && atoms[hit.from]!.gap === ' '
  if (!inside) {
    contrasts(row, hit, add, cues)
    return
  }
  if (second && ['embassy', 'ambassador', 'envoy', 'consulate', 'mission'].includes(second.key)) {
    const owner = row.hits.find(({ to }) => to <= hit.from && to >= hit.from - 4)
    add(owner?.entry.of, -5)
    return
  }
  if (second && (cues.government.has(second.key) || cues.actorNouns.has(second.key))) {
    seat.acts++
    return
  }
  if (!speaksThere(row, hit, cues)) return
  const states = new Map<string, Ref>()
  for (const { entry } of row.hits) {
    const ref = entry.kind === 'person' ? officials.get(entry.keys.at(-1)!) : undefined
    if (ref) states.set(ref.id, ref)
  }
  if (states.size === 1) add([...states.values()][0], 1)
}

/** A place that acts beside a state is not that state's capital: "Tovar welcomed the mediation of Norway". */
function contrasts(row: Row, hit: Hit, add: (ref: Ref | null, score: number) => void, cues: Cues): void {
  if (!isAct(row, hit.to, cues)) return
  for (const { entry } of row.hits) if (entry.sort === 'state') add(entry.of, -1)
}

function isAct({ atoms }: Row, at: number, cues: Cues): boolean {
  const after = atoms[at]
  if (after === undefined || after.gap !== ' ') return false
  const verb = after.tag === 'ADV' ? atoms[at + 1] : after
  return (
    verb !== undefined &&
    (verb.tag === 'VERB' || verb.tag === 'AUX' || cues.saying.has(verb.key)) &&
    !verb.key.endsWith('ing')
  )
}

/** "Varnia's capital, Tovar", "the Varnian capital Tovar", "Tovar, the capital of Varnia". */
function calledCapital({ atoms, hitAt }: Row, { from, to }: Hit): { called: boolean; of: Ref | null } {
  const party = (i: number): Ref | null => {
    const entry = hitAt[i]?.entry
    return entry && (entry.sort === 'state' || entry.sort === 'demonym') ? entry.of : null
  }
  if (atoms[from - 1]?.key === 'capital') {
    const owner = party(from - 2) ?? (atoms[from - 2]?.key === "'s" ? party(from - 3) : null)
    return { called: true, of: owner }
  }
  const at = atoms[to]?.gap === ', ' ? to + (atoms[to]?.key === 'the' ? 1 : 0) : -1
  if (at < 0) return { called: false, of: null }
  if (atoms[at]?.key === 'capital') return { called: true, of: atoms[at + 1]?.key === 'of' ? party(at + 2) : null }
  if (atoms[at + 1]?.key === 'capital' && party(at)) return { called: true, of: party(at) }
  if (atoms[at + 1]?.key === "'s" && atoms[at + 2]?.key === 'capital') return { called: true, of: party(at) }
  return { called: false, of: null }
}

const stages = new Set([
  'reporters',
  'journalists',
  'conference',
  'briefing',
  'parliament',
  'television',
  'speech',
  'address',
])

/** Somebody speaks there: a verb of saying or an audience close before, or the sentence opens with it. */
function speaksThere(row: Row, { from, to }: Hit, cues: Cues): boolean {
  const { atoms } = row
  if (from === 1 && atoms[to]?.gap === ', ') return atoms.some((_, i) => i > to && i < to + 6 && isHead(atoms, i, cues))
  const before = atoms.slice(Math.max(0, from - 6), from)
  if (before.some(({ key }) => cues.moving.has(key))) return false
  return before.some(({ key, tag }) => stages.has(key) || (cues.saying.has(key) && tag === 'VERB' && key !== 'met'))
}
