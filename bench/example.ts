import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dossier } from '../src/model/index.ts'
import { compare } from '../test/example/expected.ts'
import { timed } from './child.ts'

/** The invented example against what a careful reader found in it, by section; what is missing is named. */
export async function example(): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-example-')), 'straits.parley')
  await timed('node', ['dist/main.js', 'read', 'examples/straits/articles', '--case', path])
  const { out } = await timed('node', ['dist/main.js', 'dossier', '--case', path, '--format', 'json'])
  const dossier = Dossier.parse(JSON.parse(out))
  const checks = compare(dossier)
  for (const section of new Set(checks.map((check) => check.section))) {
    const here = checks.filter((check) => check.section === section)
    console.log(`${section.padEnd(16)} ${here.filter(({ met }) => met).length}/${here.length}`)
    for (const { what, met } of here) if (!met) console.log(`    missing: ${what.slice(0, 110)}`)
  }
  const cells = dossier.table.reduce((sum, { cells }) => sum + cells.length, 0)
  console.log(
    `in all           ${cells} cells, ${dossier.timeline.length} events, ${dossier.contradictions.length} contradictions, ${dossier.doubts.length} doubts, ${dossier.withheld.length} sentences withheld of ${dossier.digest.length + dossier.withheld.length}`,
  )
}
