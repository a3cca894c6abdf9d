import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { defineConfig } from 'tsup'

/** Readings are kept by the version of what made them: any change to the reader or its nouns makes a new one. */
const reader = createHash('sha256')
for (const file of globSync(['src/read/**/*.ts', 'src/model/**/*.ts'], { ignore: '**/*.test.ts' }).sort()) {
  reader.update(file).update('\0').update(readFileSync(file))
}
const compiler = createHash('sha256')
for (const file of globSync('src/compile/**/*.ts', { ignore: '**/*.test.ts' }).sort()) {
  compiler.update(file).update('\0').update(readFileSync(file))
}

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    worker: 'src/engine/worker.ts',
    model: 'src/model/index.ts',
    gather: 'src/gather/index.ts',
    read: 'src/read/index.ts',
    compile: 'src/compile/index.ts',
    present: 'src/present/index.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: false,
  clean: true,
  dts: false,
  silent: true,
  define: {
    READER_HASH: JSON.stringify(reader.digest('hex').slice(0, 12)),
    COMPILER_HASH: JSON.stringify(compiler.digest('hex').slice(0, 12)),
  },
})
