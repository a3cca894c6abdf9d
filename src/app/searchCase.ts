import type { SearchAnswer } from '../model/index.ts'
import type { Style } from '../present/index.ts'
import { dossierOf } from './buildDossier.ts'
import type { Engine, Store } from './ports.ts'
import { type SearchQuestion, search } from './search.ts'
import { searchExpression } from './searchExpression.ts'

export interface CaseSearch {
  readonly store: Store
  readonly engine: Engine
  readonly question: SearchQuestion
}

/**
 * The passages of a case that hold the words, best first. Writes nothing.
 *
 * @throws Fault `search-empty`, `case-older`.
 */
export async function searchCase({ store, engine, question }: CaseSearch): Promise<SearchAnswer> {
  searchExpression(question.q) // refused before anything is laid out
  const { articles, identities } = await dossierOf({ store, engine, asOf: null })
  return search(question, { store, articles, identities, lexicon: engine.lexicon })
}

/** What was found as text for a terminal; `from`: how many better passages were left out. */
export async function hitsAsText(found: SearchAnswer, style: Style, from: number): Promise<string> {
  const { hitsText } = await import('../present/index.ts')
  return hitsText(found, style, from)
}
