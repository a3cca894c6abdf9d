import type { Cell, Distance, TableRow } from '../../model/index.ts'
import { outletsOf } from '../words/cite.ts'
import { distanceWords } from '../words/distance.ts'
import { judgedWords } from '../words/marks.ts'
import { blocksOf, type IssueBlock, latest, seated } from '../words/rows.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { marksLine } from './legendPart.ts'
import { html, type Markup } from './markup.ts'
import { positionMarkup } from './stanceMarkup.ts'
import { becauseMarkup, whenMarkup } from './whenMarkup.ts'

const mostIssues = 40
const mostParties = 7
const mostCells = 6

/** The table, issue × party: where each stands now. Each cell leads to its rows in the ledger. */
export function tablePart(desk: Desk): Part | null {
  const blocks = blocksOf(desk.dossier)
  if (blocks.length === 0) return null
  const all = seated(desk.dossier)
  const parties = all.slice(0, mostParties)
  const heads = parties.map(({ name }) => html`<th scope="col">${name}</th>`)
  const rows = blocks.slice(0, mostIssues).map((block, n) => {
    const cells = parties.map(({ id }) =>
      matrixCell(
        block.rows.findIndex(({ party }) => party.id === id),
        block,
        n,
      ),
    )
    return html`<tr><th scope="row">${block.name}</th>${cells}</tr>\n`
  })
  const table = html`<div class="scroll" role="region" aria-label="The table, issue by party" tabindex="0"><table class="matrix">
<caption>Where each party stands now.<span class="how"> Each cell leads to the words below.</span></caption>
<thead><tr><th scope="col">Issue</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>`
  const more = html`${beyond(all.length, mostParties, 'parties, in the ledger below and')}${beyond(blocks.length, mostIssues, 'issues')}`
  return { id: 'table', title: 'The table', body: html`${table}${more}${marksLine()}` }
}

function matrixCell(at: number, block: IssueBlock, n: number): Markup {
  const row = block.rows[at]
  const cell = row && latest(row)
  if (!cell)
    return html`<td class="empty"><span aria-hidden="true">·</span><span class="hidden">no position found</span></td>`
  const toward = html`<span class="press toward">${clip(visible(cell.toward), 64)}</span>`
  return html`<td><a href="#i${n}p${at}">${positionMarkup(cell)}${toward}</a></td>`
}

/** The ledger: by issue and party every position, latest first, opening the words behind it. */
export function ledgerPart(desk: Desk): Part | null {
  const blocks = blocksOf(desk.dossier)
  if (blocks.length === 0) return null
  const bodies = blocks.slice(0, mostIssues).map((block, n) => issueBody(block, n, desk))
  const table = html`<table class="ledger" role="table">
<caption>Every position by issue and party, the latest first.<span class="how"> Open one to read its words where they stand.</span></caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Party</th><th role="columnheader" scope="col">Position</th><th role="columnheader" scope="col">Toward what, in which words</th><th role="columnheader" scope="col">When</th></tr></thead>
${bodies}</table>`
  return { id: 'ledger', title: 'Who wants what', body: html`${table}${beyond(blocks.length, mostIssues, 'issues')}` }
}

function issueBody(block: IssueBlock, n: number, desk: Desk): Markup {
  const apart = desk.dossier.distances.filter(({ issue, gap }) => issue === block.id && gap !== null)
  const rows = block.rows.map((row, p) => partyRows(row, `i${n}p${p}`, desk))
  return html`<tbody role="rowgroup" id="i${n}"><tr role="row" class="issue"><th role="rowheader" scope="rowgroup" colspan="4">${block.name}${noteMarkup(block, desk)}</th></tr>
${rows}${apart.slice(0, 6).map((distance) => distanceRow(distance, desk))}</tbody>
`
}

/** That the codebook lacks an issue, opening the words in which it is spoken of. */
const noteMarkup = ({ note, noteWords = [] }: IssueBlock, desk: Desk): Markup | null =>
  note === undefined ? null : html` ${opens(html`<small>${note}</small>`, noteWords, desk)}`

function partyRows({ party, cells }: TableRow, id: string, desk: Desk): Markup {
  const newest = [...cells].reverse().slice(0, mostCells)
  const rows = newest.map((cell, n) => {
    const name = n === 0 ? html`${party.name}` : html`<span class="hidden">${party.name}, earlier</span>`
    const anchor = n === 0 ? html` id="${id}"` : null
    return html`<tr role="row"${anchor} class="${n === 0 ? 'now' : 'earlier'}"><th role="rowheader" scope="row">${name}</th>${cellColumns(cell, desk)}</tr>\n`
  })
  const more = cells.length - newest.length
  const rest =
    more > 0
      ? html`<tr role="row" class="earlier"><td role="cell" colspan="4" class="more">and ${more} earlier positions of ${party.name} in the case</td></tr>\n`
      : null
  return html`${rows}${rest}`
}

function cellColumns(cell: Cell, desk: Desk): Markup {
  const [outlet = 'no article'] = outletsOf(desk.shelf, cell.evidence)
  const looked = cell.judged ? ` · ${judgedWords(cell.judged)}` : ''
  const holder = html`<span class="credit">${cell.holder ? cell.holder.name : 'no speaker named'} · ${outlet}${looked}</span>`
  const line = html`<span class="press">${cell.toward}</span> ${holder}`
  return html`<td role="cell">${positionMarkup(cell)}</td><td role="cell" class="${cell.layer}">${opens(line, cell.evidence, desk)}</td><td role="cell" class="date">${whenMarkup(cell.when)} ${becauseMarkup(cell.when)}</td>`
}

function distanceRow(distance: Distance, desk: Desk): Markup {
  const line = html`${distanceWords(distance)}`
  return html`<tr role="row" class="distance"><td role="cell" colspan="4">${opens(line, distance.evidence, desk)}</td></tr>\n`
}
