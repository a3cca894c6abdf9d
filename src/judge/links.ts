import { type Found, overlaps, type Reading, type Statement } from '../model/index.ts'

/** The fields that name a statement by its id. */
const naming = ['holder', 'statement', 'within'] as const

/** Statements by the ids that they had in one reading. */
export type Leaning = Readonly<Record<string, Statement>>

/** The statements that some fields refer to: an id belongs to one reading only. */
export function leaningOf(fields: object, statements: readonly Statement[]): Record<string, Statement> {
  const leaning: Record<string, Statement> = {}
  for (const key of naming) {
    const id = (fields as Record<string, unknown>)[key]
    const found = statements.find((statement) => statement.id === id)
    if (found) leaning[found.id] = found
  }
  return leaning
}

/** Finds the id of a statement in today's reading, or says that it has none. */
export type FindId = (statement: Statement) => string | null

/** The same fields with the ids that those statements have in today's reading. */
export function relinked<T extends object>(fields: T, leaning: Leaning, findId: FindId): T {
  const changed: Record<string, unknown> = {}
  for (const key of naming) {
    const id = (fields as Record<string, unknown>)[key]
    if (typeof id !== 'string') continue
    const statement = leaning[id]
    changed[key] = statement ? findId(statement) : null
  }
  return { ...fields, ...changed }
}

/** The statement with these very words, else the one that shares most of them, else none. */
export function nearest({ content: [words] }: Statement, statements: readonly Statement[]): Statement | null {
  let best: { statement: Statement; share: number } | null = null
  for (const statement of statements) {
    const share = statement.content[0] && words ? sharedPart(statement.content[0], words) : 0
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
