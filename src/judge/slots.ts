import { brokenSpans, type Found, type JudgedKind, type Orphan, type Statement, spanOf } from '../model/index.ts'
import { claimOf } from './claim.ts'
import type { ItemJudgement } from './force.ts'
import { itemOf } from './itemOf.ts'
import { relinked } from './links.ts'
import { keyOf, matchAll } from './match.ts'

/** A place for one thing of a reading: what was found there, what was judged of it, what stands there now. */
export interface Slot {
  readonly kind: JudgedKind
  /** Its places in the reader's list; empty for what was added, and for what this reading no longer finds. */
  readonly at: readonly number[]
  /** As it was found (when it was judged first); `null` for what was added by hand. */
  readonly found: Found | null
  /** The entry that added it. */
  readonly added: string | null
  /** As it stands with all judgements; `null` where it was rejected. */
  readonly shown: Found | null
  /** Everything else that it can be known by: as it was found or added, and as today's reading has it. */
  readonly known: readonly Found[]
}

export interface Layer {
  readonly kind: JudgedKind
  readonly items: readonly Found[]
  /** The effective entries about this kind in this article, oldest first. */
  readonly entries: readonly ItemJudgement[]
  readonly text: string
  /** Every finding that any entry of the log, in force or not, has judged, by key. */
  readonly seen: ReadonlyMap<string, Found>
  /** What ids of statements are looked up in; `null` for the statements themselves. */
  readonly statements: readonly Statement[] | null
}

/** One slot for each thing that was found or judged, and the judgements that this reading does not bear out. */
export function slotsOf(layer: Layer): { readonly slots: readonly Slot[]; readonly orphans: readonly Orphan[] } {
  const { kind, items, text, seen } = layer
  const orphans: Orphan[] = []
  const holding = layer.entries.filter((entry) => {
    const [broken] = brokenSpans('item' in entry ? entry.item : [entry.target, entry.found], text)
    if (broken)
      orphans.push({ judgement: entry.id, why: `the words “${broken.quote}” no longer stand there`, stands: false })
    return !broken
  })
  const matched = matchAll(kind, seen, items)
  const { byFinding, byAddition } = grouped(kind, holding, orphans)
  const additions = holding.filter((entry) => entry.verb === 'add')
  const statements = layer.statements ?? [
    ...(items as Statement[]),
    ...additions.map((entry) => itemOf(entry) as Statement),
    ...[...byFinding].flatMap(([key, of]) => (matched.has(key) ? [] : [of[0]!.found as Statement])),
  ]
  const slots: Slot[] = []
  const judged = new Set<number>()
  for (const [key, entries] of byFinding) {
    const at = matched.get(key) ?? []
    for (const index of at) judged.add(index)
    const found = entries[0]!.found as Found
    const shown = shownOf(entries, { statements, ids: at.map((index) => items[index]!) })
    slots.push({ kind, at, found, added: null, shown, known: [found, ...at.map((index) => items[index]!)] })
  }
  for (const entry of additions) {
    const later = byAddition.get(entry.id) ?? []
    const shown = addedOf(entry, later, statements)
    slots.push({ kind, at: [], found: null, added: entry.id, shown, known: [itemOf(entry)] })
  }
  const replaced = new Set<number>()
  for (const slot of slots) {
    if (slot.at.length > 0 || !slot.found) continue
    const instead = slot.shown ? rivals(slot.found, items).filter((index) => !judged.has(index)) : []
    if (instead.length === 1) replaced.add(instead[0]!)
    const why = whyOrphan(slot, instead.length === 1 ? items[instead[0]!]! : null)
    for (const { id } of byFinding.get(keyOf(kind, slot.found)) ?? [])
      orphans.push({ judgement: id, why, stands: slot.shown !== null })
  }
  const seenAs = new Map([...matched].flatMap(([key, at]) => at.map((index) => [index, seen.get(key)!])))
  items.forEach((item, index) => {
    if (judged.has(index)) return
    const shown = replaced.has(index) ? null : item
    const found = seenAs.get(index) ?? item
    slots.push({ kind, at: [index], found, added: null, shown, known: [found, item] })
  })
  return { slots, orphans }
}

type OnFinding = Exclude<ItemJudgement, { verb: 'add' }>

function grouped(kind: JudgedKind, entries: readonly ItemJudgement[], orphans: Orphan[]) {
  const byFinding = new Map<string, OnFinding[]>()
  const byAddition = new Map<string, OnFinding[]>()
  const additions = new Set(entries.filter(({ verb }) => verb === 'add').map(({ id }) => id))
  for (const entry of entries) {
    if (entry.verb === 'add') continue
    if (entry.added !== undefined) {
      if (additions.has(entry.added)) push(byAddition, entry.added, entry)
      else
        orphans.push({
          judgement: entry.id,
          why: `entry ${entry.added}, which added it, does not count`,
          stands: false,
        })
    } else push(byFinding, keyOf(kind, entry.found as Found), entry)
  }
  return { byFinding, byAddition }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

interface Showing {
  readonly statements: readonly Statement[]
  /** The findings of today's reading that this one is. */
  readonly ids: readonly Found[]
}

/** What stands after these judgements of one finding: as it was judged last, whatever the reading says of it today. */
function shownOf(entries: readonly OnFinding[], { statements, ids }: Showing): Found | null {
  const last = entries.at(-1)!
  if (last.verb === 'reject') return null
  const base = relinked(last.found as Found, last.links ?? {}, statements)
  const today = ids[0] as { id?: string } | undefined
  const id = 'id' in base ? { id: today?.id ?? newId(base) } : {}
  return corrected({ ...base, ...id, judged: 'accepted' }, entries, statements)
}

function corrected(base: Found, entries: readonly OnFinding[], statements: readonly Statement[]): Found {
  let shown = base
  for (const entry of entries) {
    if (entry.verb !== 'correct') continue
    const to = relinked(entry.to, entry.links ?? {}, statements)
    shown = { ...shown, ...to, judged: base.judged === 'added' ? 'added' : 'corrected' } as Found
  }
  return shown
}

function addedOf(
  entry: Extract<ItemJudgement, { verb: 'add' }>,
  later: readonly OnFinding[],
  statements: readonly Statement[],
): Found | null {
  if (later.at(-1)?.verb === 'reject') return null
  const item = relinked(itemOf(entry), entry.links ?? {}, statements)
  return corrected({ ...item, ...('id' in item ? { id: newId(item) } : {}), judged: 'added' }, later, statements)
}

/** An id that no reader gives, made of the words alone, so that it does not depend on what else was judged. */
const newId = (item: Found): string => `j${spanOf(item).start}-${spanOf(item).end}`

/** Findings of today that say something else of the very same words. */
function rivals(found: Found, items: readonly Found[]): number[] {
  const { start, end } = spanOf(found)
  return items.flatMap((item, index) => {
    const span = spanOf(item)
    return span.start === start && span.end === end ? [index] : []
  })
}

function whyOrphan({ kind, found, shown }: Slot, instead: Found | null): string {
  const words = `“${spanOf(found!).quote}”`
  if (!shown) return `this reading finds no such ${kind} on ${words}, so there is nothing to reject`
  const stands = `this reading finds no such ${kind} on ${words}; it stands as it was judged`
  return instead ? `${stands}, in place of ${claimOf(kind, instead)}` : stands
}
