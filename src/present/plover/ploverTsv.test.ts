import { expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import type { Dossier } from '../../model/index.ts'
import { ploverTsv } from './ploverTsv.ts'

function read(dossier: Dossier): Record<string, string>[] {
  const lines = ploverTsv(dossier).split('\n')
  expect(lines.pop()).toBe('')
  const [head = [], ...rows] = lines.map((line) => line.split('\t'))
  for (const row of rows) expect(row).toHaveLength(head.length)
  return rows.map((row) => Object.fromEntries(row.map((field, n) => [head[n], field])))
}

test('a row an event, with type, quad class, who, whom, where, and the words', () => {
  expect(read(fixtureDossier())).toMatchObject([
    {
      'Event ID': 'e1',
      'Event Date': '2031-05-06',
      'Event Type': 'REQUEST',
      'Quad Code': 'VERBAL CONFLICT',
      Contexts: '',
      'Actor Name': 'Sudmark',
      'Recipient Name': 'Norvania',
      Reports: '2',
      Origins: '1',
      Source: 'Sudmark Herald',
    },
    {
      'Event Type': 'CONSULT',
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'future',
      'Actor Name': 'Norvania; Sudmark',
      Placename: 'Haven',
      'Date Certainty': 'inferred',
      'Event Text': 'Both sides will meet on June 1 in Haven',
    },
  ])
})

test('text from outside makes no column, no row and no formula', () => {
  for (const venom of ['\t', '\n', '\r\n=1+1\t', '=cmd|x'])
    for (const row of read(poisoned(venom).dossier))
      for (const field of Object.values(row)) expect(field).not.toMatch(/^[=+@\t]/)
})
