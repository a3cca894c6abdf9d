import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { patience } from './patience.ts'

/** Expressions that ran before the flags were set run on after it, on text of both widths, called by V8 itself too. */
const before = `
  const { setFlagsFromString } = require('node:v8')
  const expressions = Array.from({ length: 300 }, (_, i) => new RegExp('(?:a|b' + i + ')+c([' + (i % 10) + 'x-z]*)'))
  for (const expression of expressions) expression.exec('zzzabacxx')
  setFlagsFromString(process.argv[1])
  let found = 0
  for (let round = 0; round < 20; round++)
    for (const expression of expressions)
      for (const text of ['ab' + round + 'abacxxzz', 'acxx\\u0416', 'zz' + 'abacxxzz'.repeat(5)]) {
        if (expression.exec(text)) found++
        if (text.replace(expression, (all) => all + 1) !== text) found++
      }
  console.log(found)`

const run = (flags: string) => spawnSync(process.execPath, ['-e', before, '--', flags], { encoding: 'utf8' })

test('what was compiled before the flags were set runs on', () => {
  const { status, signal, stdout } = run(patience)
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: '36000\n' })
})
