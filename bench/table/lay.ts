import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../src/app/index.ts'
import { type CaseEntry, compile } from '../../src/compile/index.ts'
import { gather } from '../../src/gather/index.ts'
import type { Article, Dossier, Reading } from '../../src/model/index.ts'

/** A case laid out in memory: its articles with their readings, and the dossier. */
export interface Laid {
  readonly entries: readonly CaseEntry[]
  readonly dossier: Dossier
}

/** The articles of a file, or of every file of a folder in name order. */
export function articlesIn(...paths: readonly string[]): Article[] {
  return paths.flatMap((path) => gather({ path, bytes: readFileSync(path) }).articles)
}

/** The files of a folder in name order, with their folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))

/** Articles with their readings; one that cannot be read is left out and named. */
export async function readingsOf(engine: Engine, articles: readonly Article[]): Promise<CaseEntry[]> {
  const results = await engine.read(articles.map((article) => ({ article, date: null })))
  return results.flatMap((result, at): CaseEntry[] => {
    if ('problem' in result) {
      console.log(`not read: ${articles[at]!.path}: ${result.problem}`)
      return []
    }
    return [{ article: articles[at]!, reading: JSON.parse(result.json) as Reading }]
  })
}

/** A case of these articles. */
export function layOut(engine: Engine, entries: readonly CaseEntry[], name: string): Laid {
  return { entries, dossier: compile(entries, { case: name, lexicon: engine.lexicon }) }
}
