import { brokenSpans, type Found, type JudgedKind, type Orphan, spanOf } from '../model/index.ts'
import { claimOf } from './claim.ts'
import type { ItemJudgement } from './force.ts'
import { itemOf } from './itemOf.ts'
import type { FindId } from './links.ts'
import { keyOf, matchAll } from './match.ts'
import { type Addition, addedOf, type OnFinding, shownOf } from './shown.ts'

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
  readonly findId: FindId
}

export interface Slots {
  readonly slots: readonly Slot[]
  /** Judgements that this reading does not bear out. */
  readonly orphans: readonly Orphan[]
}

/** One slot for each thing that was found or judged. */
export function slotsOf(layer: Layer): Slots {
  const { kind, items, findId } = layer
  const { byFinding, byAddition, additions, orphans } = grouped(layer)
  const findings = new Map([...byFinding].map(([key, [first]]) => [key, first!.found as Found]))
  const matched = matchAll(kind, findings, items)
  const taken = new Set([...matched.values()].flat())
  const slots: Slot[] = []
  const judged = new Set<number>()
  for (const [key, entries] of byFinding) {
    const place = matched.get(key) ?? foundAnew(entries, layer, taken)
    const slot = slotOf(entries, place, layer)
    for (const index of slot.at) judged.add(index)
    slots.push(slot)
    if (slot.at.length > 0) continue
    const rival = slot.shown ? rivalOf(slot.found!, items, taken) : null
    if (rival !== null) judged.add(rival)
    const why = whyOrphan(slot, rival === null ? null : items[rival]!)
    orphans.push(...entries.map(({ id }) => ({ judgement: id, why, stands: slot.shown !== null })))
  }
  for (const entry of additions) {
    const shown = addedOf(entry, byAddition.get(entry.id) ?? [], findId)
    slots.push({ kind, at: [], found: null, added: entry.id, shown, known: [itemOf(entry)] })
  }
  items.forEach((item, index) => {
    if (!judged.has(index)) slots.push({ kind, at: [index], found: item, added: null, shown: item, known: [item] })
  })
  return { slots, orphans }
}

function slotOf(entries: readonly OnFinding[], at: readonly number[], { kind, items, findId }: Layer): Slot {
  const found = entries[0]!.found as Found
  const today = at.map((index) => items[index]!)
  const shown = shownOf(entries, today[0] ?? null, findId)
  return { kind, at, found, added: null, shown, known: [found, ...today] }
}

interface Grouped {
  readonly byFinding: ReadonlyMap<string, OnFinding[]>
  /** Judgements of what an entry added, by that entry. */
  readonly byAddition: ReadonlyMap<string, OnFinding[]>
  readonly additions: readonly Addition[]
  /** Entries whose words do not stand there, and those of an addition that does not count. */
  readonly orphans: Orphan[]
}

function grouped({ kind, entries, text }: Layer): Grouped {
  const byFinding = new Map<string, OnFinding[]>()
  const byAddition = new Map<string, OnFinding[]>()
  const additions: Addition[] = []
  const orphans: Orphan[] = []
  const stray = (entry: ItemJudgement, why: string): void =>
    void orphans.push({ judgement: entry.id, why, stands: false })
  for (const entry of entries) {
    const { before, statements, ...own } = entry
    const [broken] = brokenSpans(own, text)
    if (broken) stray(entry, `the words “${broken.quote}” no longer stand there`)
    else if (entry.verb === 'add') additions.push(entry)
    else if (entry.added === undefined) push(byFinding, keyOf(kind, entry.found as Found), entry)
    else if (additions.some(({ id }) => id === entry.added)) push(byAddition, entry.added, entry)
    else stray(entry, `entry ${entry.added}, which added it, does not count`)
  }
  return { byFinding, byAddition, additions, orphans }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Where today's reading claims on the same words what an analyst had made of a finding that it no longer has. */
function foundAnew(entries: readonly OnFinding[], layer: Layer, taken: ReadonlySet<number>): number[] {
  const { shown } = slotOf(entries, [], layer)
  if (!shown) return []
  const claim = claimOf(layer.kind, shown)
  return onSameWords(shown, layer.items, taken).filter((index) => claimOf(layer.kind, layer.items[index]!) === claim)
}

/** The one finding of today that says something else of the very same words; `null` where there is none, or several. */
function rivalOf(found: Found, items: readonly Found[], taken: ReadonlySet<number>): number | null {
  const all = onSameWords(found, items, taken)
  return all.length === 1 ? all[0]! : null
}

function onSameWords(found: Found, items: readonly Found[], taken: ReadonlySet<number>): number[] {
  const { start, end } = spanOf(found)
  return items.flatMap((item, index) => {
    const span = spanOf(item)
    return !taken.has(index) && span.start === start && span.end === end ? [index] : []
  })
}

function whyOrphan({ kind, found, shown }: Slot, instead: Found | null): string {
  const words = `“${spanOf(found!).quote}”`
  if (!shown) return `this reading finds no such ${kind} on ${words}, so there is nothing to reject`
  const stands = `this reading finds no such ${kind} on ${words}; it stands as it was judged`
  return instead ? `${stands}, in place of ${claimOf(kind, instead)}` : stands
}
