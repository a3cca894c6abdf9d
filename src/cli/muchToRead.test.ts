import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { muchToRead } from './muchToRead.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-much-'))
const [long, one, short, many, case_] = ['long.csv', 'one.txt', 'short.txt', 'many', 'there.parley'].map((name) =>
  join(folder, name),
)
writeFileSync(long!, 'The envoys met. '.repeat(4000))
writeFileSync(one!, 'The envoys met. '.repeat(4000))
writeFileSync(short!, 'The envoys met.')
writeFileSync(case_!, '')
mkdirSync(many!)
for (let i = 0; i < 9; i++) writeFileSync(join(many!, `${i}.txt`), 'The envoys met. '.repeat(500))

test.each([
  ['a long table', ['annotate', long!]],
  ['a folder of many files', ['annotate', many!, '--reader', 'rules']],
  ['a new case', ['read', long!, '--case', join(folder, 'new.parley')]],
])('%s is much to read', (_, words) => expect(muchToRead(words)).toBe(true))

test.each([
  ['nothing', []],
  ['a command that reads nothing', ['digest', long!]],
  ['one long article', ['annotate', one!]],
  ['a short file', ['annotate', short!]],
  ['a file that is not there', ['annotate', join(folder, 'none.txt')]],
  ['standard input', ['annotate', '-']],
  ['a number of threads of one’s own', ['annotate', long!, '--threads', '1']],
  ['a case that may hold it all', ['read', long!, '--case', case_!]],
  ['a case that may hold it all, written otherwise', ['read', long!, `--case=${case_}`]],
])('%s is not, or not surely', (_, words) => expect(muchToRead(words)).toBe(false))
