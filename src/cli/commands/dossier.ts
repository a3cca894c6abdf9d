import { writeFileSync } from 'node:fs'
import {
  briefData,
  briefDigest,
  checkDay,
  checkDossier,
  type DossierFormat,
  dossierAs,
  dossierOf,
  type Part,
  partData,
  partText,
} from '../../app/index.ts'
import { type Dossier, Fault, type Lexicon } from '../../model/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'

export interface CaseOptions {
  readonly case: string
  readonly asOf: string | null
}

/** Opens a case for reading and hands its dossier on, with the texts; every span in it has been checked against them. */
export async function withDossier<T>(
  { case: path, asOf }: CaseOptions,
  env: Environment,
  use: (dossier: Dossier, texts: ReadonlyMap<string, string>, lexicon: Lexicon) => Promise<T>,
): Promise<T> {
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    await checkDay({ store, engine, asOf })
    const dossier = await dossierOf({ store, engine, asOf })
    const texts = new Map((await store.articles()).map(({ article }) => [article.id, article.text]))
    const problems: string[] = []
    checkDossier(dossier, texts, problems)
    if (problems[0]) throw new Fault('case-damaged', { path, problem: problems[0] })
    return await use(dossier, texts, engine.lexicon)
  } finally {
    await engine.close()
    await store.close()
  }
}

export interface DossierOptions extends CaseOptions {
  readonly format: DossierFormat
  readonly out: string | null
}

/** Prints the whole dossier, or writes it to a file. */
export async function dossierCommand(options: DossierOptions, env: Environment): Promise<number> {
  return withDossier(options, env, async (dossier, texts) => {
    const printed = dossierAs(options.format, dossier, texts)
    if (options.out === null) await env.print(printed)
    else writeOut(options.out, printed)
    return 0
  })
}

/** @throws Fault `output-unwritable`. */
export function writeOut(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new Fault('output-unwritable', { path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })
  }
}

export interface PartOptions extends CaseOptions {
  readonly json: boolean
  /** Of the digest: no more than so many words; `null` for all. */
  readonly words?: number | null
}

/** Prints one part of the dossier, as text or as data. */
export async function partCommand(part: Part, options: PartOptions, env: Environment): Promise<number> {
  return withDossier(options, env, async (dossier) => {
    const style = { width: Math.min(env.columns ?? 80, 120), colour: env.colour }
    const words = part === 'digest' ? (options.words ?? null) : null
    const data = () => (words === null ? partData(part, dossier) : briefData(dossier, words))
    const text = () => (words === null ? partText(part, dossier, style) : briefDigest(dossier, words, style))
    await env.print(options.json ? `${JSON.stringify(data(), null, 2)}\n` : text())
    return 0
  })
}
