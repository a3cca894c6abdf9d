import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { winkLaidOut, winkTables } from '../../wink.config.ts'

interface Feature {
  readonly list: string[]
  readonly hash: Record<string, number>
}

interface Core {
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature }
}

async function laidOut(): Promise<() => Core> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-wink-'))
  const outfile = join(folder, 'model.mjs')
  const contents = "import model from 'wink-eng-lite-web-model'\nexport const core = model.core"
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
  return ((await import(pathToFileURL(outfile).href)) as { core: () => Core }).core
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
  })
  expect(rest(ours)).toEqual(rest(core))
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
