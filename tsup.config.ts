import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'
import { defineConfig } from 'tsup'
import { buildReader } from './reader.config.ts'
import { compiledLexicon, loadLexicon } from './src/engine/loadLexicon.ts'
import { winkLaidOut, winkTables } from './wink.config.ts'

/** What was made is kept by the version of what made it: any change to the source makes a new one. */
function hashOf(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of globSync(
    folders.map((folder) => `src/${folder}/**/*.ts`),
    { ignore: '**/*.test.ts' },
  ).sort()) {
    hash.update(file).update('\0').update(readFileSync(file))
  }
  return JSON.stringify(hash.digest('hex').slice(0, 12))
}

/** eld's n-grams are a literal of a megabyte, to be compiled at every start: as a file they are read when eld is first asked. */
const ngramsInFile = {
  name: 'ngrams-in-file',
  setup(build: { onLoad(on: { filter: RegExp }, load: (file: { path: string }) => { contents: string }): void }) {
    build.onLoad({ filter: /eld[\\/]src[\\/]entries[\\/]static\.extrasmall\.js$/ }, () => ({
      contents: `/*! eld, Nito T.M., Apache-2.0 */
import { readFileSync } from 'node:fs'
import { createEld } from '../languageDetector.js'
let made
function build() {
  const { instance, loadData } = createEld()
  loadData(JSON.parse(readFileSync(new URL('./ngrams.json', import.meta.url), 'utf8')))
  return instance
}
export const eld = { detect: (text) => (made ??= build()).detect(text) }`,
    }))
  },
}

/** The n-grams of eld's smallest database. */
async function ngrams(): Promise<string> {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const file = join(dirname(path), '..', 'ngrams', 'extrasmall.js')
  const { ngramsData } = (await import(pathToFileURL(file).href)) as { ngramsData: unknown }
  return JSON.stringify(ngramsData)
}

/** zod names its errors in fifty languages; ours are English, and every thread would parse the others at its start. */
const oneLocale = {
  name: 'one-locale',
  setup(build: { onLoad(on: { filter: RegExp }, load: () => { contents: string }): void }) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js'`,
    }))
  },
}

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    worker: 'src/engine/worker.ts',
    thread: 'src/backroom/thread.ts',
    model: 'src/model/index.ts',
    gather: 'src/gather/index.ts',
    read: 'src/read/index.ts',
    compile: 'src/compile/index.ts',
    present: 'src/present/index.ts',
    weigh: 'src/weigh/index.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  // Hundreds of small files that would be opened one by one at every start: a quarter of a second.
  noExternal: ['eld', 'kysely', 'zod', /^wink-/, /^@?hono/, '@asteasolutions/zod-to-openapi'],
  esbuildPlugins: [ngramsInFile, oneLocale, winkLaidOut],
  esbuildOptions: (options) => {
    // Node 20 has no scripts of Unicode 15.1, so esbuild would make every expression with `\p{…}` anew at each use.
    options.supported = { 'regexp-unicode-property-escapes': true }
  },
  sourcemap: false,
  clean: true,
  dts: false,
  silent: true,
  onSuccess: async () => {
    const { hash, lexicon } = loadLexicon()
    writeFileSync(compiledLexicon, JSON.stringify({ hash, lexicon }))
    writeFileSync('dist/wink.bin', winkTables())
    writeFileSync('dist/ngrams.json', await ngrams())
    await buildReader('dist')
  },
  define: {
    GATHERER_HASH: hashOf('gather', 'model'),
    READER_HASH: hashOf('read', 'model'),
    COMPILER_HASH: hashOf('compile', 'model'),
  },
})
