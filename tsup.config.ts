import { defineConfig } from 'tsup'

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
})
