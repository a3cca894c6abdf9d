import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Reader, readers } from '../../src/app/index.ts'
import { peakOf, perSecond } from './print.ts'
import { annotate, textsIn, whyNot } from './readers.ts'
import { stages } from './stages.ts'

/** Articles that each reader is given: enough that its start hardly counts. */
const most: Readonly<Record<Reader, number>> = { trained: 100, rules: 840 }

/** How fast both readers are on many articles and on one sentence, whole processes on two cores, and their memory. */
export async function speed(folder: string): Promise<void> {
  console.log('\n### Speed, whole process, two cores\n')
  const sentence = join(mkdtempSync(join(tmpdir(), 'parley-attribution-')), 'sentence.txt')
  writeFileSync(sentence, 'The bridge will be closed on Friday, the harbour office said.\n')
  for (const reader of readers) {
    const absent = whyNot(reader)
    if (absent !== null) {
      console.log(`${reader.padEnd(10)} ${absent}`)
      continue
    }
    const starts = [
      await annotate(reader, sentence),
      await annotate(reader, sentence),
      await annotate(reader, sentence),
    ]
    const start = Math.min(...starts.map(({ seconds }) => seconds))
    console.log(
      `${reader.padEnd(10)} one sentence ${start.toFixed(2)} s (the fastest of three), ${await manyArticles(reader, folder)}`,
    )
  }
  if (existsSync(folder)) stages(folder)
}

async function manyArticles(reader: Reader, folder: string): Promise<string> {
  if (!existsSync(folder)) return 'many articles not measured: PolNeAR is not there'
  const paths = textsIn(folder).slice(0, most[reader])
  const words = paths.reduce((sum, path) => sum + readFileSync(path, 'utf8').split(/\s+/).length, 0)
  const run = await annotate(reader, ...paths)
  const busy = run.processor === null ? '' : ` (${perSecond(words, run.processor / 2)} by processor time)`
  return `${paths.length} articles ${run.seconds.toFixed(1)} s, ${perSecond(words, run.seconds)} articles of 750 words/s${busy}, peak ${peakOf(run)} MiB`
}
