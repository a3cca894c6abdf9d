import type { Cell } from '../../model/index.ts'
import { distanceWords } from '../words/distance.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { firmnessMark, judgedWords, layerMark, stanceMark } from '../words/marks.ts'
import { counted } from '../words/quantity.ts'
import { blocksOf, type IssueBlock, latest, seated } from '../words/rows.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { dated } from './digestSections.ts'
import { markdown } from './escape.ts'

const mostEvents = 400
const mostCells = 12

/** The table: a matrix of marks, then issue by issue who wants what. */
export function tableSection(desk: Desk): string {
  const blocks = blocksOf(desk.dossier)
  if (blocks.length === 0) return ''
  const parties = seated(desk.dossier)
  const head = [
    `| | ${parties.map(({ name }) => markdown(name)).join(' | ')} |`,
    `|---|${parties.map(() => ':-:').join('|')}|`,
  ]
  const rows = blocks.map(({ name, rows: held }) => {
    const cells = parties.map(({ id }) => {
      const row = held.find(({ party }) => party.id === id)
      const cell = row && latest(row)
      return cell ? `${markOf(cell)} ${cell.stance}` : '·'
    })
    return `| ${markdown(name)} | ${cells.join(' | ')} |`
  })
  return `## The table\n\n${[...head, ...rows].join('\n')}\n\n${blocks.map((block) => blockOf(block, desk)).join('\n\n')}`
}

function markOf({ stance, layer, firmness }: Cell): string {
  return `${stanceMark[stance]}${layerMark[layer]}${firmnessMark[firmness]}`
}

function blockOf({ id, name, rows, note }: IssueBlock, desk: Desk): string {
  const lines = rows.flatMap(({ party, cells }) => {
    const shown = [...cells].reverse().slice(0, mostCells)
    const more = beyond(cells.length, mostCells, `earlier positions of ${markdown(party.name)}`)
    return [...shown.map((cell) => cellLine(party.name, cell, desk)), ...(more === '' ? [] : [`- ${more}`])]
  })
  const apart = desk.dossier.distances
    .filter(({ issue, gap }) => issue === id && gap !== null)
    .map((distance) => `- *${markdown(distanceWords(distance))}*${marksFor(distance.evidence, desk)}`)
  const said = note === undefined ? '' : `*${note}*\n\n`
  return `### ${markdown(name)}\n\n${said}${[...lines, ...apart].join('\n')}`
}

function cellLine(party: string, cell: Cell, desk: Desk): string {
  const firm = cell.firmness === 'ask' ? '' : `, ${cell.firmness}`
  const who = cell.holder ? markdown(cell.holder.name) : 'no speaker named'
  const what = `${markOf(cell)} **${markdown(party)}** ${cell.stance}${firm} (${cell.layer})`
  const looked = cell.judged ? `, ${judgedWords(cell.judged)}` : ''
  return `- ${what}: ${markdown(cell.toward)} — ${who}, ${dated(cell.when)}${looked}${marksFor(cell.evidence, desk)}`
}

/** The events in order of time; of a longer timeline the latest 400. */
export function timelineSection(desk: Desk): string {
  const all = desk.dossier.timeline
  const lines = all.slice(-mostEvents).map((entry) => {
    const who = eventWho(entry)
    const what = `${eventNoun[entry.type]}, ${entry.status}${who === '' ? '' : `: ${markdown(who)}`}`
    const told = `${counted(entry.reports, 'article')}, ${entry.origins} independent`
    return `- ${dated(entry.when)} — ${what} (${told})${marksFor(entry.evidence, desk)}`
  })
  return sectionOf('Timeline', lines, beyond(all.length, mostEvents, 'earlier events'))
}
