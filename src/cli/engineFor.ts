import type { Engine, Store } from '../app/index.ts'
import type { Environment } from './environment.ts'

/** An engine that reads a case as it was read last: by the same reader, with the codebook that the case keeps. */
export async function engineFor(store: Store, env: Environment): Promise<Engine> {
  return env.openEngine({ reader: (await store.reader()) ?? 'trained', codebook: await store.codebook() })
}
