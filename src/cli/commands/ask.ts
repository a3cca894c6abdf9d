import { answersAsText, askCase, checkDay } from '../../app/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'
import type { PartOptions } from './dossier.ts'

/** Answers a question to a case in words of its articles, or says that the case does not say: both are done. */
export async function askCommand(question: string, options: PartOptions, env: Environment): Promise<number> {
  const { case: path, asOf, json } = options
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    await checkDay({ store, engine, asOf })
    const answers = await askCase({ store, engine, question, asOf })
    const style = { width: Math.min(env.columns ?? 80, 120), colour: env.colour }
    await env.print(json ? `${JSON.stringify(answers, null, 2)}\n` : await answersAsText(answers, style))
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}
