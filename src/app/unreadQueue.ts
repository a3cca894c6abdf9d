import type { Store } from './ports.ts'

/** What a case still has to read: filled while sources come in, emptied group by group. */
export interface UnreadQueue {
  /** So many articles are new in the case. */
  added(count: number): Promise<void>
  /** No more will come. */
  end(): Promise<void>
  /** The next group; waits for one to fill while more may come; empty when all is taken. */
  take(): Promise<string[]>
  /** So many are read: how far that is, and of how many. */
  done(count: number): [done: number, total: number]
}

/** The queue of a case for a version of the reader; `group` is how many are taken at once, fewer only at the end. */
export function unreadQueue(store: Store, reader: string, group: number): UnreadQueue {
  const [seen, waiting]: [Set<string>, string[]] = [new Set(), []]
  let [unasked, finished, ended] = [0, 0, false]
  let wake = (): void => {}
  let change = new Promise<void>((resolve) => {
    wake = resolve
  })
  const look = async (isLast: boolean): Promise<void> => {
    unasked = 0
    const fresh = (await store.unread(reader)).filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    waiting.push(...fresh)
    ended = isLast
    wake()
    change = new Promise((resolve) => {
      wake = resolve
    })
  }
  return {
    added: async (count) => {
      unasked += count
      if (unasked >= group) await look(false)
    },
    end: () => look(true),
    take: async () => {
      while (!ended && waiting.length < group) await change
      return waiting.splice(0, group)
    },
    done: (count) => {
      finished += count
      return [finished, seen.size]
    },
  }
}
