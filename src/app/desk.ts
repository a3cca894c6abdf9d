import { agreements, disagreements, historyOf, inForce, openTo } from '../judge/index.ts'
import {
  type AddOutcome,
  type AgreementAnswer,
  type Answers,
  type ArticlePage,
  type CaseCard,
  type CellName,
  type Dossier,
  type DossierPart,
  Fault,
  type Judgement,
  type JudgementLog,
  type LiveEvent,
  type OutlookAnswer,
  type SearchAnswer,
} from '../model/index.ts'
import { type Asking, type Backroom, backroomHere, type HandingOn, type OutlookQuestion, written } from './backroom.ts'
import { checkDayOf } from './checkDay.ts'
import { type DeskMemory, deskMemory } from './deskMemory.ts'
import type { Exported } from './exportCase.ts'
import { codebookFollower } from './followCodebook.ts'
import { judgementsOf } from './judgementLog.ts'
import { type Bench, judge, judgedArticle } from './judgements.ts'
import type { Engine, Incoming, Store } from './ports.ts'
import { readIntoCase } from './readIntoCase.ts'
import { type SearchQuestion, search } from './search.ts'
import type { Hash } from './verify.ts'

/**
 * An open case at which several people and programs work: what they ask is answered from memory as long as nobody has
 * written to the case, by this process or another.
 */
export interface Desk {
  readonly version: string
  /** Changes whenever any answer could. Costs next to nothing to ask. */
  state(): Promise<string>
  card(): Promise<CaseCard>
  /**
   * A part of the dossier, or the whole of it, as JSON in UTF-8: as known on a day (`YYYY-MM-DD`), or now.
   *
   * @throws Fault `as-of-too-early` where nothing was known yet; so does whatever else takes a day.
   */
  part(part: DossierPart | 'dossier', asOf: string | null): Promise<Uint8Array>
  /** A list of the dossier, as known on a day or now. */
  list<K extends keyof Dossier>(key: K, asOf?: string | null): Promise<Dossier[K]>
  /**
   * An article as analysts have judged it; with `coder` as that coder works on it, their own blind codings among the rest.
   *
   * @throws Fault `article-unknown`.
   */
  article(id: string, coder?: string | null): Promise<ArticlePage>
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** @throws Fault `conflict-…` when there is nothing to weigh, or the conflict given is none. */
  outlook(question: OutlookQuestion): Promise<OutlookAnswer>
  /** Words of the articles that answer a question. @throws Fault `question-unusable`. */
  ask(asking: Asking): Promise<Answers>
  /** The case in a format of other programs, and what could not be handed on. */
  handOn(wanted: HandingOn): Promise<Exported>
  /** The log of judgements, oldest first; which of them are in force, and which no longer fit. */
  judgements(question: LogQuestion): Promise<JudgementLog>
  /** How far coders agree, and where they do not. */
  agreement(): Promise<AgreementAnswer>
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

export interface LogQuestion {
  /** Who asks: the blind entries of others are kept from them until they are settled. `null`: the desk's own judge. */
  readonly who: string | null
  /** Only what touched this cell of the table; `null` for everything. */
  readonly cell: CellName | null
}

export interface OpenDesk {
  readonly store: Store
  readonly engine: Engine
  readonly hash: Hash
  readonly version: string
  /** Whose judgements are entered here, unless they say otherwise; `null` for nobody's. */
  readonly judge: string | null
  readonly clock: () => Date
  /** Where the dossier is laid out; in this thread unless given. */
  readonly backroom?: Backroom
  /** Articles without a reading: read for each answer where the case cannot be written; else (the default) they wait. */
  readonly unread?: 'read' | 'leave'
  /** For how many milliseconds after a change an answer waits for the new dossier. Default 3,000. */
  readonly patience?: number
  /** Told of what goes wrong while nobody waits for it. */
  readonly complain?: (text: string) => void
}

/** Opens a desk over a store. The desk owns both: `close` closes them. */
export function openDesk(open: OpenDesk): Desk {
  const { store, engine, hash, version, judge: own, clock, patience = 3_000 } = open
  const backroom = open.backroom ?? backroomHere(store, engine, { unread: 'read' })
  const listeners = new Set<(event: LiveEvent) => void>()
  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const stop = new AbortController()
  let told: string | null = null
  let complained = ''
  /** What goes wrong at every question is said once. */
  const failed = (error: unknown): void => {
    const words = error instanceof Fault ? `${error.message}; ${error.hint}` : String(error)
    if (words !== complained) open.complain?.(`the dossier could not be laid out: ${words}\n`)
    complained = words
  }
  const inTurn = queue()
  const follow = codebookFollower({
    store,
    engine,
    readNew: open.unread === 'read' ? null : (by) => inTurn(() => readNew(by)),
    now: () => performance.now(),
    changed: () => lookSoon(),
    failed,
  })
  const memory = deskMemory({ store, engine, backroom, patience, changed: () => lookSoon(), failed, follow })
  /** What is asked of a day is answered only where something was known on it. */
  const known = async (asOf: string | null): Promise<void> => {
    await memory.state() // by the words that count now
    if (asOf !== null) checkDayOf({ articles: await memory.list('articles') }, asOf)
  }
  const bench: Bench = { store, engine, dossier: () => judgeable(memory) }
  const look = async (): Promise<void> => {
    const state = await memory.state()
    if (told !== null && told !== state) tell({ event: 'dossier', data: { state } })
    told = state
  }
  /** Nobody waits for it, and whoever asks next is told what went wrong. */
  const lookSoon = (): void => void look().catch(() => {})
  const progress = (done: number, total: number, what: string) =>
    tell({ event: 'progress', data: { done, total, what } })
  const read = (by: Engine, sources: AsyncIterable<Incoming>, date: string | null) =>
    readIntoCase({ store, engine: by, sources, date, progress, signal: stop.signal, hash, dossier: 'later' })
  const readNew = async (by: Engine): Promise<void> => void (await read(by, nothing(), null))
  const add = async (sources: AsyncIterable<Incoming>, date: string | null): Promise<AddOutcome> => {
    const begun = engine.withCodebook(engine.codebook)
    const outcome = await read(begun, sources, date)
    // Another codebook has come meanwhile: what was new when it was taken up is read by it as well.
    if (engine.readerVersion !== begun.readerVersion) await readNew(engine)
    const { added, known, read: readNow, faults } = outcome
    lookSoon()
    return { added, known, read: readNow, faults: faults.map((fault) => fault.toJSON()) }
  }
  return {
    version,
    state: memory.state,
    part: async (part, asOf) => {
      await known(asOf)
      return written(part, await memory.laidOut(asOf))
    },
    list: async (key, asOf = null) => {
      await known(asOf)
      return memory.list(key, asOf)
    },
    card: async () => ({
      name: store.name,
      version,
      articles: (await memory.list('articles')).length,
      asOf: await memory.list('asOf'),
      reader: (await store.reader()) ?? 'trained',
      state: await memory.state(),
      stale: memory.stale(),
      judge: own,
    }),
    article: async (id, coder = null) => {
      const page = await articlePage(id, bench, coder)
      return { ...page, chains: (await memory.list('chains')).filter(({ article }) => article === id) }
    },
    judgements: async ({ who, cell }) => {
      const whole = await judgementsOf(store)
      const orphans = (await memory.list('orphans')) ?? []
      const touched =
        cell === null
          ? whole
          : historyOf(whole, cell, { table: await memory.list('table'), identities: await memory.list('identities') })
      const judgements = openTo(touched, who ?? own ?? '')
      const force = inForce(whole)
      return { judgements, inForce: judgements.flatMap(({ id }) => (force.has(id) ? [id] : [])), orphans }
    },
    agreement: async () => {
      const log = await judgementsOf(store)
      return { agreement: agreements(log), disagreements: disagreements(log) as AgreementAnswer['disagreements'] }
    },
    judge: (draft, who) =>
      inTurn(async () => {
        const entry = await judge(bench, draft, { who: who ?? own ?? '', at: clock().toISOString() })
        tell({ event: 'judgement', data: { id: entry.id } })
        lookSoon()
        return entry
      }),
    search: async (question) => {
      const [articles, identities] = [await memory.list('articles'), await memory.list('identities')]
      return search(question, { store, articles, identities, lexicon: engine.lexicon })
    },
    outlook: (asked) => known(asked.asOf).then(() => backroom.outlook(asked)),
    ask: (asked) => known(asked.asOf).then(() => backroom.ask(asked)),
    handOn: (asked) => known(asked.asOf).then(() => backroom.handOn(asked)),
    add: (sources, date) => inTurn(() => add(sources, date)),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look,
    close: async () => {
      stop.abort()
      await inTurn(async () => {})
      await backroom.close()
      await engine.close()
      await store.close()
    },
  }
}

async function* nothing(): AsyncGenerator<never> {}

/** Runs tasks one after the other; one that fails does not hold up the next. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next.catch(() => {})
    return next
  }
}

/** The lists of the dossier that a judgement has to be checked against. */
async function judgeable({ list }: DeskMemory): ReturnType<NonNullable<Bench['dossier']>> {
  const [identities, parties, issues, table] = [
    await list('identities'),
    await list('parties'),
    await list('issues'),
    await list('table'),
  ]
  const orphans = await list('orphans')
  return { identities, parties, issues, table, ...(orphans ? { orphans } : {}) }
}

/** An article as analysts have judged it; without a reading where the reader failed. */
async function articlePage(id: string, bench: Bench, coder: string | null): Promise<Omit<ArticlePage, 'chains'>> {
  try {
    const { stored, reading } = await judgedArticle(bench, id, coder)
    const { article, date } = stored
    return { id, path: article.path, text: article.text, date, reading }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'reading-failed') throw error
    const [stored] = await bench.store.articlesById([id])
    const { article, date } = stored!
    return { id, path: article.path, text: article.text, date, reading: null }
  }
}
