import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import type { NameKind } from '../ref.ts'
import { ALIKE, likeness, POSSIBLY } from './likeness.ts'

const score = (kind: NameKind, a: string, b: string) => likeness(a, b, { kind, lexicon }).score

describe('joined', () => {
  test.each<[NameKind, string, string]>([
    ['person', 'Volodymyr Zelensky', 'Володимир Зеленський'],
    ['person', 'Bohdan Lovchenko', 'Bogdan Lowtschenko'],
    ['person', 'Marta Quill', 'Quill, Marta'],
    ['person', 'Gen. Tomas Orrin', 'Tomas Orrin'],
    ['person', 'Pavlo Ivanovych Drevskyi', 'Pavel Drevsky'],
    ['person', 'Tariq bin Hadid', 'Tarik ibn Hadid'],
    ['person', 'Nikos Ardelis', 'Νίκος Αρδέλης'],
    ['place', 'Kiev', 'Kyiv'],
    ['place', 'Gorodnitskoye', 'Городницьке'],
    ['place', 'Belaya Gora', 'Bila Hora'],
    ['outlet', 'NHEM', 'North Harbour Evening Mail'],
    ['organisation', 'Orrin Shipping Limited', 'Orrin Shipping Ltd.'],
  ])('%s: %s = %s', (kind, a, b) => {
    expect(score(kind, a, b)).toBeGreaterThanOrEqual(ALIKE)
    expect(score(kind, b, a)).toBe(score(kind, a, b))
  })
})

describe('open', () => {
  test.each<[NameKind, string, string]>([['person', 'Orrin', 'Tomas Orrin']])('%s: %s ? %s', (kind, a, b) => {
    expect(score(kind, a, b)).toBeGreaterThanOrEqual(POSSIBLY)
    expect(score(kind, a, b)).toBeLessThan(ALIKE)
  })
})

describe('apart', () => {
  test.each<[NameKind, string, string]>([
    ['person', 'Marta Quill', 'Tomas Quill'],
    ['person', 'Marta Quill', 'Marta Brandt'],
    ['person', 'Oleg Baranin', 'Olga Baranina'],
    ['person', 'T. Quill', 'Marta Quill'],
    ['person', 'Pavel Ivanovich Drevsky', 'Pavel Petrovich Drevsky'],
    ['person', 'Marta', 'Marta Quill'],
    ['person', '', 'Marta Quill'],
    ['place', 'Kastelno', 'New Kastelno'],
    ['organisation', 'Bank of Norland', 'Bank of Sudria'],
    ['outlet', 'The New York Times', 'The Washington Post'],
    ['outlet', 'NHEP', 'North Harbour Evening Mail'],
  ])('%s: %s ≠ %s', (kind, a, b) => expect(score(kind, a, b)).toBeLessThan(POSSIBLY))
})

test('the parts say what was compared', () => {
  const { parts } = likeness('Sergei Lovchenko', 'Сергій Ловченко', { kind: 'person', lexicon })
  expect(parts).toEqual([
    { part: 'given', a: 'sergei', b: 'serhii', how: 'forms of one given name', score: 0.96 },
    { part: 'family', a: 'lovchenko', b: 'lovchenko', how: 'the same', score: 1 },
  ])
})

test('a name of a hundred thousand letters takes no time to speak of', () => {
  const [long, started] = ['Abcdefgh '.repeat(20_000), performance.now()]
  expect(score('person', long, `${long}x`)).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(2000)
})
