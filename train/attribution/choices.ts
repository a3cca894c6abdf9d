/**
 * Prints what the networks choose between in some articles, with all that is known of each choice: what `judge.py`
 * learns from. One line of JSON an article.
 *
 *     node_modules/.bin/tsx train/attribution/choices.ts MODELS TEXT_DIR OUT [MOST]
 */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { loadTrained } from '../../src/engine/trained.ts'
import { runStages } from '../../src/model/index.ts'
import type { Draft, FirstDraft } from '../../src/read/draft.ts'
import { attribute, pipeline } from '../../src/read/index.ts'
import { knownOf, trimmed } from '../../src/read/statements/choose/knownOf.ts'
import { rowOf } from '../../src/read/statements/choose/wordsAround.ts'
import { proposeByRules } from '../../src/read/statements/proposeByRules.ts'
import { sayingWords } from '../../src/read/statements/words.ts'
import { articleOf } from '../../test/kit/article.ts'

const [models = '', texts = '', out = '', most = 'all'] = process.argv.slice(2)
const before = pipeline.slice(
  0,
  pipeline.findIndex(({ name }) => name === 'statements'),
)
const { lexicon } = loadLexicon()
const undecided = { features: [], start: 0, least: { alone: 0, within: 0 }, trees: [] }
const loaded = await loadTrained(models)
/** Cues are taken less readily here than in reading, where the judge drops what is wrong. */
const prices = { ...loaded.prices, cue: { cost: 1, worth: 1.5 } }
const trained = { ...loaded, prices, judge: undecided }

async function choicesIn(text: string) {
  const first = {
    article: articleOf(text),
    lexicon,
    dateHint: null,
    attributions: null,
    doubts: [],
  } satisfies FirstDraft
  const withoutSpans = ['lines', 'paragraphs', 'sentences', 'quotations']
  const { sentences, quotations } = runStages(before, first as never, { text, withoutSpans }) as Draft
  const byRules = proposeByRules({ text, sentences, quotations, words: sayingWords(lexicon) })
  const setting = { row: rowOf(text, sentences), all: await attribute(text, trained), byRules }
  const knownAt = knownOf(setting)
  return setting.all.map(({ choices }, index) => {
    const known = knownAt(index)
    return choices!.contents.map((choice) => ({
      content: trimmed(text, choice.content).map(({ start, end }) => [start, end]),
      known: Object.fromEntries(known(choice)),
    }))
  })
}

const file = openSync(out, 'w')
const names = readdirSync(texts).filter((name) => name.endsWith('.txt'))
for (const name of names.sort().slice(0, most === 'all' ? names.length : Number(most))) {
  const found = await choicesIn(readFileSync(join(texts, name), 'utf8'))
  writeSync(file, `${JSON.stringify({ name: name.slice(0, -4), found })}\n`)
}
closeSync(file)
