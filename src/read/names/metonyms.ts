import type { NameKind, Ref } from '../../model/index.ts'
import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Hit, Row } from './rows.ts'

/** What a known name stands for where it stands. */
export interface Meaning {
  readonly kind: NameKind
  readonly entity: Ref
  readonly because: string | null
}

/**
 * A capital or a seat of government as a place ("in Moscow", "flew to Kyiv", "at the Kremlin") or as the government
 * that sits there ("Kyiv refuses", "the Kremlin said", "Moscow's position"). A place where nothing speaks for either.
 */
export function meaningOf(row: Row, hit: Hit, cues: Cues): Meaning {
  const { entry } = hit
  const place: Meaning = { kind: 'place', entity: entry.entity, because: null }
  const state = entry.of
  if (state === null || (entry.sort !== 'capital' && entry.sort !== 'seat')) {
    const because = entry.sort === 'demonym' ? `demonym of ${entry.entity.name}` : null
    return { kind: entry.kind, entity: entry.entity, because }
  }
  const isState = state.id.startsWith('state:')
  const what = !isState ? 'seat' : entry.sort === 'capital' ? 'capital' : 'seat of government'
  const shown = entry.inferred
    ? `${what} of ${state.name} by this article, where its officials speak`
    : `${what} of ${state.name}`
  const kind: NameKind = isState ? 'state' : 'organisation'
  const actor: Meaning = { kind, entity: state, because: `${shown}, used for ${isState ? 'its government' : 'it'}` }
  return (speaksBefore(row, hit, cues) ?? speaksBehind(row, hit, cues) ?? entry.sort === 'seat') ? actor : place
}

/** What the words before say: true for a government, false for a place, `null` for neither. */
function speaksBefore(row: Row, { from, to, entry }: Hit, cues: Cues): boolean | null {
  const skip = row.atoms[from - 1]?.key === 'the' ? 2 : 1
  const before = row.atoms[from - skip]
  const own = row.atoms[from]!
  if (row.atoms[to]?.key === "'s" && !cues.urban.has(row.atoms[to + 1]?.key ?? '')) return true
  if (before === undefined || !/^\s$/.test(own.gap)) return null
  const { key } = before
  if (cues.inPlace.has(key)) return key === 'towards' || key === 'toward'
  if (cues.placeOf.has(row.atoms[from - skip - 1]?.key ?? '') && key === 'of') return false
  if (key === 'for' && isFor(row, from - skip, to)) return true
  if (key === 'to' || key === 'from')
    return entry.sort === 'seat' ? movesTo(row, from, cues) === false : !givenOrMoved(row, from, cues)
  if (cues.towards.has(key) && key !== 'for' && key !== 'over') return false
  if (cues.moving.has(key)) return false
  if (cues.withActor.has(key)) return true
  const mate = key === 'and' || key === 'or' ? row.hitAt[from - skip - 1] : undefined
  if (mate?.entry.sort === 'state' || mate?.entry.sort === 'organisation') return true
  if (mate && mate.entry.sort === 'capital') return speaksBefore(row, mate, cues)
  return null
}

/** "For Kyiv, it is a bargain", "Thus, for Kyiv and its allies, …": to whom it is so; not "left for Kyiv, where …". */
function isFor({ atoms }: Row, at: number, to: number): boolean {
  const next = atoms[to]
  const opens = at === 0 || atoms[at]!.gap.includes(',')
  return (
    opens && next !== undefined && (next.gap.startsWith(',') || (next.key === 'and' && atoms[to + 1]?.key === 'its'))
  )
}

const near = (row: Row, from: number, size: number, words: ReadonlySet<string>): boolean =>
  row.atoms.slice(Math.max(0, from - size), from).some(({ key }) => words.has(key))
const movesTo = (row: Row, from: number, cues: Cues): boolean => near(row, from, 6, cues.moving)

/** After "to" and "from": true when people move there; false when something is given, sent or said. */
function givenOrMoved(row: Row, from: number, cues: Cues): boolean {
  if (movesTo(row, from, cues) && !near(row, from, 2, cues.giving)) return true
  return !near(row, from, 7, cues.giving)
}

function speaksBehind(row: Row, { to, from }: Hit, cues: Cues): boolean | null {
  const after = row.atoms[to]
  if (after === undefined || row.titled) return headline(row, from, to)
  const possessive = after.key === "'s"
  const next = possessive ? row.atoms[to + 1] : after
  if (next === undefined) return null
  if (cues.actorNouns.has(next.key)) return true
  if (cues.urban.has(next.key) && (possessive || next.gap === ' ' || next.gap === '-')) return false
  if (possessive) return true
  if (next.gap === '-') return row.hitAt[to]?.entry.sort === 'state' || row.hitAt[to]?.entry.sort === 'capital'
  if (next.gap === ' ' && cues.placeOf.has(next.key)) return false
  if (next.gap !== ' ') return null
  // "Norvik fears that …": a verb, whatever else it may be.
  if (next.tag === 'NOUN' && next.key.endsWith('s') && row.atoms[to + 1]?.key === 'that') return true
  if (next.tag === 'AUX' || (next.tag === 'VERB' && !/ing$/.test(next.key))) return true
  if (next.key === 'and' && row.hitAt[to + 1]) {
    const mate = row.hitAt[to + 1]!
    return mate.entry.sort === 'state' ? true : mate.entry.sort === 'capital' ? speaksBehind(row, mate, cues) : null
  }
  if (next.tag === 'ADV' && ['VERB', 'AUX'].includes(row.atoms[to + 1]?.tag ?? '')) return true
  return null
}

/** In a heading a verb behind the name is enough ("Kyiv Rejects Plan"), and so is the possessive. */
function headline(row: Row, from: number, to: number): boolean | null {
  const after = row.atoms[to]
  if (after === undefined) return null
  if (after.key === "'s") return true
  return from === 0 && after.gap === ' ' && (after.tag === 'VERB' || after.tag === 'AUX') && isCapital(after)
    ? true
    : null
}
