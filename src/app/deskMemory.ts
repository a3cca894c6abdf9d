import type { Dossier } from '../model/index.ts'
import type { Backroom, LaidOut } from './backroom.ts'
import { judgementsOf } from './judgementLog.ts'
import type { Engine, Store } from './ports.ts'

/** What a desk remembers of its case. */
export interface DeskMemory {
  /** Names what is answered now: it changes whenever any answer does. */
  state(): Promise<string>
  /** True while something newer than what is answered is being laid out. */
  stale(): boolean
  /** The dossier's lists as JSON; of a day, or now. */
  laidOut(asOf: string | null): Promise<LaidOut>
  /** One list of the dossier, of a day or now; taken apart when first asked for. */
  list<K extends keyof Dossier>(key: K, asOf?: string | null): Promise<Dossier[K]>
}

export interface Remembering {
  readonly store: Store
  readonly engine: Engine
  readonly backroom: Backroom
  /** Looks whether the words have changed by which the case is read; true while that is on its way. */
  readonly follow?: () => Promise<boolean>
  /** For how many milliseconds after a change whoever asks waits for the new; later the old is answered meanwhile. */
  readonly patience: number
  /** Told whenever something new is answered from now on. */
  readonly changed: () => void
  /** Told when laying out has failed; the old goes on being answered, and it is tried again at the next question. */
  readonly failed: (error: unknown) => void
}

/** Of days gone by only the last few that were asked for are kept: each is as large as the present. */
const daysKept = 4
/** A dossier of so many bytes is heavy: of such only one day's is kept besides the present one. */
const heavy = 8 * 2 ** 20

/**
 * Keeps what was laid out until somebody, in this process or another, has written to the case; then lays it out anew,
 * once, however many ask.
 */
export function deskMemory(remembering: Remembering): DeskMemory {
  const { store, engine, backroom, patience, changed, failed, follow = async () => false } = remembering
  let [seen, entries] = ['', 0]
  let current: LaidOut | null = null
  let underWay: UnderWay | null = null
  let isWaiting = false
  let days = new Map<string, Promise<LaidOut>>()
  const taken = new WeakMap<LaidOut, Map<string, unknown>>()

  const begin = (): UnderWay => {
    const ended = () => {
      underWay = null
      seen = '' // somebody may have written meanwhile
    }
    const done = backroom.layOut(null).then(
      (made) => {
        ended()
        ;[current, days] = [made, new Map()]
        changed()
      },
      (error: unknown) => {
        ended()
        failed(error)
        throw error
      },
    )
    done.catch(() => {}) // told to whoever waits for it
    return { done, late: wait(patience) }
  }
  /** Sees to it that the newest is laid out, or on its way; one at a time, however fast others write. */
  const look = async (): Promise<void> => {
    const version = await store.version()
    if (version === seen) return
    isWaiting = await follow()
    const wanted = await store.state(engine.readerVersion, engine.compilerVersion)
    entries = (await judgementsOf(store)).length
    if (wanted === current?.state) seen = isWaiting ? '' : version
    else underWay ??= begin()
  }
  const settled = async (): Promise<LaidOut> => {
    // Twice: what was under way may have been begun before the change that the asker knows of.
    for (let time = 0; time < 2; time++) {
      await look()
      if (underWay === null) break
      if (current === null) await underWay.done
      else await Promise.race([underWay.done.catch(() => {}), underWay.late])
    }
    return current!
  }
  const laidOut: DeskMemory['laidOut'] = async (asOf) => {
    const now = await settled()
    if (asOf === null) return now
    const known = days.get(asOf)
    if (known) return known
    const made = backroom.layOut(asOf)
    made.catch(() => days.delete(asOf))
    days.set(asOf, made)
    const [oldest] = days.keys()
    if (days.size > (sizeOf(now) > heavy ? 1 : daysKept)) days.delete(oldest!)
    return made
  }
  return {
    // A comment leaves the dossier as it is, and undo brings an earlier one back: answers about the log differ still.
    state: async () => {
      const { state } = await settled()
      return `${entries}-${state}`
    },
    stale: () => isWaiting || underWay !== null,
    laidOut,
    list: async (key, asOf = null) => {
      const made = await laidOut(asOf)
      const known = taken.get(made) ?? new Map()
      taken.set(made, known)
      const bytes = made.lists.get(key)
      if (!known.has(key)) known.set(key, bytes && JSON.parse(Buffer.from(bytes).toString()))
      return known.get(key)
    },
  }
}

interface UnderWay {
  readonly done: Promise<void>
  /** Comes when there is no more waiting for it. */
  readonly late: Promise<void>
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    if (milliseconds < 2 ** 31) setTimeout(resolve, milliseconds).unref()
  })

const sizeOf = ({ lists }: LaidOut): number => [...lists.values()].reduce((sum, { length }) => sum + length, 0)
