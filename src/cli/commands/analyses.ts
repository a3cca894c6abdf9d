import {
  bargaining,
  bargainingAsText,
  checkQuotations,
  forecastAsText,
  forecasting,
  hypothesesAsText,
  networkAsText,
  networkOf,
  readHypotheses,
  ripenessAsText,
  ripenessOf,
  weighedHypotheses,
} from '../../app/index.ts'
import type { NetworkKind } from '../../model/index.ts'
import type { Environment } from '../environment.ts'
import { givenText } from '../givenText.ts'
import { type CaseOptions, withDossier } from './dossier.ts'

const style = (env: Environment) => ({ width: Math.min(env.columns ?? 80, 120), colour: env.colour })
const asJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`
const named = async (path: string, env: Environment) => ({ name: path, text: await givenText(path, env) })

export interface BargainOptions {
  readonly reservations: ReadonlyMap<string, number>
  readonly json: boolean
}

/** Says what could be agreed on, by what an analyst says each thing is worth. */
export async function bargainCommand(
  paths: readonly string[],
  { reservations, json }: BargainOptions,
  env: Environment,
): Promise<number> {
  const files = []
  for (const path of paths) files.push(await named(path, env))
  const found = await bargaining(files, reservations)
  await env.print(json ? asJson(found) : await bargainingAsText(found, style(env)))
  return 0
}

export interface ForecastOptions {
  readonly rounds: number
  readonly json: boolean
}

/** Says where the weight lies on one question. */
export async function forecastCommand(
  path: string,
  { rounds, json }: ForecastOptions,
  env: Environment,
): Promise<number> {
  const found = await forecasting(await named(path, env), rounds)
  await env.print(json ? asJson(found) : await forecastAsText(found, style(env)))
  return 0
}

export interface HypothesesOptions {
  readonly case: string | null
  readonly json: boolean
}

/** Says how little speaks against each scenario; with a case, quotations are checked there. */
export async function hypothesesCommand(
  path: string,
  { case: file, json }: HypothesesOptions,
  env: Environment,
): Promise<number> {
  const read = await readHypotheses(await named(path, env))
  if (file !== null)
    await withDossier({ case: file, asOf: null }, env, async (_, texts) => checkQuotations(read, texts))
  const found = await weighedHypotheses(read.value)
  await env.print(json ? asJson(found) : await hypothesesAsText(found, style(env)))
  return 0
}

export interface NetworkOptions extends CaseOptions {
  readonly kind: NetworkKind
  readonly days: number | null
  readonly json: boolean
}

/** Says who argues alike in a case, and who against whom. */
export async function networkCommand({ kind, days, json, ...of }: NetworkOptions, env: Environment): Promise<number> {
  return withDossier(of, env, async (dossier) => {
    const found = await networkOf(dossier, { kind, days })
    await env.print(json ? asJson(found) : await networkAsText(found, style(env)))
    return 0
  })
}

export interface RipenessOptions extends CaseOptions {
  readonly parties: number
  readonly json: boolean
}

/** Prints the checklist of ripeness with the words that bear on it. */
export async function ripenessCommand({ parties, json, ...of }: RipenessOptions, env: Environment): Promise<number> {
  return withDossier(of, env, async (dossier) => {
    const items = await ripenessOf(dossier, parties)
    await env.print(json ? asJson(items) : await ripenessAsText(items, dossier, style(env)))
    return 0
  })
}
