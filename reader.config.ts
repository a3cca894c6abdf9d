import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { build, type Plugin } from 'esbuild'
import { globSync } from 'tinyglobby'
import { patience } from './src/engine/patience.ts'
import { codeFile, loadScript } from './src/engine/script.ts'
import { nothingDeclared } from './src/model/index.ts'
import { winkLaidOut } from './wink.config.ts'

/** What the threads run, as one script. */
async function buildScript(file: string): Promise<void> {
  await build({
    entryPoints: ['src/engine/work.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['yaml', 'onnxruntime-node'],
    plugins: [winkLaidOut as Plugin],
    supported: { 'regexp-unicode-property-escapes': true },
    banner: { js: "const parleyScript = require('node:url').pathToFileURL(__filename).href" },
    define: { 'import.meta.url': 'parleyScript' },
    logLevel: 'error',
  })
}

/** The articles of the example as the reader takes them: what is read of them is compiled, the rest is not needed at once. */
const example = (): { article: object; date: null }[] =>
  globSync('examples/*/articles/*.txt')
    .sort()
    .map((path) => ({
      article: { id: path, path, text: readFileSync(path, 'utf8'), declared: nothingDeclared },
      date: null,
    }))

/**
 * Builds the script of the reader's threads, reads the example with it, and keeps the code that V8 made of it on the way.
 * V8 takes kept code only under the flags that it was made under.
 */
export async function buildReader(folder: string): Promise<void> {
  const file = resolve(folder, 'reader.cjs')
  await buildScript(file)
  setFlagsFromString(patience)
  const { exports, code } = loadScript<typeof import('./src/engine/work.ts')>(file)
  await exports.work({ articles: example() as never, reader: { kind: 'rules', because: null } })
  writeFileSync(codeFile(file), code())
}
