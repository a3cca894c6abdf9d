import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { patience } from '../../src/engine/patience.ts'

test('a thread takes the code that the build kept', () => {
  const look = `
    const { readFileSync } = require('node:fs')
    const { wrap } = require('node:module')
    const { Script } = require('node:vm')
    const filename = require('node:path').resolve('dist/reader.cjs')
    const cachedData = readFileSync(filename + '.code')
    console.log(new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData }).cachedDataRejected)`
  expect(execFileSync(process.execPath, [...patience.split(' '), '-e', look], { encoding: 'utf8' }).trim()).toBe(
    'false',
  )
})
