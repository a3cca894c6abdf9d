import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isCase } from './header.ts'
import { layDown } from './layDown.ts'
import { openCase } from './openCase.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'parley-laid-'))

test('a file is there under its name only when it is whole', async () => {
  const path = join(folder(), 'talks.parley')
  await layDown(path, async (scratch) => {
    writeFileSync(scratch, 'half')
    expect(existsSync(path)).toBe(false)
    writeFileSync(scratch, 'whole')
  })
  expect(readFileSync(path, 'utf8')).toBe('whole')
})

test('what another process made meanwhile stays', async () => {
  const path = join(folder(), 'talks.parley')
  await layDown(path, async (scratch) => {
    writeFileSync(scratch, 'mine')
    writeFileSync(path, 'theirs')
  })
  expect(readFileSync(path, 'utf8')).toBe('theirs')
})

test('what cannot be made leaves nothing behind', async () => {
  const place = folder()
  await layDown(join(place, 'talks.parley'), async (scratch) => {
    writeFileSync(scratch, 'half')
    throw new Error('no room')
  })
  expect(readdirSync(place)).toEqual([])
})

test('a new case is a case, and nothing of how it was made is left', async () => {
  const place = folder()
  const path = join(place, 'talks.parley')
  await (await openCase(path, { mode: 'create' })).close()
  expect(readdirSync(place).filter((name) => name.includes('.new-'))).toEqual([])
  expect(isCase(path)).toBe(true)
})

test('an empty file is made a case in its place', async () => {
  const path = join(folder(), 'talks.parley')
  writeFileSync(path, '')
  await (await openCase(path, { mode: 'create' })).close()
  expect(isCase(path)).toBe(true)
})
