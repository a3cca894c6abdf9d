import type { Ref } from '../../model/index.ts'
import { firmnessMark, layerMark, stanceMark } from '../words/marks.ts'
import { type IssueBlock, latest } from '../words/rows.ts'
import { shortNames } from '../words/short.ts'
import { visible } from '../words/visible.ts'
import { clip, fill, widthOf } from '../words/width.ts'
import { columnsOf, hang, paint, painted, remainder, type Style } from './sheet.ts'

/** Columns of a party, at least and at most: full names stand where they fit. */
const narrowest = 8
const widest = 18
const mostParties = 24

/**
 * Issue × party in marks, the latest position of each. As many bands as the width needs, each with the issues on which its
 * parties stand; full names stand below. The first 24 parties; says how many more there are.
 */
export function matrixLines(blocks: readonly IssueBlock[], all: readonly Ref[], style: Style): string[] {
  if (blocks.length === 0 || all.length === 0) return []
  const parties = all.slice(0, mostParties)
  const width = columnsOf(style)
  const longest = Math.max(...blocks.map(({ name }) => widthOf(visible(name))))
  const label = Math.min(longest, Math.max(14, Math.min(34, width - narrowest * Math.min(parties.length, 6) - 2)))
  const names = Math.max(...parties.map(({ name }) => widthOf(visible(name)))) + 2
  const room = Math.floor((width - label - 2) / parties.length)
  const column = Math.max(narrowest, Math.min(names, room, widest))
  const perBand = Math.max(1, Math.floor((width - label - 2) / column))
  const heads = shortNames(parties, column - 1)
  const bands: string[] = []
  for (let from = 0; from < parties.length; from += perBand) {
    const slice = parties.slice(from, from + perBand)
    const head = slice.map((_, n) => fill(heads[from + n] ?? '', column)).join('')
    bands.push(fill('', label + 2) + paint(head.trimEnd(), 'bold', style))
    for (const block of blocks.filter((x) => standsIn(x, slice)))
      bands.push(bandRow({ block, slice, label, column }, style))
    bands.push('')
  }
  const more = remainder(all.length, mostParties, 'parties, below and', '')
  return [...bands, ...key(parties, heads, style), ...more]
}

function standsIn({ rows }: IssueBlock, parties: readonly Ref[]): boolean {
  return rows.some(({ party }) => parties.some(({ id }) => id === party.id))
}

interface BandRow {
  readonly block: IssueBlock
  readonly slice: readonly Ref[]
  readonly label: number
  readonly column: number
}

function bandRow({ block, slice, label, column }: BandRow, style: Style): string {
  const marks = slice.map(({ id }) => {
    const row = block.rows.find(({ party }) => party.id === id)
    const cell = row && latest(row)
    if (!cell) return fill('·', column)
    const mark = `${stanceMark[cell.stance]}${layerMark[cell.layer]}${firmnessMark[cell.firmness]}`
    return paint(mark, firmnessMark[cell.firmness] === '' ? 'blue' : 'bold', style) + ' '.repeat(column - widthOf(mark))
  })
  return `${fill(clip(visible(block.name), label), label + 2)}${marks.join('')}`
}

function key(parties: readonly Ref[], heads: readonly string[], style: Style): string[] {
  const pairs = parties.flatMap(({ name }, n) => (heads[n] === visible(name) ? [] : [`${heads[n]} ${visible(name)}`]))
  return pairs.length > 0 ? painted(hang(pairs.join(' · '), '', style), 'faint', style) : []
}
