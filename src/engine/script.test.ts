import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeFile, loadScript } from './script.ts'

/** A script that counts, in a folder of its own. */
function scriptOf(
  source = 'let n = 0; exports.next = () => ++n; exports.name = require("node:path").basename(__filename)',
) {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-script-')), 'count.cjs')
  writeFileSync(file, source)
  return file
}

interface Count {
  readonly next: () => number
  readonly name: string
}

test('a script without kept code is compiled and run', () => {
  const { exports, isKept } = loadScript<Count>(scriptOf())
  expect([exports.next(), exports.next(), exports.name, isKept]).toEqual([1, 2, 'count.cjs', false])
})

test('code that was kept is taken, and what it counts begins anew', () => {
  const file = scriptOf()
  const first = loadScript<Count>(file)
  first.exports.next()
  const elsewhere = scriptOf() // in a place where V8 has not met it
  writeFileSync(codeFile(elsewhere), first.code())
  const { exports, isKept } = loadScript<Count>(elsewhere)
  expect([exports.next(), isKept]).toEqual([1, true])
})

test.each([
  ['of something else', (_: Uint8Array) => Buffer.from('nothing that V8 made')],
  ['of nothing', (_: Uint8Array) => Buffer.alloc(0)],
  ['cut short', (code: Uint8Array) => code.subarray(0, code.length / 2)],
])('code %s is passed over', (_, damaged) => {
  const file = scriptOf()
  const { code } = loadScript<Count>(file)
  const elsewhere = scriptOf() // in a place where V8 has not met it
  writeFileSync(codeFile(elsewhere), damaged(code()))
  const { exports, isKept } = loadScript<Count>(elsewhere)
  expect([exports.next(), isKept]).toEqual([1, false])
})

test('code of another source is passed over', () => {
  const file = scriptOf()
  const { code } = loadScript<Count>(file)
  writeFileSync(codeFile(file), code())
  writeFileSync(file, 'exports.next = () => 7')
  const { exports, isKept } = loadScript<Count>(file)
  expect([exports.next(), isKept]).toEqual([7, false])
})
