/**
 * What the rules find in real articles, for the tagger to see what most of the press is like: hardly any positions.
 *
 *     tsx rules.ts OUT.jsonl SHARED_CORPORA MOST
 *
 * Every other article of `ukraine-guardian-nyt` and the training part of PolNeAR, the first MOST of each that speak of a
 * negotiation. Offsets are code points, as Python counts them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { loadTrained } from '../../src/engine/trained.ts'
import { read, readTrained, speaksOfTalks } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'

const [out, corpora, most] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4])]
const longest = 12_000

function* texts(): Generator<string> {
  const folder = join(corpora, 'ukraine-guardian-nyt')
  for (const file of ['Guardians_Russia_Ukraine.csv', 'NYT_Russia_Ukraine.csv']) {
    const rows: { articles: string }[] = parse(readFileSync(join(folder, file)), { columns: true, relax_quotes: true })
    yield* taken(rows.filter((_, i) => i % 2 === 0).map(({ articles }) => articles))
  }
  const news = join(corpora, 'polnear', 'train', 'text')
  yield* taken(
    readdirSync(news)
      .sort()
      .map((name) => readFileSync(join(news, name), 'utf8')),
  )
}

const taken = (all: readonly string[]): string[] =>
  all.filter((text) => text.length < longest && speaksOfTalks(text)).slice(0, most)

const { lexicon } = loadLexicon()
const trained = await loadTrained()
const lines: string[] = []
for (const source of texts()) {
  const article = articleOf(source)
  const { text } = article
  const { attributions } = await readTrained(text, trained)
  const { positions, conditions } = read(article, { lexicon, statements: { by: 'trained', attributions } })
  const at = ({ start, end }: { start: number; end: number }) => [
    [...text.slice(0, start)].length,
    [...text.slice(0, end)].length,
  ]
  lines.push(
    JSON.stringify({
      text,
      positions: positions.map(({ span, stance }) => ({ stance, span: at(span) })),
      conditions: conditions.map((one) => [at(one.if), at(one.then)]),
    }),
  )
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(lines.length, 'articles')
