import { expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import { dossierMarkdown } from './dossierMarkdown.ts'
import { markdown } from './escape.ts'

const text = dossierMarkdown(fixtureDossier())

test.each([
  '# The canal',
  '## Digest',
  '## The table',
  '## Who blames whom',
  '- **Sudmark blames Norvania** (2 articles, 1 independent): “called the gates “stolen property””[^',
  '## Timeline',
  '## Figures',
  '## Proposals',
  '## Conditions',
  '## Doubts',
  '1. Norvania offered two of the four gates. — *Canal Wire*[^1]',
  '| The lock gates | ◇╌ offers | ▲╌ demands |',
  '*1 Jun 2031* (inferred: the year is the article’s)',
  '✗ does not hold: half of the fees: expected 20 million, found 32.5 million',
  'Lena Orst; not met',
])('holds %s', (words) => expect(text).toContain(words))

test('every note mark has its note, with words, outlet, day, title and place', () => {
  const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]))
  const given = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((m) => m[1]))
  expect(used).toEqual(given)
  expect(text).toMatch(
    /^\[\^1\]: “offered two gates at the weekend” — Canal Wire, 12 May 2031, \*Talks set\* \(\d+–\d+\)$/m,
  )
})

test('one number for the same words wherever they are used', () => {
  const notes = [...text.matchAll(/^\[\^\d+\]: (.*)$/gm)].map((m) => m[1])
  expect(new Set(notes).size).toBe(notes.length)
})

test.each([
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['# not a head', '\\# not a head'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
  ['a | b', 'a \\| b'],
  ['*loud* _and_ `code`', '\\*loud\\* \\_and\\_ \\`code\\`'],
  ['see http://x.example', 'see http:\\//x.example'],
  ['line\n\n# two', 'line \\# two'],
])('%j is shown, not obeyed', (from, to) => expect(markdown(from)).toBe(to))

test('text from outside makes no structure', () => {
  const { dossier } = poisoned('\n\n# <script>alert(1)</script>[x](javascript:1) ')
  const hostile = dossierMarkdown(dossier)
  expect(hostile).not.toMatch(/(?<!\\)<script/)
  expect(hostile).not.toMatch(/(?<!\\)\[x/)
  expect(hostile.match(/^# /gm)).toHaveLength(1)
})

test('more than six pieces of evidence are counted in words', () => {
  const dossier = fixtureDossier()
  const [first] = dossier.digest
  const evidence = Array.from({ length: 9 }, () => first!.evidence[0]!)
  expect(dossierMarkdown({ ...dossier, digest: [{ ...first!, evidence }] })).toContain('[^1] and 3 more in the case')
})

test('the same dossier gives the same text', () => expect(dossierMarkdown(fixtureDossier())).toBe(text))

test('says which issue the codebook lacks, and of no other', () => {
  const dossier = fixtureDossier()
  const issues = dossier.issues.map((issue) => ({ ...issue, proposed: { articles: 2, parties: 1, evidence: [] } }))
  const said = 'not in the codebook: 2 articles and 1 party speak of it'
  expect(dossierMarkdown({ ...dossier, issues })).toContain(said)
  expect(dossierMarkdown(dossier)).not.toContain('not in the codebook')
})
