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
import { dossierOf } from './buildDossier.ts'
import { type Exported, exportCase } from './exportCase.ts'
import { partOf } from './partOf.ts'
import type { Engine, Reader, Store } from './ports.ts'
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
  close(): Promise<void>
}

export interface BackroomOptions {
  /** `read`: articles without a reading are read for the answer. `leave`: they wait until somebody has read them. */
  readonly unread: 'read' | 'leave'
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
export function backroomHere(store: Store, engine: Engine, { unread }: BackroomOptions): Backroom {
  const dossier = (asOf: string | null) => dossierOf({ store, engine, asOf, unread })
  return {
    layOut: async (asOf) => {
      const state = await store.state(engine.readerVersion, engine.compilerVersion)
      const made = await dossier(asOf)
      if (asOf === null) await keep(store, engine, { state, made })
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
    ask: ({ question, asOf }) => askCase({ store, engine, question, asOf, unread }),
    handOn: ({ format, asOf }) => exportCase({ store, engine, format, asOf, unread }),
    close: async () => {},
  }
}

/** Stores a dossier unless the case has moved on, or cannot be written now: then it is made again when it is needed. */
async function keep(store: Store, engine: Engine, { state, made }: { state: string; made: Dossier }): Promise<void> {
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
