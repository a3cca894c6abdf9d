import type { Chain, Dossier, Evidence } from '../../model/index.ts'
import { visible } from './visible.ts'

/** The hops of a chain, outermost first: `Fourcorner Digest (republished) ← Pelorus (reported) ← Jarek Bolsin (said)`. */
function hopWords({ hops }: Chain): string {
  return hops.map(({ ref, how }) => `${visible(ref?.name ?? 'somebody not named')} (${how})`).join(' ← ')
}

/** One way into one article, however many statements came by it. */
export interface Way {
  readonly words: string
  readonly article: string
  readonly statements: number
  /** Their ids in the reading of the article. */
  readonly ids: readonly string[]
  /** Where hands are named. */
  readonly evidence: readonly Evidence[]
}

/** The ways of more than one hop, each once for an article, the longest first. */
export function waysOf({ chains }: Pick<Dossier, 'chains'>): Way[] {
  const ways = new Map<
    string,
    { words: string; article: string; hops: number; statements: number; ids: string[]; evidence: Evidence[] }
  >()
  for (const chain of chains.filter(({ hops }) => hops.length > 1)) {
    const words = hopWords(chain)
    const key = `${chain.article} ${words}`
    const fresh = { words, article: chain.article, hops: chain.hops.length, statements: 0, ids: [], evidence: [] }
    const way = ways.get(key) ?? fresh
    way.statements += 1
    way.ids.push(chain.statement)
    way.evidence.push(...chain.hops.flatMap(({ span }) => (span ? [span] : [])))
    ways.set(key, way)
  }
  return [...ways.values()].sort((a, b) => b.hops - a.hops || b.statements - a.statements)
}

/** `, 3 statements` where several came the same way. */
export function wayCount({ statements }: Way): string {
  return statements > 1 ? `, ${statements} statements` : ''
}
