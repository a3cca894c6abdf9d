import {
  type Answers,
  type Dossier,
  type DossierPart,
  dossierParts,
  Fault,
  type HandedOnFormat,
  type OutlookAnswer,
} from '../model/index.ts'
import { askCase } from './ask.ts'
import { compiled, dossierOf } from './buildDossier.ts'
import { type Exported, exportCase } from './exportCase.ts'
import { partOf } from './partOf.ts'
import type { Engine, Reader, Store } from './ports.ts'
import { emptyShelf, type Shelf } from './shelf.ts'
import { conflictYaml, readConflict, weighBeside, weighDossier } from './weigh.ts'

/** A dossier as JSON in UTF-8, each of its lists by itself: parts and whole are put together from them. */
export interface LaidOut {
  /** The state of the case that it was made of, as {@link Store.state} tells it. */
  readonly state: string
  readonly lists: ReadonlyMap<string, Uint8Array>
}

export interface OutlookQuestion {
  /** A conflict as YAML or JSON; `null` for the one that is drafted from the case. */
  readonly conflict: string | null
  readonly asOf: string | null
}

export interface Asking {
  readonly question: string
  readonly asOf: string | null
}

export interface HandingOn {
  readonly format: HandedOnFormat
  readonly asOf: string | null
}

/** Where is done what takes long, so that whoever asks for something else meanwhile is answered at once. */
export interface Backroom {
  /** The dossier as known on a day (`YYYY-MM-DD`), or now; the latter is stored in the case where that is possible. */
  layOut(asOf: string | null): Promise<LaidOut>
  outlook(question: OutlookQuestion): Promise<OutlookAnswer>
  /** @throws Fault `question-unusable`. */
  ask(asking: Asking): Promise<Answers>
  /** The case in a format of other programs. */
  handOn(wanted: HandingOn): Promise<Exported>
  /** Stores what was laid out and is not stored yet, where the case can be written to. */
  keep(): Promise<void>
  close(): Promise<void>
}

export interface BackroomOptions {
  /** `read`: articles without a reading are read for the answer. `leave`: they wait until somebody has read them. */
  readonly unread: 'read' | 'leave'
  /** What is at hand from one task to the next; a shelf of its own unless given. */
  readonly shelf?: Shelf
  /** What was laid out is stored at once (the default), or when {@link Backroom.keep} is called. */
  readonly storing?: 'at once' | 'later'
}

/** Opens a backroom for a case file that is open here already. */
export type OpenBackroom = (
  place: BackroomOptions & {
    readonly path: string
    readonly reader: Reader
    readonly store: Store
    readonly engine: Engine
  },
) => Backroom

/** A backroom in this very thread. */
export function backroomHere(
  store: Store,
  engine: Engine,
  { unread, shelf = emptyShelf(), storing = 'at once' }: BackroomOptions,
): Backroom {
  const dossier = (asOf: string | null) => dossierOf({ store, engine, asOf, unread, shelf })
  const keep = async (): Promise<void> => {
    const { unkept } = shelf
    shelf.unkept = null
    if (unkept) await storeDossier(store, engine, unkept)
  }
  return {
    layOut: async (asOf) => {
      const state = await store.state(engine.readerVersion, engine.compilerVersion)
      const made = await dossier(asOf)
      if (asOf === null) shelf.unkept = { state, made }
      if (storing === 'at once') await keep()
      return { state, lists: listsOf(made) }
    },
    outlook: async ({ conflict, asOf }) => {
      if (conflict === null) {
        const drafted = await weighDossier(await dossier(asOf), engine.lexicon)
        return { ...drafted.outlook, draft: await conflictYaml(drafted.conflict) }
      }
      const read = await readConflict('the conflict', conflict)
      const quoted = await store.articlesById(articlesIn(read.conflict))
      const texts = new Map(quoted.map(({ article }) => [article.id, article.text]))
      return { ...(await weighBeside(read, { dossier: await dossier(asOf), texts })), draft: conflict }
    },
    ask: ({ question, asOf }) => askCase({ store, engine, question, asOf, unread, shelf }),
    handOn: ({ format, asOf }) => exportCase({ store, engine, format, asOf, unread, shelf }),
    keep,
    close: async () => {},
  }
}

/**
 * Fetches the readings and makes what is made of each, so that the next change is laid out at once. The first dossier of
 * a case may have come whole from where it is stored.
 */
export async function warm(
  store: Store,
  engine: Engine,
  { unread, shelf }: Required<Pick<BackroomOptions, 'unread' | 'shelf'>>,
): Promise<void> {
  if (!shelf.isWarm) await compiled({ store, engine, asOf: null, unread, shelf })
}

/** Stores a dossier unless the case has moved on, or cannot be written now: then it is made again when it is needed. */
async function storeDossier(
  store: Store,
  engine: Engine,
  { state, made }: NonNullable<Shelf['unkept']>,
): Promise<void> {
  if ((await store.state(engine.readerVersion, engine.compilerVersion)) !== state) return
  try {
    if (!(await store.holdsDossier(state))) await store.saveDossier(state, made)
  } catch (error) {
    if (!(error instanceof Fault) || !['case-read-only', 'case-locked'].includes(error.code)) throw error
  }
}

/** The parts' own lists besides the dossier's. */
function listsOf(dossier: Dossier): Map<string, Uint8Array> {
  const lists = { ...dossier, ...partOf('digest', dossier) }
  return new Map(Object.entries(lists).map(([key, list]) => [key, json(list)]))
}

/** A part of a dossier, or the whole of it, as JSON. */
export function written(part: DossierPart | 'dossier', { lists }: LaidOut): Uint8Array {
  const keys =
    part === 'dossier'
      ? [...lists.keys()].filter((key) => !ofDigestOnly.has(key))
      : Object.keys(dossierParts[part].shape)
  const pieces = keys.flatMap((key) => {
    const list = lists.get(key)
    return list ? [json(key), colon, list, comma] : []
  })
  return Buffer.concat([opening, ...pieces.slice(0, -1), closing])
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value))
const [opening, closing, colon, comma] = [bytes('{'), bytes('}'), bytes(':'), bytes(',')]
const ofDigestOnly = new Set(['moved', 'next', 'coverage'])

/** Ids of the articles that a conflict quotes. */
function articlesIn(value: unknown): string[] {
  const found = new Set<string>()
  const visit = (one: unknown): void => {
    if (one === null || typeof one !== 'object') return
    const { article, start } = one as { article?: unknown; start?: unknown }
    if (typeof article === 'string' && typeof start === 'number') found.add(article)
    for (const inner of Object.values(one)) visit(inner)
  }
  visit(value)
  return [...found]
}
