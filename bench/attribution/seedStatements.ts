import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readers } from '../../src/app/index.ts'
import { timed } from '../child.ts'
import { annotate, whyNot } from './readers.ts'

/** The statements of the seeds that have gold, for both readers, as the shared scorer counts them. */
export async function seedStatements(shared: string, scorer: string): Promise<void> {
  console.log('\n### Seeds\n')
  const [gold, texts] = [join(shared, 'gold'), join(shared, 'seeds')]
  if (![gold, texts, scorer].every((path) => existsSync(path))) {
    console.log('not measured: the shared seeds are not there')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-attribution-'))
  const answers = readdirSync(gold).filter((name) => /^seed-\d+\.json$/.test(name))
  for (const answer of answers.sort()) {
    const number = answer.slice(5, 8)
    const article = readdirSync(texts).find((name) => name.startsWith(number))
    if (article === undefined) continue
    for (const reader of readers) {
      const absent = whyNot(reader)
      if (absent !== null) {
        console.log(`${number} ${reader.padEnd(10)} ${absent}`)
        continue
      }
      const readings = join(folder, `${number}-${reader}.jsonl`)
      writeFileSync(readings, (await annotate(reader, join(texts, article))).out)
      const { out } = await timed('python3', [scorer, 'seeds', join(gold, answer), readings])
      const rows = [
        ...out.matchAll(/^(statement contents|statements with their source|statements found in all)\s+(\S+)/gm),
      ]
      console.log(`${number} ${reader.padEnd(10)} ${rows.map(([, name, value]) => `${name} ${value}`).join(', ')}`)
    }
  }
}
