import type { Engine, Store } from './ports.ts'

/** What follows the codebook of a case that is open. */
export interface Following {
  readonly store: Store
  readonly engine: Engine
  /** Reads what the given engine has not read yet, when it is its turn; `null` where nothing can be written. */
  readonly readNew: ((engine: Engine) => Promise<void>) | null
  /** In milliseconds, from any moment. */
  readonly now: () => number
  /** Told when the new words count, where somebody had to wait for that. */
  readonly changed: () => void
  /** Told when reading by them has failed. */
  readonly failed: (error: unknown) => void
}

/** Whoever has put a codebook into the case reads by it; so long without a step of theirs it is done here. Milliseconds. */
const patience = 10_000

/**
 * Follows the codebook that a case keeps: another one counts as soon as everything is read by it, and until then all
 * answers come from the one before. Returns what looks whether there is another; it says true while one is on its way.
 */
export function codebookFollower(following: Following): () => Promise<boolean> {
  const { store, engine, readNew, now, changed, failed } = following
  let left = { of: '', count: -1, since: 0 }
  let isReading = false
  const read = (next: Engine): void => {
    isReading = true
    readNew?.(next)
      .then(() => {
        engine.readWith(next.codebook)
        changed()
      }, failed)
      .finally(() => {
        isReading = false
        left = { of: '', count: -1, since: 0 }
      })
  }
  return async () => {
    if (isReading) return true
    const codebook = await store.codebook()
    const key = JSON.stringify(codebook)
    if (key === JSON.stringify(engine.codebook)) return false
    const next = engine.withCodebook(codebook)
    const count = readNew ? (await store.unread(next.readerVersion)).length : 0
    if (isReading) return true
    if (count === 0) {
      engine.readWith(codebook)
      return false
    }
    if (left.of !== key || left.count !== count) left = { of: key, count, since: now() }
    if (now() - left.since >= patience) read(next)
    return true
  }
}
