import { type Answers, type Dossier, Fault, type Outlook, type SearchAnswer } from '../model/index.ts'
import { plainQuestion } from './ask.ts'
import { caseOf, type LaidOut } from './buildDossier.ts'
import type { Engine, Store } from './ports.ts'
import { type SearchQuestion, search } from './search.ts'
import { weighDossier } from './weigh.ts'

/** Where a program asks a case, one question after the other. Nothing is ever written; answers are from memory as long as the case stays as it is. */
export interface Counter {
  readonly version: string
  dossier(): Promise<Dossier>
  /** @throws Fault `question-unusable`. */
  ask(question: string): Promise<Answers>
  /** @throws Fault `search-empty`, `case-older`. */
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** @throws Fault `conflict-not-found` when the case holds nothing to weigh. */
  outlook(): Promise<Outlook>
  /** The text of an article. @throws Fault `article-unknown`. */
  text(article: string): Promise<string>
}

/** Serves a counter to an assistant; resolves when it hangs up, or when the signal says so. */
export type Converse = (
  counter: Counter,
  around: { readonly signal: AbortSignal; readonly complain: (text: string) => void },
) => Promise<void>

/** Opens a counter over a store, which stays its caller's to close. */
export function openCounter(store: Store, engine: Engine, version: string): Counter {
  let kept: { readonly state: string; readonly laidOut: Promise<LaidOut> } | null = null
  const laidOut = async (): Promise<LaidOut> => {
    engine.readWith(await store.codebook()) // somebody may have put in another
    const state = await store.state(engine.readerVersion, engine.compilerVersion)
    if (kept?.state !== state) kept = { state, laidOut: caseOf({ store, engine, asOf: null }) }
    return kept.laidOut
  }
  const dossier = async (): Promise<Dossier> => (await laidOut()).dossier
  return {
    version,
    dossier,
    ask: async (question) => {
      const plain = plainQuestion(question)
      const { ask } = await import('../compile/index.ts')
      return ask(plain, { ...(await laidOut()), lexicon: engine.lexicon })
    },
    search: async (question) => search(question, { store, ...(await dossier()), lexicon: engine.lexicon }),
    outlook: async () => (await weighDossier(await dossier(), engine.lexicon)).outlook,
    text: async (id) => {
      const [found] = await store.articlesById([id])
      if (!found) throw new Fault('article-unknown', { article: id.slice(0, 80) })
      return found.article.text
    },
  }
}
