import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleOf } from '../../test/kit/article.ts'
import { Fault } from '../model/index.ts'
import { read } from '../read/index.ts'
import { loadLexicon } from './loadLexicon.ts'

/** A copy of the lexicon with one file changed. */
function changed(file: string, change: (source: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lexicon-'))
  cpSync('lexicon', folder, { recursive: true })
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  return folder
}

test('a verb of saying is a line of data: added there, it is read', () => {
  const text = 'Mr. Orne burbled that the talks would go on.'
  const found = (folder?: string) => read(articleOf(text), { lexicon: loadLexicon(folder).lexicon }).statements.length
  expect(found()).toBe(0)
  expect(found(changed('saying.yaml', (source) => source.replace('verbs: [say,', 'verbs: [burble, say,')))).toBe(1)
})

test('another word makes another version', () => {
  expect(loadLexicon(changed('saying.yaml', (source) => `${source}\n# a remark\n`)).hash).not.toBe(loadLexicon().hash)
})

test.each([
  ['not YAML', (source: string) => `${source}\n]`, /not YAML|lexicon\/saying\.yaml/],
  ['an unknown key', (source: string) => `${source}\nsongs: [burble]\n`, /songs/],
])('%s is a fault that names the file and the place', (_, change, said) => {
  try {
    void loadLexicon(changed('saying.yaml', change)).lexicon
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(Fault)
    expect((error as Fault).code).toBe('lexicon-invalid')
    expect((error as Fault).message).toMatch(said)
  }
})
