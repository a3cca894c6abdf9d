import { hitsAsText, type SearchQuestion, searchCase } from '../../app/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'

export interface SearchOptions extends SearchQuestion {
  readonly case: string
  readonly json: boolean
}

/** Searches the articles of a case for words. To find nothing is an answer too. */
export async function searchCommand(
  { case: path, json, ...question }: SearchOptions,
  env: Environment,
): Promise<number> {
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    const found = await searchCase({ store, engine, question })
    const style = { width: Math.min(env.columns ?? 80, 120), colour: env.colour }
    await env.print(json ? `${JSON.stringify(found, null, 2)}\n` : await hitsAsText(found, style, question.offset))
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}
