import type { Cell, Distance, Dossier, Move, TableRow } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { distanceWords } from '../words/distance.ts'
import { firmnessMark, judgedWords, layerMark, stanceMark } from '../words/marks.ts'
import { moveWords } from '../words/move.ts'
import { blocksOf, type IssueBlock, seated } from '../words/rows.ts'
import { visible } from '../words/visible.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { clip, fill, widthOf, wrap } from '../words/width.ts'
import { legendLines } from './legendLines.ts'
import { matrixLines } from './matrixLines.ts'
import { proposalLines } from './proposalLines.ts'
import { columnsOf, finish, hang, masthead, paint, painted, remainder, type Style, section } from './sheet.ts'

const mostCells = 4
const mostDistances = 6

/**
 * The table: a matrix of marks (issue × party), then each issue with what every party wants, latest first, then the
 * proposals that lie on it. A legend closes it.
 */
export function tableText(dossier: Dossier, style: Style): string {
  const blocks = blocksOf(dossier)
  const shelf = shelve(dossier)
  const none = blocks.length === 0 ? ['No position was found.'] : []
  const details = blocks.flatMap((block) => ['', ...blockLines({ block, shelf, dossier }, style)])
  const body = [...matrixLines(blocks, seated(dossier), style), ...details]
  const legend = blocks.length === 0 ? [] : ['', ...legendLines(style)]
  return finish([...masthead('table', dossier, style), ...none, ...body, ...proposalLines(dossier, style), ...legend])
}

interface Placed {
  readonly block: IssueBlock
  readonly shelf: Shelf
  readonly dossier: Dossier
}

function blockLines({ block, shelf, dossier }: Placed, style: Style): string[] {
  const apart = dossier.distances.filter(({ issue, gap }) => issue === block.id && gap !== null)
  const rows = block.rows.flatMap((row) => rowLines(row, shelf, style))
  const note = block.note ? painted(hang(block.note, '  ', style), 'faint', style) : []
  return [...section(visible(block.name), style), ...note, ...rows, ...apartLines(apart, style)]
}

function apartLines(apart: readonly Distance[], style: Style): string[] {
  const lines = apart.slice(0, mostDistances).flatMap((distance) => hang(distanceWords(distance), '  ', style, '    '))
  return [...painted(lines, 'faint', style), ...remainder(apart.length, mostDistances, 'distances')]
}

function rowLines({ party, cells, moves }: TableRow, shelf: Shelf, style: Style): string[] {
  const newest = cells.slice(-mostCells).reverse()
  const name = painted(hang(visible(party.name), '  ', style), 'bold', style)
  const earlier = remainder(cells.length, mostCells, 'earlier positions', '      ')
  return [...name, ...newest.flatMap((cell) => cellLines(cell, shelf, style)), ...earlier, ...moveLines(moves, style)]
}

const hold = 21

function cellLines(cell: Cell, shelf: Shelf, style: Style): string[] {
  const mark = `${fill(`${stanceMark[cell.stance]}${firmnessMark[cell.firmness]}`, 2)} ${fill(cell.stance, 11)} `
  const firm = cell.firmness === 'bottom-line' || cell.firmness === 'red-line'
  const head = `    ${firm ? paint(mark, 'bold', style) : mark}${layerMark[cell.layer]} `
  const date = `${isInferred(cell.when) ? '┈' : ''}${whenWords(cell.when)}`
  const width = columnsOf(style)
  if (width < 66) {
    const lines = shortened(visible(cell.toward), width - 6, 3)
    const top = hold + widthOf(date) <= width ? [head + date] : [head, ...hang(date, '      ', style)]
    return [...top, ...lines.map((line) => `      ${line}`), ...credit(cell, shelf, style)]
  }
  const room = Math.max(12, width - hold - 1 - Math.max(12, widthOf(date)))
  const [first = '', ...rest] = shortened(visible(cell.toward), room, 2)
  return [
    `${head}${fill(first, room)} ${date}`,
    ...rest.map((line) => ' '.repeat(hold) + line),
    ...credit(cell, shelf, style),
  ]
}

/** At most `lines` lines; the last one says with `…` that there is more. */
function shortened(text: string, width: number, lines: number): string[] {
  const all = wrap(text, width)
  return all.length <= lines ? all : [...all.slice(0, lines - 1), clip(all.slice(lines - 1).join(' '), width)]
}

function credit({ holder, evidence, firmness, judged }: Cell, shelf: Shelf, style: Style): string[] {
  const indent = columnsOf(style) < 66 ? '      ' : ' '.repeat(hold)
  const who = holder ? visible(holder.name) : 'no speaker named'
  const [first] = evidence
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''
  const firm = firmness === 'ask' ? '' : `${firmness}; `
  const looked = judged ? `; ${judgedWords(judged)}` : ''
  const words = `${firm}${who}${first ? ` (${cite(shelf, first)}${more})` : ''}${looked}`
  return painted(hang(words, indent, style), 'faint', style)
}

function moveLines(moves: readonly Move[], style: Style): string[] {
  return moves.slice(-3).flatMap(({ from, to, when }) => {
    const change = `moved ${moveWords({ from, to })}, ${whenWords(when)}`
    return hang(change, '    ↻  ', style)
  })
}
