import { refOf } from '../../model/index.ts'
import { acronymOf, acronymsOf } from './acronyms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import { type Form, note } from './forms.ts'
import { initialsAfter } from './initials.ts'
import type { LongName } from './longNames.ts'
import { type Row, textOf } from './rows.ts'
import { type Run, runsOf } from './runs.ts'
import type { Full } from './shortForms.ts'
import { isCredited } from './weighPeople.ts'

/** What the sentences of an article say, before it is decided what its unknown names are. */
export interface Collected {
  readonly forms: Map<string, Form>
  /** Acronyms in brackets and firms without their legal form. */
  readonly entries: Entry[]
  /** Acronyms that stand alone like bodies, and all unknown words in capitals. */
  readonly bare: Entry[]
  readonly acronyms: Set<string>
  readonly outlets: string[]
  /** Initials right behind an unknown name. */
  readonly initials: Map<string, Form>
  /** Bodies and outlets named in full. */
  readonly full: Full[]
}

/** Reads the rows of an article once. */
export function collect(rows: readonly Row[], cues: Cues): Collected {
  const found: Collected = {
    forms: new Map(),
    entries: [],
    bare: [],
    acronyms: new Set(),
    outlets: [],
    initials: new Map(),
    full: [],
  }
  for (const row of rows) {
    for (const long of row.long) addLong(row, long, found, cues)
    found.bare.push(...acronymsOf(row, cues))
    if (!row.shouted)
      for (const { shape, text, key } of unknownOf(row)) if (isAcronym(shape, text, key, cues)) found.acronyms.add(text)
    for (const hit of row.hits) {
      const { kind, entity, of } = hit.entry
      if (kind === 'organisation' || kind === 'group')
        found.entries.push(...acronymOf(row, hit.to, entity.name, { kind, of }))
    }
    addRuns(row, found, cues)
  }
  return found
}

const unknownOf = ({ atoms, hitAt }: Row): Row['atoms'] => atoms.filter((_, i) => hitAt[i] === undefined)

const isAcronym = (shape: string, text: string, key: string, { noBody }: Cues): boolean =>
  shape === 'capitals' && text.length > 2 && text.length < 7 && !noBody.has(key)

function addLong(row: Row, long: LongName, { entries, outlets, full }: Collected, cues: Cues): void {
  const { kind, of } = long
  const text = textOf(row, long.from, long.to)
  if (kind === 'outlet') outlets.push(text)
  if (kind === 'organisation') full.push({ kind, of, entity: long.entity ?? refOf(kind, text), text })
  if (kind !== 'state') entries.push(...acronymOf(row, long.to, text, long), ...withoutForm(row, long, cues))
}

function addRuns(row: Row, { forms, initials }: Collected, cues: Cues): void {
  const used = row.long.length > 0 ? new Set<number>() : none
  for (const { kind, from, to } of row.long) for (let i = kind === 'state' ? to : from; i < to; i++) used.add(i)
  for (const run of runsOf(row, used, cues)) {
    if (row.titled && !isListed(run, cues) && (row.shouted || !isCredited(run, cues))) continue
    const form = note(run, forms, cues)
    const short = initialsAfter(run, cues)
    if (short) initials.set(short, form)
  }
}

const none: Set<number> = new Set()

/** "Tarvogaz" for "Tarvogaz, Inc.": a firm without its legal form. */
function withoutForm(row: Row, { from, to, kind, of }: LongName, cues: Cues): Entry[] {
  const text = textOf(row, from, to)
  if (kind !== 'organisation' || !cues.legal.has(row.atoms[to - 1]!.key) || to - from < 2 || row.hitAt[from]) return []
  const bare = textOf(row, from, to - 1)
  return bare.length < 4 ? [] : [ownEntry(bare, { kind, sort: kind, entity: refOf(kind, text), of, person: null })]
}

/** In a line of capitals, a name counts that begins with a given name and has nothing but marks around it. */
function isListed({ row: { atoms, shouted }, from, to }: Run, cues: Cues): boolean {
  if (shouted || to - from < 2 || to - from > 4 || !cues.given.has(atoms[from]!.key)) return false
  return (from === 0 || atoms[from]!.gap !== ' ') && (to === atoms.length || atoms[to]!.gap !== ' ')
}
