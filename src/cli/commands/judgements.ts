import {
  type Bench,
  buildDossier,
  draftsIn,
  judge,
  located,
  logOf,
  logText,
  type PlacedDraft,
} from '../../app/index.ts'
import { Fault, type Judgement } from '../../model/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'
import { givenText } from '../givenText.ts'
import { visible } from '../report.ts'

export interface JudgementsOptions {
  readonly case: string
  readonly json: boolean
}

/** Prints the log of judgements. */
export async function judgementsCommand({ case: path, json }: JudgementsOptions, env: Environment): Promise<number> {
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    const log = await logOf({ store, engine })
    const paths = new Map((await store.articles()).map(({ article }) => [article.id, article.path]))
    const style = { width: Math.min(env.columns ?? 80, 120), colour: env.colour }
    await env.print(json ? `${JSON.stringify(log, null, 2)}\n` : await logText(log, paths, style))
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}

export interface JudgeOptions {
  readonly case: string
  readonly who: string | null
  /** Every judgement of the files is one of several independent codings. */
  readonly blind: boolean
  readonly json: boolean
}

/** Enters judgements from files, each in a transaction of its own; what the case refuses is named and left out. */
export async function judgeCommand(
  files: readonly string[],
  { case: path, who, blind, json }: JudgeOptions,
  env: Environment,
): Promise<number> {
  const signer = who ?? env.user
  if (signer === null) throw new Fault('usage', { problem: 'nobody signs: --who is missing', command: 'judge' })
  const drafts = []
  for (const file of files)
    for (const placed of draftsIn(file, await givenText(file, env))) drafts.push({ file, ...placed })
  const store = await env.openCase(path, { mode: 'change' })
  const engine = await engineFor(store, env)
  try {
    const entered: Judgement[] = []
    const refused: Fault[] = []
    const articles = (await store.articles()).map(({ article }) => article)
    const enter = (bench: Bench, { draft }: PlacedDraft) =>
      judge(bench, located(blind ? { ...(draft as object), blind } : draft, articles), {
        who: signer,
        at: env.clock().toISOString(),
      })
    for (const one of drafts) {
      if (env.signal.aborted) break
      try {
        entered.push(await enter({ store, engine }, one))
      } catch (error) {
        if (!(error instanceof Fault) || error.exit === 4) throw error
        refused.push(error)
        const said = `${one.file}, ${one.place}: ${error.message} [${error.code}]`
        env.complain(`${visible(`parley: ${said}`)}\n  ${visible(error.hint)}\n`)
      }
    }
    if (entered.length > 0) await buildDossier(store, engine)
    if (json) await env.print(`${JSON.stringify({ case: path, entered, refused })}\n`)
    else {
      const also = refused.length > 0 ? `, ${refused.length} refused` : ''
      await env.print(`${path}: ${entered.length} entered${also}\n`)
    }
    return refused.length === 0 ? 0 : entered.length > 0 ? 1 : refused[0]!.exit
  } finally {
    await engine.close()
    await store.close()
  }
}
