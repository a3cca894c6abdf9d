import type { AuditCheck, FigureEntry, FigureGroup } from '../../model/index.ts'
import { names } from '../words/event.ts'
import { groupTitle, verdictWords } from '../words/figures.ts'
import { amountWords, numberWords } from '../words/quantity.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { scaleOf, strip } from './rangeStrip.ts'

const mostGroups = 80
const mostEntries = 8

/** Figures by what they speak of: who says which, on one scale where they differ, and the editor's arithmetic. */
export function figuresPart(desk: Desk): Part | null {
  const groups = desk.dossier.figures
  if (groups.length === 0) return null
  const items = groups.slice(0, mostGroups).map((group) => groupMarkup(group, desk))
  return {
    id: 'figures',
    title: 'Figures',
    body: html`${items}${beyond(groups.length, mostGroups, 'groups of figures')}`,
  }
}

function groupMarkup(group: FigureGroup, desk: Desk): Markup {
  const verdict =
    group.verdict === 'single'
      ? null
      : html` <span class="verdict ${group.verdict}">${verdictWords[group.verdict]}</span>`
  const scale = scaleOf(group.entries)
  const entries = group.entries.slice(0, mostEntries).map((entry) => {
    const drawn = scale ? strip(entry, scale) : null
    return html`<li><span class="amount">${amountWords(entry)}</span>${entryWords(entry, drawn, desk)}</li>\n`
  })
  const audit = group.audit.map((check) => auditItem(check, desk))
  return html`<h3>${groupTitle(group)}${verdict}</h3>
<ul class="figures">${entries}${audit}</ul>${beyond(group.entries.length, mostEntries, 'figures')}
`
}

function entryWords(entry: FigureEntry, drawn: Markup | null, desk: Desk): Markup {
  const who = html`<b>${entry.who ? entry.who.name : 'No holder named'}</b>`
  const against = entry.disputedBy.length > 0 ? html`, disputed by ${names(entry.disputedBy)}` : null
  return opens(html`${drawn}${who}${against}`, entry.evidence, desk)
}

function auditItem({ check, expected, found, holds, evidence }: AuditCheck, desk: Desk): Markup {
  const sign = holds ? html`<span class="holds">✓ holds</span>` : html`<span class="fails">✗ does not hold</span>`
  const line = html`${check}: expected ${numberWords(expected)}, found ${numberWords(found)}`
  return html`<li class="audit"><span class="amount">${sign}</span>${opens(line, evidence, desk)}</li>\n`
}
