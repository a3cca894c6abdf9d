import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** Which rooms each room may look into. `join.ts` alone joins them all; `main.ts` starts it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  gather: ['model'],
  read: ['model'],
  compile: ['model'],
  weigh: ['model'],
  judge: ['model'],
  present: ['model'],
  app: ['model', 'gather', 'read', 'compile', 'weigh', 'judge', 'present'],
  store: ['model', 'app'],
  engine: ['model', 'read', 'app'],
  backroom: ['model', 'app', 'store', 'engine'],
  cli: ['model', 'app'],
  http: ['model', 'app'],
  mcp: ['model', 'app'],
  'join.ts': ['backroom', 'cli', 'http', 'mcp', 'store', 'engine'],
  'main.ts': ['cli', 'engine', 'join.ts'],
}
/** What the pure rooms must not touch: files, network, clock and chance belong to the rim. */
const pure = ['model', 'gather', 'read', 'compile', 'weigh', 'judge', 'present']
const impure = /\b(?:Math\.random|Date\.now|performance\.now|process\.|new Date\(\)|fetch\(|setTimeout)/
const rim = /^(?:node:(?!crypto$|buffer$|util$|url$|path$)|libsql|kysely|piscina|commander|tinyglobby|hono|yaml$)/

const files = globSync('src/**/*.ts', { ignore: '**/*.test.ts' })
const importsOf = (source: string) =>
  [...source.matchAll(/(?:^|\n)\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]/g)].map((m) => m[1]!)
const roomOf = (file: string) => relative('src', file).split('/')[0]!

test('there is something to look at', () => expect(files.length).toBeGreaterThan(40))

test.each(files)('%s looks only into rooms that it may', (file) => {
  const room = roomOf(file)
  expect(Object.keys(mayImport)).toContain(room)
  for (const target of importsOf(readFileSync(file, 'utf8')).filter((path) => path.startsWith('.'))) {
    const other = roomOf(join(dirname(file), target))
    if (other !== room) expect(mayImport[room], `${file} imports ${target}`).toContain(other)
  }
})

test.each(files.filter((file) => pure.includes(roomOf(file))))('%s is pure', (file) => {
  const source = readFileSync(file, 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(importsOf(source).filter((name) => rim.test(name))).toEqual([])
  expect(impure.exec(code)?.[0]).toBeUndefined()
})

test.each(files.filter((file) => roomOf(file) === 'model'))('%s needs zod only', (file) => {
  const outside = importsOf(readFileSync(file, 'utf8')).filter((name) => !name.startsWith('.'))
  expect(outside.filter((name) => name !== 'zod')).toEqual([])
})

test.each(files)('%s has named exports only', (file) => {
  const isWorker = file === 'src/engine/worker.ts' // a thread of the pool is found by its default export
  expect(/\bexport default\b/.test(readFileSync(file, 'utf8')) && !isWorker).toBe(false)
})
