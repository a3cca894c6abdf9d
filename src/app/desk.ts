import { inForce } from '../judge/index.ts'
import {
  type AddOutcome,
  type ArticlePage,
  type CaseCard,
  type Dossier,
  Fault,
  type Judgement,
  type JudgementLog,
  type LiveEvent,
  type OutlookAnswer,
  type SearchAnswer,
} from '../model/index.ts'
import { dossierOf } from './buildDossier.ts'
import { judgementsOf } from './judgementLog.ts'
import { type Bench, judge, judgedArticle } from './judgements.ts'
import type { Engine, Incoming, Store } from './ports.ts'
import { readIntoCase } from './readIntoCase.ts'
import { type SearchQuestion, search } from './search.ts'
import type { Hash } from './verify.ts'
import { conflictYaml, readConflict, weighConflict, weighDossier } from './weigh.ts'

/**
 * An open case at which several people and programs work: what they ask is answered from memory as long as nobody has
 * written to the case, by this process or another.
 */
export interface Desk {
  readonly version: string
  /** Changes whenever any answer could. Costs next to nothing to ask. */
  state(): Promise<string>
  card(): Promise<CaseCard>
  /** As known on a day (`YYYY-MM-DD`), or now. */
  dossier(asOf: string | null): Promise<Dossier>
  /** @throws Fault `article-unknown`. */
  article(id: string): Promise<ArticlePage>
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** @throws Fault `conflict-…` when there is nothing to weigh, or the conflict given is none. */
  outlook(question: { readonly conflict: string | null; readonly asOf: string | null }): Promise<OutlookAnswer>
  /** The log of judgements, oldest first; which of them are in force, and which no longer fit. */
  judgements(): Promise<JudgementLog>
  /**
   * Enters a judgement, signed with `who` or else with the desk's own judge.
   *
   * @throws Fault `judgement-…` when it does not fit the case; nothing is written then.
   */
  judge(draft: unknown, who: string | null): Promise<Judgement>
  /** Adds and reads articles, one caller after the other, and tells all who listen how far it is. */
  add(sources: AsyncIterable<Incoming>, date: string | null): Promise<AddOutcome>
  /** Calls back at every event until the function that it returns is called. */
  listen(listener: (event: LiveEvent) => void): () => void
  /** Looks whether another process has written to the case, and tells all who listen. */
  look(): Promise<void>
  close(): Promise<void>
}

export interface OpenDesk {
  readonly store: Store
  readonly engine: Engine
  readonly hash: Hash
  readonly version: string
  /** Whose judgements are entered here, unless they say otherwise; `null` for nobody's. */
  readonly judge: string | null
  readonly clock: () => Date
}

/** Opens a desk over a store. The desk owns both: `close` closes them. */
export function openDesk({ store, engine, hash, version, judge: own, clock }: OpenDesk): Desk {
  const listeners = new Set<(event: LiveEvent) => void>()
  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const stop = new AbortController()
  const view = memory(store, engine)
  const bench: Bench = { store, engine, dossier: () => view.dossier(null) }
  const inTurn = queue()
  let told: string | null = null
  const look = async (): Promise<void> => {
    const state = await view.state()
    if (told !== null && told !== state) tell({ event: 'dossier', data: { state } })
    told = state
  }
  const add = async (sources: AsyncIterable<Incoming>, date: string | null): Promise<AddOutcome> => {
    const progress = (done: number, total: number, what: string) =>
      tell({ event: 'progress', data: { done, total, what } })
    const outcome = await readIntoCase({ store, engine, sources, date, progress, signal: stop.signal, hash })
    const { added, known, read, faults } = outcome
    await look()
    return { added, known, read, faults: faults.map((fault) => fault.toJSON()) }
  }
  return {
    version,
    state: view.state,
    dossier: view.dossier,
    card: async () => {
      const dossier = await view.dossier(null)
      const reader = (await store.reader()) ?? 'trained'
      const state = await view.state()
      return {
        name: store.name,
        version,
        articles: dossier.articles.length,
        asOf: dossier.asOf,
        reader,
        state,
        judge: own,
      }
    },
    article: (id) => articlePage(id, bench),
    judgements: async () => {
      const log = await judgementsOf(store)
      const { orphans = [] } = await view.dossier(null)
      return { judgements: [...log], inForce: [...inForce(log)].reverse(), orphans }
    },
    judge: (draft, who) =>
      inTurn(async () => {
        const entry = await judge(bench, draft, { who: who ?? own ?? '', at: clock().toISOString() })
        tell({ event: 'judgement', data: { id: entry.id } })
        await look()
        return entry
      }),
    search: async (question) => search(question, { store, dossier: await view.dossier(null), lexicon: engine.lexicon }),
    outlook: async ({ conflict, asOf }) => outlook(conflict, await view.dossier(asOf)),
    add: (sources, date) => inTurn(() => add(sources, date)),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look,
    close: async () => {
      stop.abort()
      await inTurn(async () => {})
      await engine.close()
      await store.close()
    },
  }
}

/** Runs tasks one after the other; one that fails does not hold up the next. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next.catch(() => {})
    return next
  }
}

/** Of the dossiers of days gone by only the last few asked for are kept: each is as large as the present one. */
const daysKept = 4

/** The dossier of the present state, and of days that were asked for. */
function memory(store: Store, engine: Engine): Pick<Desk, 'state' | 'dossier'> {
  let [seen, current, laidOut] = ['', '', '']
  let kept = new Map<string | null, Promise<Dossier>>()
  const state = async (): Promise<string> => {
    const version = await store.version()
    if (version === seen) return current
    const next = await store.state(engine.readerVersion, engine.compilerVersion)
    const { length } = await judgementsOf(store)
    if (next !== laidOut) kept = new Map()
    // A comment leaves the dossier as it is, and undo brings an earlier one back: answers about the log differ still.
    ;[seen, current, laidOut] = [version, `${length}-${next}`, next]
    return current
  }
  const dossier = async (asOf: string | null): Promise<Dossier> => {
    await state()
    const known = kept.get(asOf)
    if (known) return known
    const made = dossierOf({ store, engine, asOf })
    made.catch(() => kept.delete(asOf))
    kept.set(asOf, made)
    const days = [...kept.keys()].filter((day) => day !== null)
    if (days.length > daysKept) kept.delete(days[0]!)
    return made
  }
  return { state, dossier }
}

/** An article as analysts have judged it; without a reading where the reader failed. */
async function articlePage(id: string, bench: Bench): Promise<ArticlePage> {
  try {
    const { stored, reading } = await judgedArticle(bench, id)
    const { article, date } = stored
    return { id, path: article.path, text: article.text, date, reading }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'reading-failed') throw error
    const [stored] = await bench.store.articlesById([id])
    const { article, date } = stored!
    return { id, path: article.path, text: article.text, date, reading: null }
  }
}

async function outlook(conflict: string | null, dossier: Dossier): Promise<OutlookAnswer> {
  if (conflict === null) {
    const drafted = await weighDossier(dossier)
    return { ...drafted.outlook, draft: await conflictYaml(drafted.conflict) }
  }
  return { ...(await weighConflict(await readConflict('the conflict', conflict))), draft: conflict }
}
