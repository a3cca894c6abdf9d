import { expect, test } from 'vitest'
import { fixtureDossier, poisoned } from '../../../test/kit/dossier.ts'
import { Cell, type Dossier, TimelineEntry } from '../../model/index.ts'
import { dossierJsonl } from './dossierJsonl.ts'

const read = (dossier: Dossier): { type: string; [key: string]: unknown }[] =>
  dossierJsonl(dossier)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

test('everything is there, one thing a line, the case first', () => {
  const dossier = fixtureDossier()
  const lines = read(dossier)
  expect(lines[0]).toEqual({ type: 'case', case: 'The canal', asOf: '2031-05-12' })
  const count = (type: string): number => lines.filter((line) => line.type === type).length
  expect(count('article')).toBe(dossier.articles.length)
  expect(count('cell')).toBe(dossier.table.flatMap(({ cells }) => cells).length)
  expect(count('move')).toBe(1)
  expect(count('event')).toBe(dossier.timeline.length)
  expect(count('figure')).toBe(dossier.figures.length)
  expect(count('sentence')).toBe(dossier.digest.length)
  const lists = Object.values(dossier).filter(Array.isArray).length
  expect(new Set(lines.map(({ type }) => type)).size).toBeGreaterThanOrEqual(lists - 1)
})

test('a cell says whose it is; an event keeps its type as `event`', () => {
  const lines = read(fixtureDossier())
  const cell = lines.find(({ type }) => type === 'cell')
  expect(Cell.safeParse(cell).success).toBe(true)
  expect(cell).toMatchObject({ party: { name: 'Norvania' }, issue: 'gates', stance: 'refuses' })
  const event = lines.find(({ type }) => type === 'event')
  expect(TimelineEntry.safeParse({ ...event, type: event?.event }).success).toBe(true)
})

test('a line break in a text makes no line', () => {
  expect(read(poisoned('\n{"type":"case"}\n\u2028').dossier).filter(({ type }) => type === 'case')).toHaveLength(1)
})
