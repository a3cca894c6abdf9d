import type { AuditCheck, FigureEntry, FigureGroup } from '../../model/index.ts'
import { outletsOf } from '../words/cite.ts'
import { names } from '../words/event.ts'
import { aboutWords, fullAmount, groupTitle, sortedFigures, sumWords, verdictWords } from '../words/figures.ts'
import { amountWords } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { scaleOf, strip } from './rangeStrip.ts'

const mostGroups = 80
const mostEntries = 8
const mostAlone = 150

/** Figures by what they speak of: sums that fail first, who says which number, then the figures that stand alone. */
export function figuresPart(desk: Desk): Part | null {
  const { compared, alone } = sortedFigures(desk.dossier)
  if (compared.length + alone.length === 0) return null
  const items = compared.slice(0, mostGroups).map((group) => groupMarkup(group, desk))
  const rest = beyond(compared.length, mostGroups, 'groups of figures')
  return { id: 'figures', title: 'Figures', body: html`${items}${rest}${aloneMarkup(alone, desk)}` }
}

function groupMarkup(group: FigureGroup, desk: Desk): Markup {
  const alike = group.verdict === 'single' || group.verdict === 'not-comparable'
  const scale = alike ? null : scaleOf(group.entries)
  const verdict =
    group.verdict === 'single'
      ? null
      : html` <span class="verdict ${group.verdict}">${verdictWords[group.verdict]}</span>`
  const entries = group.entries.slice(0, mostEntries).map((entry) => {
    const drawn = scale ? strip(entry, scale) : null
    return html`<li><span class="amount">${amountWords(entry)}</span>${entryWords(entry, drawn, desk)}</li>\n`
  })
  const audit = group.audit.map((check) => auditItem(check, desk))
  return html`<h3>${groupTitle(group)}${verdict}</h3>
<ul class="figures">${audit}${entries}</ul>${beyond(group.entries.length, mostEntries, 'figures')}
`
}

function aloneMarkup(alone: readonly FigureGroup[], desk: Desk): Markup {
  if (alone.length === 0) return html``
  const items = alone.slice(0, mostAlone).flatMap((group) => {
    const [entry] = group.entries
    if (!entry) return []
    const about = aboutWords(group)
    const words = entryWords(entry, about === '' ? null : html`${about} `, desk)
    return [html`<li><span class="amount">${fullAmount(entry, group)}</span>${words}</li>\n`]
  })
  return html`<h3>Told once</h3><ul class="figures">${items}</ul>${beyond(alone.length, mostAlone, 'figures')}`
}

/** Who says it, or the words themselves where nobody is named, and who disputes it. */
function entryWords(entry: FigureEntry, before: Markup | null, desk: Desk): Markup {
  const [first] = entry.evidence
  const words = first ? html`<span class="press">${clip(visible(first.quote), 90)}</span>` : html`no words`
  const who = entry.who ? html`<b>${entry.who.name}</b> ` : null
  const against = entry.disputedBy.length > 0 ? html`, disputed by ${names(entry.disputedBy)}` : null
  const outlets = outletsOf(desk.shelf, entry.evidence)
  const where = outlets.slice(0, 3).join(', ') + (outlets.length > 3 ? ` and ${outlets.length - 3} more` : '')
  return opens(html`${before}${who}${words}${against} <span class="told">${where}</span>`, entry.evidence, desk)
}

function auditItem(check: AuditCheck, desk: Desk): Markup {
  const sign = check.holds ? html`<span class="holds">✓ holds</span>` : html`<span class="fails">✗ does not hold</span>`
  return html`<li class="audit"><span class="amount">${sign}</span>${opens(html`${sumWords(check)}`, check.evidence, desk)}</li>\n`
}
