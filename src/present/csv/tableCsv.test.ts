import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { fixtureDossier, fixtureTexts } from '../../../test/kit/dossier.ts'
import type { Dossier } from '../../model/index.ts'
import { tableCsv } from './tableCsv.ts'

const toward = (text: string): Dossier => {
  const dossier = fixtureDossier()
  const row = dossier.table[0]!
  return { ...dossier, table: [{ ...row, cells: [{ ...row.cells[0]!, toward: text }] }] }
}
const read = (dossier: Dossier): Record<string, string>[] => parse(tableCsv(dossier), { columns: true })

test('one row per cell, with the words and where they stand', () => {
  const rows = read(fixtureDossier())
  expect(rows).toHaveLength(5)
  expect(rows[0]).toMatchObject({
    party: 'Norvania',
    issue: 'The lock gates',
    stance: 'refuses',
    firmness: 'red-line',
    layer: 'verbatim',
    when: '2031-05-02',
    certainty: 'said',
    holder: 'Ada Brock',
    outlet: 'The Norvan Gazette',
    'article title': 'Norvania digs in',
    published: '2031-05-02',
    quote: 'Not one gate leaves our hands',
  })
  const { start, end, quote } = rows[0]!
  expect([...fixtureTexts.values()][0]?.slice(Number(start), Number(end))).toBe(quote)
})

test('what an analyst has judged says so; what nobody has is empty', () => {
  const dossier = fixtureDossier()
  const row = dossier.table[0]!
  const cell = row.cells[0]!
  const cells = [cell, { ...cell, judged: 'corrected' as const }]
  expect(read({ ...dossier, table: [{ ...row, cells }] }).map(({ judged }) => judged)).toEqual(['', 'corrected'])
})

test('lines end with CRLF, also after the last', () => {
  expect(tableCsv(fixtureDossier()).split('\r\n')).toHaveLength(7)
  expect(tableCsv(fixtureDossier()).endsWith('\r\n')).toBe(true)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a spreadsheet will not run %j', (text) => {
  expect(read(toward(text))[0]?.toward).toBe(`'${text}`)
})

test.each(['a, b', 'say "no"', 'two\nlines', '1 - 1', 'O’Neil', "it's"])('%j comes through as it is', (text) => {
  expect(read(toward(text))[0]?.toward).toBe(text)
})

test('a case without positions has its head only', () => {
  expect(tableCsv({ ...fixtureDossier(), table: [] })).toMatch(/^party,issue,.*,start,end,judged\r\n$/)
})
