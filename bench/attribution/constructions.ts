import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Reader, readers } from '../../src/app/index.ts'
import type { Annotation } from '../../src/model/index.ts'
import { constructions, scoreOf } from '../../test/attribution/constructions.ts'
import { rowOf } from './print.ts'
import { annotate, whyNot } from './readers.ts'

/** Sentences of our own, by construction, for both readers. */
export async function ownSentences(): Promise<void> {
  console.log(`\n### Our own sentences (test/attribution): ${constructions.length} cases\n`)
  const columns = ['cases', 'right', 'statements', 'exact', 'to resolve', 'resolved', 'wrong'] as const
  for (const reader of readers) {
    const absent = whyNot(reader)
    if (absent !== null) {
      console.log(`${reader}: ${absent}\n`)
      continue
    }
    const found = await readingsBy(reader)
    const rows = scoreOf((text) => found.get(text)!).map((score): readonly [string, ...number[]] => [
      score.construction,
      score.cases,
      score.right,
      score.statements,
      score.exact,
      score.toResolve,
      score.resolved,
      score.wrong,
    ])
    const sums = columns.map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0))
    console.log(rowOf([reader, ...columns], 34, 12))
    for (const [name, ...counts] of [...rows, ['in all', ...sums] as const])
      console.log(rowOf([name, ...counts.map(String)], 34, 12))
    console.log('')
  }
}

/** What a reader finds in each text. */
async function readingsBy(reader: Reader): Promise<Map<string, Annotation>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-constructions-'))
  const texts = constructions.map(({ text }) => text)
  const paths = texts.map((text, at) => {
    const path = join(folder, `${String(at).padStart(4, '0')}.txt`)
    writeFileSync(path, text)
    return path
  })
  const { out } = await annotate(reader, ...paths)
  const byPath = new Map<string, Annotation>()
  for (const line of out.trim().split('\n')) {
    const annotation = JSON.parse(line) as Annotation
    byPath.set(annotation.path, annotation)
  }
  return new Map(texts.map((text, at) => [text, byPath.get(paths[at]!)!]))
}
