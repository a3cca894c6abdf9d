import type { CaseEntry } from '../compile/index.ts'
import type { Engine } from './ports.ts'

/** Articles that have just been read, of which is worked out ahead what the dossier will need of each. */
export interface Ahead {
  /** Loads the compiler, which is costly. */
  prepare(): void
  /** Takes in more articles; they are worked on one by one while this thread has nothing else to do. */
  add(entries: readonly CaseEntry[]): void
  /** Stops: what is not done by now is done when the dossier is laid out. */
  end(): void
}

/** Works ahead for the dossier between other tasks: threads that wait for this one never wait for more than one article. */
export function workAhead(engine: Engine): Ahead {
  const waiting: CaseEntry[] = []
  let [isAtWork, isOver] = [false, false]
  const work = async (): Promise<void> => {
    const { knowAhead } = await import('../compile/index.ts')
    while (!isOver) {
      const next = waiting.shift()
      if (!next) break
      knowAhead(next, engine.lexicon)
      await breath()
    }
  }
  const begin = (): void => {
    if (isAtWork || isOver) return
    isAtWork = true
    // What goes wrong here goes wrong again, and is told, when the dossier is laid out.
    void work()
      .catch(() => waiting.splice(0))
      .finally(() => {
        isAtWork = false
        if (waiting.length > 0) begin()
      })
  }
  return {
    prepare: begin,
    add: (entries) => {
      waiting.push(...entries)
      begin()
    },
    end: () => {
      isOver = true
    },
  }
}

/** Lets whatever has come in meanwhile be seen to. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
