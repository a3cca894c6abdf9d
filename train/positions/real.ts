/**
 * Real articles for the tagger to see what most of the press is like: those labelled by hand (`press`), and MOST more of
 * each corpus with what the rules find in them.
 *
 *     tsx real.ts OUT.jsonl SHARED_CORPORA MOST
 *
 * The others are of every second article of `ukraine-guardian-nyt` and the training part of PolNeAR, the first that speak of a
 * negotiation; none that is labelled by hand. Offsets are code points, as Python counts them.
 */
import { writeFileSync } from 'node:fs'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { loadTrained } from '../../src/engine/trained.ts'
import { ownText, read, readTrained, speaksOfTalks } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { labelled, type Offsets } from './press/labels.ts'
import { textsOf } from './press/texts.ts'

const [out, shared, most] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4])]
const longest = 12_000
const byHand = labelled(shared)

function* others(): Generator<string> {
  const known = new Set(byHand.map(({ article }) => article))
  const unknown = [...textsOf('ukraine-guardian-nyt', shared)].filter(([name], i) => i % 2 === 0 && !known.has(name))
  yield* taken(unknown.filter(([name]) => name.startsWith('guardians')).map(([, text]) => text))
  yield* taken(unknown.filter(([name]) => name.startsWith('nyt')).map(([, text]) => text))
  yield* taken([...textsOf('polnear', shared)].flatMap(([name, text]) => (known.has(name) ? [] : [text])))
}

const taken = (all: readonly string[]): string[] =>
  all.filter((text) => text.length < longest && speaksOfTalks(text)).slice(0, most)

/** UTF-16 units → code points. */
const counted = (text: string, [start, end]: Offsets): Offsets => [
  [...text.slice(0, start)].length,
  [...text.slice(0, end)].length,
]

const lines = byHand.map(({ text, apart, positions, conditions }) => ({
  text,
  by: 'hand',
  apart,
  positions: positions.map(({ span, stance, party }) => ({
    stance,
    span: counted(text, span),
    party: party && counted(text, party),
  })),
  conditions: conditions.map(([a, b]) => [counted(text, a), counted(text, b)]),
}))

const { lexicon } = loadLexicon()
const trained = await loadTrained()
for (const source of others()) {
  const article = articleOf(source)
  const { text } = article
  const { attributions } = await readTrained(ownText(text, lexicon).text, trained)
  const { positions, conditions } = read(article, { lexicon, statements: { by: 'trained', attributions } })
  const at = ({ start, end }: { start: number; end: number }) => counted(text, [start, end])
  lines.push({
    text,
    by: 'rules',
    apart: false,
    positions: positions.map(({ span, stance }) => ({ stance, span: at(span), party: null })),
    conditions: conditions.map((one) => [at(one.if), at(one.then)]),
  })
}
writeFileSync(out, `${lines.map((one) => JSON.stringify(one)).join('\n')}\n`)
console.log(byHand.length, 'articles labelled by hand,', lines.length - byHand.length, 'by the rules')
