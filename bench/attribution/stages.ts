import { readFileSync } from 'node:fs'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { runStages } from '../../src/model/index.ts'
import type { FirstDraft } from '../../src/read/draft.ts'
import { pipeline } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { textsIn } from './readers.ts'

/** Articles read before the clock starts, so that the just-in-time compiler has seen the code, and those measured. */
const [warm, measured] = [60, 240]
const last = pipeline.findIndex(({ name }) => name === 'statements') + 1

/**
 * The rules in one thread, by processor time: the stages that end with who said what, and the whole reading. What
 * `annotate` takes beyond (start, opening files, printing) stands in the lines above.
 */
export function stages(folder: string): void {
  const { lexicon } = loadLexicon()
  const paths = textsIn(folder).slice(0, warm + measured)
  const texts = paths.map((path) => readFileSync(path, 'utf8'))
  const words = texts.slice(warm).reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const given = { lexicon, dateHint: null, attributions: null, doubts: [] }
  const seconds = (count: number): number => {
    const read = (text: string) =>
      runStages(pipeline.slice(0, count), { ...given, article: articleOf(text) } satisfies FirstDraft as never, {
        text,
        withoutSpans: ['lines', 'paragraphs', 'sentences', 'quotations'],
      })
    texts.slice(0, warm).forEach(read)
    const before = process.cpuUsage()
    texts.slice(warm).forEach(read)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const rate = (count: number): string => (words / 750 / seconds(count)).toFixed(0)
  const names = pipeline.slice(0, last).map(({ name }) => name)
  console.log(
    `rules, one core  ${rate(last)} articles of 750 words/s for the statements alone (${names.join(', ')}), ` +
      `${rate(pipeline.length)} for the whole reading; processor time, twice that on two cores`,
  )
}
