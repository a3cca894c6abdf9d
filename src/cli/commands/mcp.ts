import { openCounter } from '../../app/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'

/** Serves a case to an assistant over standard input and output until it hangs up. */
export async function mcpCommand(path: string, env: Environment): Promise<number> {
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    await env.converse(openCounter(store, engine, env.version), env)
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}
