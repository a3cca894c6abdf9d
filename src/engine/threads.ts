import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { FailedReading, StoredReading } from '../app/index.ts'
import type { Share } from './readAll.ts'

/** The threads, with what goes in and what comes out. */
export type Pool = Piscina<Share, (StoredReading | FailedReading)[]>

/** A reading makes much that is soon forgotten: with room for it, collecting it costs half. In MiB. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/** What a thread runs; there is none where the program runs from its source. */
const worker = fileURLToPath(new URL('./worker.js', import.meta.url))

/** True where threads can be started at all. */
export const hasThreads = (): boolean => existsSync(worker)

let early: Pool | null = null

/**
 * Starts threads, one for each core, before there is an engine to use them: they load while the rest of the program
 * does. The first engine that wants as many takes them; `endThreads` ends them if none did.
 */
export function startThreads(): void {
  if (hasThreads()) early ??= newPool(availableParallelism())
}

/** As many threads: those that were started early, or new ones. */
export function takeThreads(count: number): Pool {
  if (early?.maxThreads !== count) return newPool(count)
  const taken = early
  early = null
  return taken
}

/** Ends the threads that were started early and never taken. */
export async function endThreads(): Promise<void> {
  await early?.destroy()
  early = null
}

const newPool = (count: number): Pool =>
  new Piscina({ filename: worker, minThreads: count, maxThreads: count, resourceLimits })
