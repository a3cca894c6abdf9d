import { agreements, disagreements, inForce } from '../judge/index.ts'
import type { Agreement, Judgement, Orphan } from '../model/index.ts'
import type { Style } from '../present/index.ts'
import { dossierOf } from './buildDossier.ts'
import { judgementsOf } from './judgementLog.ts'
import type { Bench } from './judgements.ts'

/** The log of a case as data: what `parley judgements --json` prints. */
export interface LogData {
  readonly case: string
  readonly judgements: readonly Judgement[]
  /** Ids, oldest first. */
  readonly inForce: readonly string[]
  readonly orphans: readonly Orphan[]
  readonly agreement: readonly Agreement[]
  readonly disagreements: ReturnType<typeof disagreements>
}

/** The log of a case with everything that follows from it. */
export async function logOf(bench: Bench): Promise<LogData> {
  const { store } = bench
  const judgements = await judgementsOf(store)
  const { orphans = [] } = await (bench.dossier?.() ?? dossierOf({ ...bench, asOf: null }))
  const force = inForce(judgements)
  return {
    case: store.name,
    judgements,
    inForce: judgements.flatMap(({ id }) => (force.has(id) ? [id] : [])),
    orphans,
    agreement: agreements(judgements),
    disagreements: disagreements(judgements),
  }
}

/** The log as text for a terminal; `paths` are the files of the articles by id. */
export async function logText(log: LogData, paths: ReadonlyMap<string, string>, style: Style): Promise<string> {
  const { judgementsText } = await import('../present/index.ts')
  const pathOf = (article: string) => (paths.get(article) ?? article.slice(0, 12)).replace(/^.*[\\/](?=.)/, '')
  return judgementsText({ ...log, name: log.case, inForce: new Set(log.inForce), pathOf }, style)
}
