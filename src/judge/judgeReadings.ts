import {
  type Article,
  type Found,
  type JudgedKind,
  type Judgement,
  JudgedKind as Kinds,
  layerOf,
  type Orphan,
  type Reading,
  type Statement,
  spanOf,
} from '../model/index.ts'
import { canonical } from './claim.ts'
import { effective, type IdentityJudgement, type ItemJudgement, isOfIdentity, isOfItem } from './force.ts'
import { withoutDangling } from './links.ts'
import { type Slot, slotsOf } from './slots.ts'
import { statementFinder } from './statementFinder.ts'

/** An article with its reading. */
export interface JudgedEntry {
  readonly article: Article
  readonly reading: Reading
}

export interface JudgedReadings<Entry extends JudgedEntry> {
  readonly entries: Entry[]
  /** Judgements that the readings do not bear out, in order of the log. */
  readonly orphans: Orphan[]
  /** What was judged of identities, for the compiler, oldest first. */
  readonly identities: readonly IdentityJudgement[]
}

/**
 * Readings as analysts have judged them: what was rejected goes, what was corrected changes, what was added comes in,
 * and whatever was judged says so. Articles that nobody judged stay the very same objects.
 */
export function judgeReadings<Entry extends JudgedEntry>(
  entries: readonly Entry[],
  log: readonly Judgement[],
): JudgedReadings<Entry> {
  const counting = effective(log)
  const touched = byArticle(counting)
  const orphans: Orphan[] = []
  const there = new Set<string>()
  const judged = entries.map((entry) => {
    const { id } = entry.article
    there.add(id)
    const here = touched.get(id)
    if (!here) return entry
    const result = judgedOnce(entry, here)
    orphans.push(...result.orphans)
    return { ...entry, reading: result.reading }
  })
  for (const [article, strays] of touched) {
    if (there.has(article)) continue
    const why = `article ${article.slice(0, 12)} is not in the case, or nobody has read it yet`
    orphans.push(...strays.map(({ id }) => ({ judgement: id, why, stands: false })))
  }
  orphans.sort((a, b) => Number(a.judgement) - Number(b.judgement))
  return { entries: judged, orphans, identities: counting.filter(isOfIdentity) }
}

interface JudgedOnce {
  readonly said: string
  readonly article: Article
  readonly result: JudgedReading
}

const judgedBefore = new WeakMap<Reading, JudgedOnce>()

/** {@link judgeReading}, whose result is the same object as long as nothing else is said of the same reading. */
function judgedOnce({ article, reading }: JudgedEntry, counting: readonly ItemJudgement[]): JudgedReading {
  const said = JSON.stringify(counting)
  const known = judgedBefore.get(reading)
  if (known?.said === said && known.article === article) return known.result
  const result = judgeReading({ article, reading }, counting)
  judgedBefore.set(reading, { said, article, result })
  return result
}

function byArticle(log: readonly Judgement[]): Map<string, ItemJudgement[]> {
  const found = new Map<string, ItemJudgement[]>()
  for (const entry of log) {
    if (!isOfItem(entry)) continue
    const { article } = entry.verb === 'add' ? entry.item : entry.target
    const known = found.get(article)
    if (known) known.push(entry)
    else found.set(article, [entry])
  }
  return found
}

/** One reading as it was judged, with the place of everything in it. */
export interface JudgedReading {
  readonly reading: Reading
  readonly slots: readonly Slot[]
  readonly orphans: readonly Orphan[]
}

/** Judges one reading. `counting` are effective entries of the log; those about other articles are passed over. */
export function judgeReading({ article, reading }: JudgedEntry, counting: readonly Judgement[]): JudgedReading {
  const entries = byArticle(counting).get(article.id) ?? []
  const slots: Slot[] = []
  const orphans: Orphan[] = []
  const finding = statementFinder(reading.statements, entries)
  let result = reading
  for (const kind of Kinds.options) {
    const name = layerOf[kind]
    const found = slotsOf({
      kind,
      items: reading[name],
      entries: entries.filter((entry) => kindOf(entry) === kind),
      text: article.text,
      findId: finding.findId,
    })
    slots.push(...found.slots)
    orphans.push(...found.orphans)
    result = { ...result, [name]: listOf(found.slots, reading[name]) }
    if (kind === 'statement') finding.judged(result.statements)
  }
  const statements = withOthers(result.statements, finding.revived()) as Statement[]
  return { reading: withoutDangling({ ...result, statements }), slots, orphans }
}

const kindOf = (entry: ItemJudgement): JudgedKind => (entry.verb === 'add' ? entry.item.kind : entry.target.kind)

/** The list of a reading: found things where they stood, the others at their place in the text. */
function listOf(slots: readonly Slot[], items: readonly Found[]): Found[] {
  const shown = new Map<number, Found>()
  const others: Found[] = []
  for (const { at, shown: item } of slots) {
    if (!item) continue
    at.forEach((index, nth) => {
      const { id } = items[index] as { id?: string }
      shown.set(index, nth > 0 && id !== undefined ? ({ ...item, id } as Found) : item)
    })
    if (at.length === 0) others.push(item)
  }
  const list = items.flatMap((_, index) => shown.get(index) ?? [])
  return distinctIds(withOthers(list, others))
}

/** The list with others put in at their place in the text, in an order of their own. */
function withOthers(list: readonly Found[], others: readonly Found[]): Found[] {
  const all = [...list]
  const sorted = [...others].sort((a, b) => spanOf(a).start - spanOf(b).start || (canonical(a) < canonical(b) ? -1 : 1))
  for (const item of sorted) {
    const before = all.findIndex((one) => spanOf(one).start > spanOf(item).start)
    all.splice(before < 0 ? all.length : before, 0, item)
  }
  return all
}

/** Two things added on the same words would have one id. */
function distinctIds(list: Found[]): Found[] {
  const seen = new Map<string, number>()
  return list.map((item) => {
    const { id } = item as { id?: string }
    if (id === undefined) return item
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return nth === 1 ? item : ({ ...item, id: `${id}-${nth}` } as Found)
  })
}
