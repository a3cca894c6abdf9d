import { describe, expect, it } from 'vitest'
import type { FigureEntry, FigureGroup } from '../../../src/model/index.ts'
import { shelve } from '../../../src/present/words/cite.ts'
import { fixtureDossier, words } from '../../../test/kit/dossier.ts'
import { chooseFigures, holdersOf } from './choice.ts'
import { figureColumns, figureRows } from './figureRows.ts'
import { domainOf, drawnEnds, type Range, rangesOf } from './ranges.ts'
import { isDisputed, rivalsIn, standing } from './rivals.ts'

const dossier = fixtureDossier()
const shelf = shelve(dossier)
const around = { shelf, rivalsOf: rivalsIn(dossier) }
const none = () => []
const everything = { topic: '', only: 'all', holder: '', words: '' } as const
const shown = (choice: Partial<Parameters<typeof chooseFigures>[1]>): number => {
  const { compared, alone } = chooseFigures(dossier, { ...everything, ...choice })
  return compared.length + alone.length
}

describe('figures', () => {
  it('are all shown without a choice, each with its place in the dossier', () => {
    const { compared, alone } = chooseFigures(dossier, everything)
    const places = [...compared, ...alone].map(({ at }) => at).sort((a, b) => a - b)
    expect(places).toEqual(dossier.figures.map((_, n) => n))
  })
  it('can be chosen by topic, dispute, arithmetic, holder and words', () => {
    const [first] = dossier.figures
    expect(shown({ topic: first!.topic })).toBe(dossier.figures.filter(({ topic }) => topic === first!.topic).length)
    expect(shown({ only: 'disputed' })).toBe(
      dossier.figures.filter((group) => isDisputed(group, around.rivalsOf)).length,
    )
    expect(shown({ only: 'checked' })).toBe(dossier.figures.filter(({ audit }) => audit.length > 0).length)
    expect(shown({ words: '40 MILLION' })).toBeGreaterThan(0)
    expect(shown({ words: 'no such words' })).toBe(0)
    const [holder] = holdersOf(dossier.figures)
    expect(shown({ holder: holder!.id })).toBe(holder!.groups)
  })
  it('are disputed where holders differ or somebody disputes', () => {
    const entry: FigureEntry = { low: 1, high: 1, bound: 'exact', who: null, disputedBy: [], evidence: [] }
    const group = { ...dossier.figures[0]!, verdict: 'single', entries: [entry] } satisfies FigureGroup
    expect(isDisputed(group, none)).toBe(false)
    expect(isDisputed({ ...group, verdict: 'differs' }, none)).toBe(true)
    expect(isDisputed({ ...group, entries: [{ ...entry, disputedBy: [{ id: 'x:y', name: 'Y' }] }] }, none)).toBe(true)
  })
  it('say how they stand to each other, and that somebody disputes them', () => {
    const entry: FigureEntry = { low: 1, high: 1, bound: 'exact', who: null, disputedBy: [], evidence: [] }
    const group = (verdict: FigureGroup['verdict'], isDenied = false): FigureGroup => ({
      ...dossier.figures[0]!,
      verdict,
      entries: [{ ...entry, disputedBy: isDenied ? [{ id: 'x:y', name: 'Y' }] : [] }],
    })
    expect(standing(group('single'), none)).toBe('')
    expect(standing(group('agrees'), none)).toBe('these agree')
    expect(standing(group('single', true), none)).toBe('disputed')
    expect(standing(group('agrees', true), none)).toBe('these agree; disputed elsewhere')
    expect(standing(group('differs', true), none)).toBe(standing(group('differs'), none))
  })
  it('know what stands against them, by the very words', () => {
    const [, second] = dossier.figures.flatMap(({ entries }) => entries)
    const other = words('wire', 'two gates')
    const sides = [
      { claim: 'a', holders: [], evidence: second!.evidence },
      { claim: 'b', holders: [{ id: 'person:x', name: 'X' }], evidence: [other] },
    ]
    const rivalsOf = rivalsIn({ contradictions: [{ about: 'how many', sides }] })
    expect(rivalsOf(second!)).toEqual([{ about: 'how many', claim: 'b', holders: 'X', evidence: [other] }])
    const [first] = second!.evidence
    expect(rivalsOf({ ...second!, evidence: [{ ...first!, end: first!.end + 1 }] })).toEqual([])
  })
  it('rows have a field for every column', () => {
    for (const row of figureRows(dossier.figures, shelf)) expect(row).toHaveLength(figureColumns.length)
  })
})

const range = (low: number | null, high: number | null): Range => ({
  key: '0',
  holder: 'X',
  ref: null,
  low,
  high,
  bound: 'exact',
  amount: '',
  printed: null,
  printedWords: '',
  disputedBy: [],
  rivals: [],
  evidence: [],
})

describe('ranges', () => {
  it('stand in order of printing; a holder who is not named gives way to the source', () => {
    const group = dossier.figures.find(({ entries }) => entries.length > 1)!
    const ranges = rangesOf(group, around)
    expect(ranges.map(({ printed }) => printed?.value)).toEqual(ranges.map(({ printed }) => printed?.value).sort())
    const [unnamed] = rangesOf({ ...group, entries: group.entries.map((entry) => ({ ...entry, who: null })) }, around)
    expect(unnamed?.holder).toMatch(/Gazette|Herald/)
  })
  it('leave out what has no number', () => {
    const group = dossier.figures[0]!
    expect(rangesOf({ ...group, entries: [{ ...group.entries[0]!, low: null, high: null }] }, around)).toEqual([])
  })
  it('are drawn from zero, on a log scale where they lie far apart', () => {
    expect(domainOf([range(40, 60)])).toMatchObject({ from: 0, type: 'linear' })
    expect(domainOf([range(40, 40), range(90_000, null)])).toMatchObject({ type: 'log' })
    expect(domainOf([range(-5, 5)])!.from).toBeLessThan(-5)
    expect(domainOf([range(null, null)])).toBeNull()
    expect(domainOf([range(0, 0)])).toMatchObject({ from: 0, to: 1 })
  })
  it('an open end reaches a little way', () => {
    const domain = { from: 0, to: 100, type: 'linear' } as const
    expect(drawnEnds(range(50, null), domain)).toEqual({ from: 50, to: 59 })
    expect(drawnEnds(range(null, 50), domain)).toEqual({ from: 41, to: 50 })
    expect(drawnEnds(range(20, 30), domain)).toEqual({ from: 20, to: 30 })
  })
})
