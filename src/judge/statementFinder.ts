import type { Found, Statement } from '../model/index.ts'
import type { ItemJudgement } from './force.ts'
import { itemOf } from './itemOf.ts'
import { type FindId, nearest } from './links.ts'
import { keyOf } from './match.ts'
import { newId } from './shown.ts'

/** Finds statements that judged things lean on, in the reading of today. */
export interface StatementFinder {
  readonly findId: FindId
  /** Tells it which statements stand once these have been judged themselves. */
  readonly judged: (statements: readonly Statement[]) => void
  /** The statements that today's reading lacks and a judged thing leans on: they come back as they were. */
  readonly revived: () => Statement[]
}

/**
 * Without the statement behind it, an accepted position would become the newspaper's own word. So a statement that the
 * reader no longer finds comes back with what leans on it, unless an analyst has rejected it.
 */
export function statementFinder(found: readonly Statement[], entries: readonly ItemJudgement[]): StatementFinder {
  const rejected = new Set(
    entries.flatMap((entry) =>
      entry.verb === 'reject' && entry.target.kind === 'statement' && entry.found
        ? [keyOf('statement', entry.found as Found)]
        : [],
    ),
  )
  const added = entries.flatMap((entry) =>
    entry.verb === 'add' && entry.item.kind === 'statement' ? [withId(itemOf(entry) as Statement)] : [],
  )
  let standing: readonly Statement[] = [...found, ...added]
  const back = new Map<string, Statement>()
  return {
    findId: (statement) => {
      const there = nearest(statement, standing)
      if (there) return there.id
      const key = keyOf('statement', statement)
      if (rejected.has(key) || nearest(statement, found)) return null
      const { judged, ...bare } = statement
      const again = back.get(key) ?? { ...withId(bare), within: null }
      back.set(key, again)
      return again.id
    },
    judged: (statements) => {
      standing = statements
    },
    revived: () => [...back.values()],
  }
}

const withId = (statement: Statement): Statement => ({ ...statement, id: newId(statement) })
