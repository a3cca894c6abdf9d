import type { Dossier, Stance } from '../../model/index.ts'
import { dayRange } from '../../model/index.ts'
import type { Coded } from './network.ts'

/** What counts as for, and what as against; a condition or a shift is neither. */
const agrees: Readonly<Partial<Record<Stance, boolean>>> = {
  demands: true,
  seeks: true,
  offers: true,
  accepts: true,
  open: true,
  refuses: false,
}

/**
 * The table of a dossier as coded statements, for discourse networks: a party, an issue, for or against. Every origin
 * counts once, however many outlets print it. What is filed under `other` is about different things and ties nobody.
 */
export function codedFrom({ table, articles }: Dossier): Coded[] {
  const originOf = new Map(articles.map(({ id, origin }) => [id, origin]))
  const coded = table.flatMap(({ party, issue, cells }) =>
    cells.flatMap(({ stance, when, evidence }): Coded[] => {
      const side = agrees[stance]
      if (side === undefined || issue === 'other') return []
      const origins = new Set(evidence.map(({ article }) => originOf.get(article) ?? article))
      const day = when ? dayRange(when.value).first : null
      return [...origins].map((document) => ({ actor: party.name, concept: issue, agrees: side, day, document }))
    }),
  )
  const seen = new Set<string>()
  return coded.filter(({ actor, concept, agrees: side, document }) => {
    const key = JSON.stringify([actor, concept, side, document])
    return !seen.has(key) && seen.add(key)
  })
}
