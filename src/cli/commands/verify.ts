import { verify } from '../../app/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'
import { visible } from '../report.ts'

/** Checks a case; exit status 4 when anything is damaged. */
export async function verifyCommand(path: string, json: boolean, env: Environment): Promise<number> {
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    const found = await verify(store, engine, env.hash)
    if (json) await env.print(`${JSON.stringify(found)}\n`)
    else {
      for (const problem of found.problems) env.complain(`parley: ${visible(problem)}\n`)
      const { articles, readings, spans, judgements, problems } = found
      const verdict = problems.length === 0 ? 'all hold' : `${problems.length} problems`
      const judged = judgements > 0 ? `, ${judgements} judgements` : ''
      await env.print(`${path}: ${articles} articles, ${readings} readings${judged}, ${spans} spans: ${verdict}\n`)
    }
    return found.problems.length === 0 ? 0 : 4
  } finally {
    await engine.close()
    await store.close()
  }
}
