import { type Found, overlaps, type Reading, type Span, type Statement } from '../model/index.ts'

/** The fields that name a statement by its id. */
const naming = ['holder', 'statement', 'within'] as const

/** The words of every statement that some fields refer to: an id belongs to one reading, words to the article. */
export function linksOf(fields: object, statements: readonly Statement[]): Record<string, Span> {
  const links: Record<string, Span> = {}
  for (const key of naming) {
    const id = (fields as Record<string, unknown>)[key]
    const words = statements.find((statement) => statement.id === id)?.content[0]
    if (typeof id === 'string' && words) links[id] = words
  }
  return links
}

/** The same fields with the ids that those statements have in this reading; `null` where it has no such statement. */
export function relinked<T extends object>(
  fields: T,
  links: Readonly<Record<string, Span>>,
  statements: readonly Statement[],
): T {
  const changed: Record<string, unknown> = {}
  for (const key of naming) {
    const id = (fields as Record<string, unknown>)[key]
    if (typeof id !== 'string') continue
    const words = links[id]
    changed[key] = (words && nearest(words, statements)?.id) ?? null
  }
  return { ...fields, ...changed }
}

/** The statement with these very words, else the one that shares most of them, else none. */
function nearest(words: Span, statements: readonly Statement[]): Statement | null {
  let best: { statement: Statement; share: number } | null = null
  for (const statement of statements) {
    const share = statement.content[0] ? sharedPart(statement.content[0], words) : 0
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { statement, share }
  }
  return best?.statement ?? null
}

/** From this share of their words on, two spans can be the same finding. */
export const ENOUGH = 0.6

type Stretch = { readonly start: number; readonly end: number }

/** How much two stretches share: the part in both over the part in either (Jaccard). */
export function sharedPart(a: Stretch, b: Stretch): number {
  if (!overlaps(a, b)) return 0
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / (a.end - a.start + (b.end - b.start) - both)
}

/** A reading in which nothing refers to a statement that is not there. */
export function withoutDangling(reading: Reading): Reading {
  const there = new Set(reading.statements.map(({ id }) => id))
  const mended = <T extends Found>(items: readonly T[]): T[] =>
    items.map((item) => {
      const lost = naming.filter((key) => {
        const id = (item as Record<string, unknown>)[key]
        return typeof id === 'string' && !there.has(id)
      })
      return lost.length === 0 ? item : { ...item, ...Object.fromEntries(lost.map((key) => [key, null])) }
    })
  return {
    ...reading,
    statements: mended(reading.statements),
    positions: mended(reading.positions),
    figures: mended(reading.figures),
    events: mended(reading.events),
    conditions: mended(reading.conditions),
  }
}
