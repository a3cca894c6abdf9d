import { describe, expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import type { Dossier } from '../../model/index.ts'
import { digestText, doubtsText, figuresText, sourcesText, tableText, timelineText } from '../index.ts'
import { blocksOf } from '../words/rows.ts'
import { widthOf } from '../words/width.ts'

const parts = { digestText, tableText, timelineText, figuresText, sourcesText, doubtsText }
const every = Object.entries(parts)
const plain = { width: 80, colour: false }

const empty: Dossier = {
  ...fixtureDossier(),
  asOf: null,
  ...Object.fromEntries(
    Object.entries(fixtureDossier()).flatMap(([key, value]) => (Array.isArray(value) ? [[key, []]] : [])),
  ),
}

describe.each(every)('%s', (_, print) => {
  test.each([40, 53, 65, 66, 80, 120])('stays within %i columns, without spaces at line ends', (width) => {
    for (const venom of ['', '運河交渉 ', 'x'.repeat(300), '\u001b[31m']) {
      const lines = print(poisoned(venom).dossier, { width, colour: false }).split('\n')
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
    }
  })

  test('a width below 40 counts as 40', () => {
    expect(print(fixtureDossier(), { width: 12, colour: false })).toBe(
      print(fixtureDossier(), { width: 40, colour: false }),
    )
  })

  test('ends with one line end, and is the same every time', () => {
    const text = print(fixtureDossier(), plain)
    expect(text).toMatch(/[^\n]\n$/)
    expect(print(fixtureDossier(), plain)).toBe(text)
  })

  test('without colour no escape is printed, with colour only its own', () => {
    const { dossier } = poisoned('\u001b[5m\u009b2J\u0007')
    expect(print(dossier, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(print(dossier, { width: 80, colour: true }).replace(/\u001b\[[0-4][0-9]?m/g, '')).not.toMatch(
      /[\u001b\u009b\u0007]/,
    )
  })

  test('colour changes nothing but colour', () => {
    const coloured = print(fixtureDossier(), { width: 80, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(print(fixtureDossier(), plain))
  })

  test('directions of text cannot be turned around', () => {
    expect(print(poisoned('\u202e\u2066').dossier, plain)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('an empty case says so instead of failing', () => {
    expect(print(empty, plain)).toContain('0 articles from 0 outlets')
  })
})

test('the digest reads as a briefing', () => {
  const text = digestText(fixtureDossier(), plain)
  expect(text).toContain('The canal\nas of 12 May 2031 · 4 articles from 4 outlets, 3 independent')
  expect(text).toContain(' 1  Norvania offered two of the four gates.\n    — Canal Wire')
  expect(text).toContain('refuses → ◇ offers, 10 May 2031 (date')
  expect(text).toContain('  · Norvania: 40 million crowns')
  expect(text).toContain('date inferred: the year is the article’s')
  expect(text).toContain('because: one article hints at it')
})

test('the digest says who blames whom, with the words; the table does not say it again', () => {
  const text = digestText(fixtureDossier(), plain)
  expect(text).toContain(
    'WHO BLAMES WHOM\n  Sudmark blames Norvania\n    “called the gates ‘stolen property’”\n    Sudmark Herald, 6 May 2031 · 2 articles, 1 independent\n',
  )
  const { criticisms, ...nobody } = fixtureDossier()
  expect(criticisms).toHaveLength(1)
  expect(digestText(nobody, plain)).not.toContain('BLAMES')
  expect(tableText(fixtureDossier(), plain)).not.toContain('BLAMES')
})

test('what a sentence of the digest tells is not listed again', () => {
  const dossier = fixtureDossier()
  const [row] = dossier.table.filter(({ moves }) => moves.length > 0)
  const [move] = row!.moves
  const sentence = { ...dossier.digest[0]!, part: 'moved' as const, evidence: move!.evidence }
  expect(digestText(dossier, plain)).toContain('WHAT MOVED')
  expect(digestText({ ...dossier, digest: [sentence] }, plain)).not.toContain('MOVED')
  const two = { ...row!, moves: [move!, { ...move!, evidence: row!.cells[0]!.evidence }] }
  const table = dossier.table.map((one) => (one === row ? two : one))
  expect(digestText({ ...dossier, table, digest: [sentence] }, plain)).toContain('WHAT ELSE MOVED')
})

test('a terminal shows eight pairs and counts the others', () => {
  const [one] = fixtureDossier().criticisms ?? []
  const criticisms = Array.from({ length: 10 }, () => one!)
  expect(digestText({ ...fixtureDossier(), criticisms }, plain)).toContain('  and 2 more pairs in the case\n')
})

test('what is announced for a day before the dossier’s is no news', () => {
  expect(digestText({ ...fixtureDossier(), asOf: '2031-06-02' }, plain)).not.toContain('ANNOUNCED NEXT')
})

test('the table has a matrix of the latest positions, then the words', () => {
  const text = tableText(fixtureDossier(), plain)
  expect(text).toMatch(/The lock gates +◇╌ +▲╌\n/)
  expect(text).toMatch(/The cost of dredging +· +◇━!\n/)
  expect(text).toMatch(/✕‼ refuses +━ Not one gate leaves our hands +2 May 2031/)
  expect(text).toContain('red-line; Ada Brock (The Norvan Gazette, 2 May 2031)')
  expect(text).toContain('┈May 2031')
  expect(text).toContain('Sudmark Herald, 6 May 2031 and 1 more')
  expect(text).toContain('◐ conditional')
})

test('many parties take several bands', () => {
  const dossier = fixtureDossier()
  const row = dossier.table[0]!
  const parties = Array.from({ length: 14 }, (_, n) => ({ id: `state:p${n}`, name: `Partland ${n}` }))
  const text = tableText({ ...dossier, parties, table: parties.map((party) => ({ ...row, party })) }, plain)
  expect(text.split('\n').filter((line) => /^The lock gates.*╌/.test(line)).length).toBeGreaterThan(1)
})

test('long rows say how many positions they leave out', () => {
  const dossier = fixtureDossier()
  const row = dossier.table[0]!
  const table = [{ ...row, cells: Array.from({ length: 30 }, () => row.cells[0]!) }]
  expect(tableText({ ...dossier, table }, plain)).toContain('and 26 more earlier positions in the case')
})

test('figures name their holders, and sums say whether they hold', () => {
  const text = figuresText(fixtureDossier(), plain)
  expect(text).toContain('40 million — Norvania; disputed by Sudmark')
  expect(text).toContain('✗ does not hold  half of the fees: expected 20 million, found 32.5 million')
})

test('figures of different things are only shown to be so', () => {
  const dossier = fixtureDossier()
  const group = dossier.figures.find(({ entries }) => entries.length > 1)!
  const entries = Array.from({ length: 6 }, () => group.entries[0]!)
  const text = figuresText({ ...dossier, figures: [{ ...group, verdict: 'not-comparable', entries }] }, plain)
  expect(text).toContain('and 3 more figures')
})

test('what was only said on no known day, and told once, is counted and not listed', () => {
  const dossier = fixtureDossier()
  const event = { ...dossier.timeline[0]!, when: null, origins: 1, status: 'held' as const }
  const accused = timelineText({ ...dossier, timeline: [{ ...event, type: 'ACCUSE' }] }, plain)
  expect(accused).toContain('1 more event without a day')
  expect(accused).not.toContain('accusation, held')
  for (const kept of [{ type: 'CONSULT' as const }, { type: 'ACCUSE' as const, origins: 2 }])
    expect(timelineText({ ...dossier, timeline: [{ ...event, ...kept }] }, plain)).not.toContain('without a day')
})

test('sources count copies once', () => {
  expect(sourcesText(fixtureDossier(), plain)).toContain('2 articles of one origin: Sudmark Herald, Harbour Post')
})

test('doubts propose a reading and leave the text alone', () => {
  expect(doubtsText(fixtureDossier(), plain)).toContain('proposed reading: Ivo Pelt\n  “Ivo Plet” Canal Wire')
})

test('ways that several statements took are told once, the longest first', () => {
  const dossier = fixtureDossier()
  const [chain] = dossier.chains
  const long = { ...chain!, hops: [...chain!.hops, { ref: null, how: 'leaked' as const, span: null }] }
  const text = sourcesText({ ...dossier, chains: [chain!, chain!, long] }, plain)
  expect(text.match(/Canal Wire \(reported\)/g)).toHaveLength(2)
  expect(text).toContain('Canal Wire, 2 statements')
  expect(text.indexOf('somebody not named (leaked)')).toBeLessThan(text.indexOf('2 statements'))
})

test('who speaks for whom', () => {
  expect(sourcesText(fixtureDossier(), plain)).toContain('Lena Orst: Sudmark (foreign minister as of 6 May 2031)')
})

test('the table says which issue the codebook lacks, and how many speak of it', () => {
  const dossier = fixtureDossier()
  const [first] = dossier.table
  const issues = dossier.issues.map((issue) =>
    issue.id === first?.issue ? { ...issue, proposed: { articles: 2, parties: 1, evidence: [] } } : issue,
  )
  const said = 'not in the codebook: 2 articles and 1 party speak of it'
  expect(tableText({ ...dossier, issues }, plain)).toContain(said)
  expect(blocksOf({ ...dossier, issues }).map(({ note }) => note)).toContain(said)
  expect(tableText(dossier, plain)).not.toContain('not in the codebook')
})
