import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { makeVocabulary, type Vocabulary } from '../../src/read/sentences/vocabulary.ts'
import { winkLaidOut, winkTables } from '../../wink.config.ts'

interface Feature {
  readonly list: string[]
  readonly hash: Record<string, number>
}

interface Core {
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature }
  readonly packing: { readonly efList: readonly string[] }
}

const laidOut = async (): Promise<() => Core> => {
  const contents = "import model from 'wink-eng-lite-web-model'\nexport const core = model.core"
  return ((await built(contents)) as { core: () => Core }).core
}

/** A module with the model as the build lays it out. */
async function built(contents: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-wink-'))
  const outfile = join(folder, 'model.mjs')
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [winkLaidOut as Plugin],
    outfile,
  })
  writeFileSync(join(folder, 'wink.bin'), winkTables())
  return await import(pathToFileURL(outfile).href)
}

test('the build lays the model of wink-nlp out anew, and it is the same model', async () => {
  const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as { core: () => Core }
  const [core, ours] = [model.core(), (await laidOut())()]
  const [words, mine] = [core.features.lexeme, ours.features.lexeme]
  expect(mine.list.length).toBe(words.list.length)
  expect(words.list.filter((word, at) => mine.list[at] !== word || mine.hash[word] !== at)).toEqual([])
  expect(['', 'qwyx', 'toString', '__proto__'].map((word) => mine.hash[word])).toEqual(Array(4).fill(undefined))
  const rest = (of: Core) => ({
    ...of,
    features: { ...of.features, lexeme: { ...of.features.lexeme, list: 0, hash: 0 } },
    packing: { ...of.packing, efList: 0 },
  })
  expect(rest(ours)).toEqual(rest(core))
  // Of words that it does not know the tagger asks for no more than this.
  expect(core.packing.efList).toContain('pos')
  expect(ours.packing.efList).toEqual(['pos'])
})

test('what one reader of the model adds, no other sees', async () => {
  const core = await laidOut()
  const [first, second] = [core().features.lexeme, core().features.lexeme]
  first.hash.qwyx = first.list.push('qwyx') - 1
  expect([first.hash.qwyx, first.list.at(-1), second.hash.qwyx, second.list.length]).toEqual([
    second.list.length,
    'qwyx',
    undefined,
    first.list.length - 1,
  ])
  delete first.hash.qwyx
  expect(first.hash.qwyx).toBeUndefined()
})

test('words are cut and tagged alike with it, those that it does not know as well', async () => {
  const file = JSON.stringify(join(process.cwd(), 'src/read/sentences/vocabulary.ts'))
  const theirs = (await built(`export { makeVocabulary } from ${file}`)) as { makeVocabulary: () => Vocabulary }
  const [own, other] = [makeVocabulary(), theirs.makeVocabulary()]
  const told = (vocabulary: Vocabulary, run: string) =>
    vocabulary.wordsAt(run, 0, run.length).map((word) => {
      const [noun, verb] = [8, 16].map((tag) => [vocabulary.kind(word, tag).lemma, vocabulary.mayBe(word, tag)])
      return [word.text, word.at, word.pos, word.fixed, word.hint, noun, verb]
    })
  const runs = `The envoys can’t settle Qarvel’s 2,400-tonne quota, “roughly”, for $3.5bn. Unblorkable Strelling-Haag
    won’t re-export co-operatively; U.S. and Kremin's antishipping overflights rose 12% (Vossing)…`.split(/\s+/)
  expect(runs.map((run) => told(other, run))).toEqual(runs.map((run) => told(own, run)))
})
