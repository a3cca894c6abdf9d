import type { CaseEntry } from '../compile/index.ts'
import { judgeReadings } from '../judge/index.ts'
import { brokenSpans, type Dossier, Fault, type Reading } from '../model/index.ts'
import { judgementsOf } from './judgementLog.ts'
import type { Engine, Store, StoredArticle } from './ports.ts'
import type { Shelf } from './shelf.ts'

/** Articles that have just been read, by id: what need not be fetched, parsed and checked again. */
export type Fresh = ReadonlyMap<string, CaseEntry>

/**
 * The dossier of a case as it stands: the stored one if nothing changed since, else a new one, which is stored.
 *
 * @throws Fault `case-damaged` when a stored span no longer holds.
 */
export async function buildDossier(store: Store, engine: Engine, fresh: Fresh = new Map()): Promise<Dossier> {
  const state = await store.state(engine.readerVersion, engine.compilerVersion)
  const kept = await store.dossier(state)
  if (kept) return kept
  const judged = await judgedEntries(store, engine, 'read', fresh)
  const dossier = await laidOut(judged, { store, engine, asOf: null })
  await store.saveDossier(state, dossier)
  return dossier
}

/** Sees to it that the dossier of a case as it stands is stored. @throws Fault `case-damaged` as {@link buildDossier} does. */
export async function keepDossier(store: Store, engine: Engine, fresh: Fresh = new Map()): Promise<void> {
  // What is stored already need not be taken apart to know that.
  const state = await store.state(engine.readerVersion, engine.compilerVersion)
  if (!(await store.holdsDossier(state))) await buildDossier(store, engine, fresh)
}

export interface DossierQuestion {
  readonly store: Store
  readonly engine: Engine
  /** Only what was published up to this day (`YYYY-MM-DD`); `null` for everything. */
  readonly asOf: string | null
  /** Articles without a reading: `read` for the answer (the default), or `leave` until somebody has read them. */
  readonly unread?: 'read' | 'leave'
  /** What is at hand from the last time, and is kept for the next. */
  readonly shelf?: Shelf
}

/**
 * The dossier to print, without writing to the case. Articles that this reader has not read yet are read for the
 * answer only.
 */
export async function dossierOf(question: DossierQuestion): Promise<Dossier> {
  const { store, engine, asOf } = question
  if (asOf === null) {
    const kept = await store.dossier(await store.state(engine.readerVersion, engine.compilerVersion))
    if (kept) return kept
  }
  return compiled(question)
}

/** A case laid out, with the readings that it is laid out from. */
export interface LaidOut {
  readonly dossier: Dossier
  readonly entries: readonly CaseEntry[]
}

/** Like {@link dossierOf}, with every article and its reading as analysts have judged it. */
export async function caseOf(question: DossierQuestion): Promise<LaidOut> {
  const { store, engine, asOf } = question
  const state = await store.state(engine.readerVersion, engine.compilerVersion)
  const kept = asOf === null ? await store.dossier(state) : null
  const judged = await entriesFor(question)
  return { entries: judged.entries, dossier: kept ?? (await laidOut(judged, question)) }
}

/** Readings, with what analysts have judged of them, laid out. Judgements that do not fit any more are listed. */
export async function compiled(question: DossierQuestion): Promise<Dossier> {
  return laidOut(await entriesFor(question), question)
}

async function entriesFor({ store, engine, unread = 'read', shelf }: DossierQuestion): Promise<JudgedEntries> {
  if (!shelf) return judgedEntries(store, engine, unread)
  return judgeReadings(await shelvedEntries({ store, engine, unread, shelf }), await judgementsOf(store))
}

async function laidOut(judged: JudgedEntries, { store, engine, asOf, shelf }: DossierQuestion): Promise<Dossier> {
  if (shelf) shelf.isWarm = true
  const { compile } = await import('../compile/index.ts')
  const { orphans: strangers = [], ...dossier } = compile(judged.entries, {
    case: store.name,
    lexicon: engine.lexicon,
    asOf,
    verdicts: judged.identities,
  })
  // Whom no article had named yet on an earlier day is no stranger to the case.
  const unknown = asOf === null ? strangers : []
  const orphans = [...judged.orphans, ...unknown].sort((a, b) => Number(a.judgement) - Number(b.judgement))
  return orphans.length > 0 ? { ...dossier, orphans } : dossier
}

type JudgedEntries = ReturnType<typeof judgeReadings<CaseEntry>>

/** Every article with its reading as analysts have judged it, and the judgements that do not fit any more. */
export async function judgedEntries(
  store: Store,
  engine: Engine,
  unread: 'read' | 'leave' = 'read',
  fresh: Fresh = new Map(),
): Promise<JudgedEntries> {
  return judgeReadings(await entries({ store, engine, unread, fresh }), await judgementsOf(store))
}

/** Readings are taken apart in groups of this size, so that never all of them are there in both forms. */
const group = 200

interface Wanted {
  readonly store: Store
  readonly engine: Engine
  readonly unread: 'read' | 'leave'
  readonly fresh: Fresh
}

/** Every article with its reading; checks the spans of stored readings, since they come from outside the program. */
async function entries(wanted: Wanted): Promise<CaseEntry[]> {
  return entriesOf(await wanted.store.articles(), wanted)
}

/** The same from a shelf, on which is put what is not there yet. What was read for the answer only is not put there. */
async function shelvedEntries({ shelf, ...wanted }: Omit<Wanted, 'fresh'> & { shelf: Shelf }): Promise<CaseEntry[]> {
  const { store, engine } = wanted
  if (shelf.readerVersion !== engine.readerVersion) shelf.entries.clear()
  shelf.readerVersion = engine.readerVersion
  const marks = await store.readingMarks(engine.readerVersion)
  const gone = new Set(shelf.entries.keys())
  for (const { article } of marks) gone.delete(article)
  for (const article of gone) shelf.entries.delete(article)
  const wantedNow = marks.filter(({ article, mark }) => mark === null || shelf.entries.get(article)?.mark !== mark)
  const markOf = new Map(wantedNow.map(({ article, mark }) => [article, mark]))
  const unshelved = new Map<string, CaseEntry>()
  for (let from = 0; from < wantedNow.length; from += group) {
    const ids = wantedNow.slice(from, from + group).map(({ article }) => article)
    for (const entry of await entriesOf(await store.articlesById(ids), { ...wanted, fresh: new Map() })) {
      const mark = markOf.get(entry.article.id) ?? null
      if (mark === null) unshelved.set(entry.article.id, entry)
      else shelf.entries.set(entry.article.id, { mark, entry })
    }
  }
  return marks.flatMap(({ article, mark }) => {
    const entry = mark === null ? unshelved.get(article) : shelf.entries.get(article)?.entry
    return entry ?? []
  })
}

async function entriesOf(
  articles: readonly StoredArticle[],
  { store, engine, unread, fresh }: Wanted,
): Promise<CaseEntry[]> {
  const found: CaseEntry[] = []
  for (let from = 0; from < articles.length; from += group) {
    const some = articles.slice(from, from + group)
    const old = some.filter(({ article }) => !fresh.has(article.id))
    const stored = await store.readingsOf(
      engine.readerVersion,
      old.map(({ article }) => article.id),
    )
    const readings = new Map(stored.map(({ article, json }) => [article, json]))
    const missing = unread === 'leave' ? [] : old.filter(({ article }) => !readings.has(article.id))
    for (const result of await engine.read(missing)) if ('json' in result) readings.set(result.article, result.json)
    for (const { article } of some) {
      const known = fresh.get(article.id)
      const json = readings.get(article.id)
      if (known) found.push(known)
      else if (json !== undefined)
        found.push({ article, reading: checked(JSON.parse(json) as Reading, article, store.name) })
    }
  }
  return found
}

/** @throws Fault `case-damaged` when a span of a reading no longer holds. */
function checked(reading: Reading, { id, text }: CaseEntry['article'], path: string): Reading {
  const [broken] = brokenSpans(reading, text)
  if (!broken) return reading
  const problem = `a span of article ${id.slice(0, 12)} does not hold (${broken.start}–${broken.end})`
  throw new Fault('case-damaged', { path, problem })
}
