import { checkDay, exportCase } from '../../app/index.ts'
import type { HandedOnFormat } from '../../model/index.ts'
import { engineFor } from '../engineFor.ts'
import type { Environment } from '../environment.ts'
import { type CaseOptions, writeOut } from './dossier.ts'

export interface ExportOptions extends CaseOptions {
  readonly format: HandedOnFormat
  readonly out: string | null
}

/** Prints a case in another program's format, or writes it to a file; what could not be handed on is said aside. */
export async function exportCommand(options: ExportOptions, env: Environment): Promise<number> {
  const { case: path, format, asOf, out } = options
  const store = await env.openCase(path, { mode: 'read' })
  const engine = await engineFor(store, env)
  try {
    await checkDay({ store, engine, asOf })
    const { text, note } = await exportCase({ store, engine, format, asOf })
    if (out === null) await env.print(text)
    else writeOut(out, text)
    if (note !== null) env.complain(`${note}\n`)
    return 0
  } finally {
    await engine.close()
    await store.close()
  }
}
