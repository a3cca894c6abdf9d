import {
  type AddOutcome,
  type ArticlePage,
  type CaseCard,
  type Dossier,
  Fault,
  type LiveEvent,
  type OutlookAnswer,
  type Reading,
  type SearchAnswer,
} from '../model/index.ts'
import { dossierOf } from './buildDossier.ts'
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
}

/** Opens a desk over a store. The desk owns both: `close` closes them. */
export function openDesk({ store, engine, hash, version }: OpenDesk): Desk {
  const listeners = new Set<(event: LiveEvent) => void>()
  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const stop = new AbortController()
  const view = memory(store, engine)
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
        judge: null,
      }
    },
    article: (id) => articlePage(id, store, engine),
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
  let [seen, current] = ['', '']
  let kept = new Map<string | null, Promise<Dossier>>()
  const state = async (): Promise<string> => {
    const version = await store.version()
    if (version === seen) return current
    const next = await store.state(engine.readerVersion, engine.compilerVersion)
    if (next !== current) kept = new Map()
    ;[seen, current] = [version, next]
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

async function articlePage(id: string, store: Store, engine: Engine): Promise<ArticlePage> {
  const [stored] = await store.articlesById([id])
  if (!stored) throw new Fault('article-unknown', { article: id.slice(0, 80) })
  const { article, date } = stored
  const json = (await store.reading(engine.readerVersion, id)) ?? (await readNow(stored, engine))
  return {
    id,
    path: article.path,
    text: article.text,
    date,
    reading: json === null ? null : (JSON.parse(json) as Reading),
  }
}

/** An article that another version of the reader has read is read for this answer only. */
async function readNow(stored: Parameters<Engine['read']>[0][number], engine: Engine): Promise<string | null> {
  const [result] = await engine.read([stored])
  return result && 'json' in result ? result.json : null
}

async function outlook(conflict: string | null, dossier: Dossier): Promise<OutlookAnswer> {
  if (conflict === null) {
    const drafted = await weighDossier(dossier)
    return { ...drafted.outlook, draft: await conflictYaml(drafted.conflict) }
  }
  return { ...(await weighConflict(await readConflict('the conflict', conflict))), draft: conflict }
}
