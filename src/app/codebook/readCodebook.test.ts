import { describe, expect, test } from 'vitest'
import { Fault } from '../../model/index.ts'
import { readCodebook } from './readCodebook.ts'

const dues = `issues:
  - id: fish-dues
    name: Dues of the strait
    definition: What boats pay for passage.
    words: [dues, toll*, landing fee*]
    not: [toll of the war]
`
const seals = `issues:
  - id: seals
    name: Seals
    definition: How many seals may be taken.
    words: [seal quota*]
`
const read = (files: Record<string, string>, path = 'a.yaml') => readCodebook(path, (name) => files[name] ?? null)
const ids = (files: Record<string, string>) => read(files).issues.map(({ id }) => id)

describe('a codebook', () => {
  test('is read with everything in it', () =>
    expect(read({ 'a.yaml': dues })).toEqual({
      from: 'a.yaml',
      only: false,
      issues: [
        {
          id: 'fish-dues',
          name: 'Dues of the strait',
          definition: 'What boats pay for passage.',
          words: ['dues', 'toll*', 'landing fee*'],
          not: ['toll of the war'],
        },
      ],
    }))
  test('may be JSON', () =>
    expect(
      ids({ 'a.yaml': JSON.stringify({ issues: [{ id: 'x', name: 'X', definition: 'X.', words: ['xx'] }] }) }),
    ).toEqual(['x']))
  test('brings what it includes after its own, from the folder of the file', () =>
    expect(
      ids({ 'a.yaml': `include: [more/b.yaml]\n${dues}`, 'more/b.yaml': `include: [c.yaml]`, 'more/c.yaml': seals }),
    ).toEqual(['fish-dues', 'seals']))
  test('reads a file once that is included twice, without a circle', () =>
    expect(ids({ 'a.yaml': 'include: [b.yaml, c.yaml]', 'b.yaml': 'include: [c.yaml]', 'c.yaml': seals })).toEqual([
      'seals',
    ]))
  test('only the first file says whether the issues of Parley are left out', () => {
    expect(read({ 'a.yaml': `only: true\n${dues}` }).only).toBe(true)
    expect(read({ 'a.yaml': `include: [b.yaml]`, 'b.yaml': `only: true\n${dues}` }).only).toBe(false)
  })
})

describe('what is wrong is named with file, line and the way out', () => {
  const wrong: [string, Record<string, string>, string, string][] = [
    [
      'an unknown field of an issue',
      { 'a.yaml': dues.replace('    not:', '    nto:') },
      '"a.yaml", line 6: there is no field "nto"',
      'write "not"',
    ],
    [
      'an unknown field of the file',
      { 'a.yaml': `colour: red\n${dues}` },
      '"a.yaml", line 1: there is no field "colour"',
      'choose one of about, source, licence, include, only, issues',
    ],
    [
      'a field that is nearly one',
      { 'a.yaml': dues.replace('words:', 'word:') },
      'line 5: there is no field "word"',
      'write "words"',
    ],
    [
      'an unknown field in an included file',
      { 'a.yaml': 'include: [b.yaml]', 'b.yaml': `\n${dues}    colour: red\n` },
      '"b.yaml", line 8: there is no field "colour"',
      'choose one of',
    ],
    [
      'an id given twice',
      { 'a.yaml': dues + dues.slice(8) },
      '"a.yaml", line 7: the id "fish-dues" is given already, in line 2',
      'another id',
    ],
    [
      'an id given in two files',
      { 'a.yaml': `include: [b.yaml]\n${dues}`, 'b.yaml': dues },
      '"b.yaml", line 2: the id "fish-dues" is given already, in "a.yaml", line 3',
      'another id',
    ],
    [
      'no words',
      { 'a.yaml': dues.replace('[dues, toll*, landing fee*]', '[]') },
      'line 5: issues › 0 › words: an issue needs a word',
      'docs/reference.md',
    ],
    [
      'an empty word',
      { 'a.yaml': dues.replace('toll*', '" "') },
      'line 5: issues › 0 › words › 1:',
      'docs/reference.md',
    ],
    [
      'a word that finds everything',
      { 'a.yaml': dues.replace('toll*', '"t*"') },
      'before "*" there must be two letters',
      'docs/reference.md',
    ],
    [
      'a missing definition',
      { 'a.yaml': dues.replace('    definition: What boats pay for passage.\n', '') },
      'line 2: issues › 0 › definition: it is missing',
      'docs/reference.md',
    ],
    [
      'an id with capitals',
      { 'a.yaml': dues.replace('fish-dues', 'Fish Dues') },
      'line 2: issues › 0 › id: an id is written in small letters',
      'docs/reference.md',
    ],
    ['no issue at all', { 'a.yaml': 'about: nothing\n' }, 'line 1: it has no issue', 'write at least one'],
    ['an empty file', { 'a.yaml': '' }, 'line 1: it has no issue', 'write at least one'],
    ['a list instead of a codebook', { 'a.yaml': '- id: x\n' }, 'line 1: the codebook:', 'docs/reference.md'],
    ['what is no YAML', { 'a.yaml': dues.replace('fee*]', 'fee*') }, 'it is not YAML', 'mend the line'],
    [
      'a field given twice',
      { 'a.yaml': `${dues}    words: [due]\n` },
      'line 7: it is not YAML: Map keys must be unique',
      'mend the line',
    ],
    [
      'an included file that is not there',
      { 'a.yaml': `${dues}include:\n  - c.yaml\n` },
      '"a.yaml", line 8: there is no file "c.yaml"',
      'from the folder',
    ],
    [
      'aliases without end',
      {
        'a.yaml': `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n`,
      },
      'line 1:',
      'aliases',
    ],
  ]
  test.each(wrong)('%s', (_, files, message, way) => {
    try {
      read(files)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
      const { code, message: said, hint, exit } = error as Fault
      expect(said).toContain(message)
      expect(hint).toContain(way)
      expect([code, exit]).toEqual(['codebook-invalid', 3])
    }
  })
  test('files that include each other', () => {
    const files = { 'a.yaml': `${dues}include: [x/b.yaml]`, 'x/b.yaml': '\ninclude:\n  - ../a.yaml\n' }
    expect(() => read(files)).toThrow(
      '"x/b.yaml", line 3: these codebooks include each other: "a.yaml" → "x/b.yaml" → "a.yaml"',
    )
    expect(() => read({ 'a.yaml': 'include: [./a.yaml]' })).toThrow('"a.yaml" → "a.yaml"')
  })
  test('a codebook that is not there', () => expect(() => read({})).toThrow('there is no file or folder "a.yaml"'))
})
