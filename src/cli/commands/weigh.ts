import {
  conflictYaml,
  outlookAsCsv,
  outlookAsHtml,
  outlookAsSvg,
  outlookAsText,
  readConflict,
  weighBeside,
  weighConflict,
  weighDossier,
} from '../../app/index.ts'
import { type Dossier, Fault, type Lexicon, type Outlook } from '../../model/index.ts'
import type { Environment } from '../environment.ts'
import { givenText } from '../givenText.ts'
import { withDossier, writeOut } from './dossier.ts'

/** How an outlook is printed. */
export const outlookFormats = ['text', 'json', 'csv', 'svg', 'html'] as const
export type OutlookFormat = (typeof outlookFormats)[number]

export interface WeighOptions {
  readonly case: string | null
  readonly conflict: string | null
  readonly draft: string | null
  readonly asOf: string | null
  readonly format: OutlookFormat
  readonly out: string | null
}

/** Weighs a conflict from a file, or one that is drafted from a case. */
export async function weighCommand(options: WeighOptions, env: Environment): Promise<number> {
  const { case: path, conflict, draft, asOf } = options
  if (path === null && conflict === null)
    throw new Fault('usage', { problem: 'neither --case nor --conflict was given', command: 'weigh' })
  if (draft !== null && (path === null || conflict !== null))
    throw new Fault('usage', { problem: '--draft needs --case, and no --conflict', command: 'weigh' })
  const read = conflict === null ? null : await readConflict(conflict, await givenText(conflict, env))
  if (path === null) return print(await weighConflict(read!), null, options, env)
  return withDossier({ case: path, asOf }, env, async (dossier, texts, lexicon) => {
    const outlook = read ? await weighBeside(read, { dossier, texts }) : await drafted(dossier, lexicon, draft)
    return print(outlook, { dossier, texts }, options, env)
  })
}

async function drafted(dossier: Dossier, lexicon: Lexicon, draft: string | null): Promise<Outlook> {
  const { conflict, outlook } = await weighDossier(dossier, lexicon)
  if (draft !== null) writeOut(draft, await conflictYaml(conflict))
  return outlook
}

interface Words {
  readonly dossier: Dossier
  readonly texts: ReadonlyMap<string, string>
}

async function print(
  outlook: Outlook,
  words: Words | null,
  { format, out }: WeighOptions,
  env: Environment,
): Promise<number> {
  const style = { width: Math.min(env.columns ?? 80, 120), colour: env.colour }
  const printed = {
    text: () => outlookAsText(outlook, words?.dossier ?? null, style),
    json: async () => `${JSON.stringify(outlook)}\n`,
    csv: () => outlookAsCsv(outlook),
    svg: () => outlookAsSvg(outlook),
    html: () => outlookAsHtml(outlook, words),
  }
  const text = await printed[format]()
  if (out === null) await env.print(text)
  else writeOut(out, text)
  return 0
}
