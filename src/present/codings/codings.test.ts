import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { dossierOf, entryOf, said } from '../../../test/kit/case.ts'
import { Fault } from '../../model/index.ts'
import { codingColumns, codingsCsv } from './codingsCsv.ts'
import { readCodings } from './readCodings.ts'

const entry = entryOf('Norland demands the whole strait. Sudria said: =2+2 is our offer.', {
  outlet: 'Quay Post',
  day: '2031-02-05',
  title: '-1 for Norland',
  names: { Norland: 'state:Norland', Sudria: 'state:Sudria' },
  statements: [{ by: 'person:Mara Quill', says: 'Norland demands the whole strait' }],
  positions: [
    {
      on: '=2+2 is our offer',
      party: 'state:Sudria',
      stance: 'offers',
      firmness: 'bottom-line',
      when: said('2031-02'),
    },
    { on: 'Norland demands the whole strait', party: 'state:Norland', holder: 's1' },
  ],
})
const csv = codingsCsv({
  dossier: dossierOf([entry]),
  articles: [entry],
  coderOf: () => 'parley',
  partyOf: (_, { party }) => party,
  issueName: (id) => (id === 'territory' ? 'Territory' : id),
})

describe('a statements table', () => {
  const rows: Record<string, string>[] = parse(csv, { columns: true })
  test('has a row a position, in order of the text', () =>
    expect(rows.map(({ organization }) => organization)).toEqual(['Norland', 'Sudria']))
  test('says who, on what, for or against, in whose words, where', () => {
    expect(rows[0]).toMatchObject({
      id: '1',
      time: '2031-02-05',
      document: entry.article.id,
      source: 'Quay Post',
      person: 'Mara Quill',
      concept: 'Territory',
      agreement: '1',
      stance: 'demands',
      coder: 'parley',
      start: '0',
      stop: '32',
      text: 'Norland demands the whole strait',
    })
  })
  test('a spreadsheet runs nothing in it', () => {
    expect(rows[1]).toMatchObject({ text: "'=2+2 is our offer", title: "'-1 for Norland" })
  })
  test('comes back as it was', () => {
    const { codings, unused } = readCodings('x.csv', csv)
    expect(unused).toEqual([])
    expect(codings[1]).toEqual({
      document: entry.article.id,
      organization: 'Sudria',
      person: '',
      concept: 'Territory',
      stance: 'offers',
      firmness: 'bottom-line',
      layer: 'reported',
      toward: '=2+2 is our offer',
      time: '2031-02',
      coder: 'parley',
      start: 47,
      stop: 64,
      text: '=2+2 is our offer',
      line: 3,
    })
  })
})

describe('columns are found by their names', () => {
  const one = (text: string) => readCodings('x.csv', text).codings[0]
  test('in another order, other spellings, other separators', () => {
    expect(one('\ufeffQuote;Stance;Issue;Party;Document ID\r\nno more;refuses;gates;Norland;abc\r\n')).toMatchObject({
      text: 'no more',
      stance: 'refuses',
      concept: 'gates',
      organization: 'Norland',
      document: 'abc',
      firmness: 'ask',
      layer: 'reported',
      start: null,
      coder: null,
      line: 2,
    })
  })
  test.each([
    ['1', 'accepts'],
    ['yes', 'accepts'],
    ['0', 'refuses'],
    ['FALSE', 'refuses'],
  ])('agreement %s is %s', (agreement, stance) =>
    expect(one(`document\torganization\tconcept\tagreement\ttext\na\tb\tc\t${agreement}\td\n`)?.stance).toBe(stance),
  )
  test('a person stands for itself where no organisation is named', () =>
    expect(one('title,person,concept,stance,text\na,Mara Quill,c,open,d\n')).toMatchObject({
      organization: 'Mara Quill',
      document: 'a',
    }))
  test('columns that nothing is made of are named', () =>
    expect(readCodings('x.csv', 'document,party,issue,stance,text,Remarks\na,b,c,open,d,e\n').unused).toEqual([
      'remarks',
    ]))
  test('columns may be moved', () => {
    const moved = [...codingColumns].reverse()
    const records: Record<string, string>[] = parse(csv, { columns: true })
    const shuffled = [moved, ...records.map((row) => moved.map((name) => row[name] as string))]
    const text = shuffled.map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(',')).join('\n')
    const strip = (codings: readonly object[]) => codings.map((coding) => ({ ...coding, line: 0 }))
    expect(strip(readCodings('x.csv', text).codings)).toEqual(strip(readCodings('x.csv', csv).codings))
  })
})

test('where the columns of a line have moved, the way out says so', () => {
  try {
    readCodings('x.csv', 'document,organization,concept,stance,text\na,b,open,tolls,d\n')
    expect.unreachable()
  } catch (error) {
    expect((error as Fault).message).toContain('line 2: "tolls" is no stance')
    expect((error as Fault).hint).toContain('"open" stands under "concept": put the columns of this line in order')
  }
})

describe('what is wrong is named with its line', () => {
  const head = 'document,organization,concept,stance,text'
  test.each([
    ['an empty file', '', 1, 'empty'],
    [
      'a column that is missing',
      'document,organization,concept,text\na,b,c,d\n',
      1,
      'no column "stance" or "agreement"',
    ],
    ['two columns of one name', `${head},party\na,b,c,open,d,e\n`, 1, 'two columns are called "organization"'],
    ['a stance that is none', `${head}\na,b,c,open,d\na,b,c,maybe,d\n`, 3, '"maybe" is no stance'],
    ['a stance that is missing', `${head}\na,b,c,,d\n`, 2, '"stance" is empty'],
    ['a party that is missing', `${head}\na,,c,open,d\n`, 2, '"organization" is empty'],
    ['words that are missing', `${head}\na,b,c,open,\n`, 2, '"text" is empty'],
    ['a place that is none', `${head},start,stop\na,b,c,open,d,x,9\n`, 2, 'is no place'],
    ['a time that is none', `${head},time\na,b,c,open,d,yesterday\n`, 2, '"yesterday" is no time'],
    ['a firmness that is none', `${head},firmness\na,b,c,open,d,hard\n`, 2, '"hard" is no firmness'],
    ['a row too short', `${head}\na,b,c,open,d\na,b\n`, 3, 'it has 2 fields, the first line has 5'],
    ['a row too long', `${head}\na,b,c,open,d,e\n`, 2, 'it has 6 fields, the first line has 5'],
    ['a column given twice', `${head},stance\na,b,c,open,d,open\n`, 1, 'two columns are called "stance"'],
    ['a quotation mark that is not closed', `${head}\na,b,c,open,"d\n`, 2, 'never closed'],
    ['a quotation mark too many', `${head}\na,b,c,open,"d" e\n`, 2, 'goes on behind its closing quotation mark'],
    ['a line after one with breaks in it', `${head}\na,b,c,open,"d\ne\nf"\na,b,c,no,d\n`, 5, '"no" is no stance'],
  ])('%s', (_, text, line, problem) => {
    try {
      readCodings('x.csv', text)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
      const { code, message, hint } = error as Fault
      expect(code).toBe('codings-invalid')
      expect(message).toContain(`"x.csv", line ${line}: `)
      expect(message).toContain(problem)
      expect(hint).not.toBe('')
    }
  })
})
