import { createHash } from 'node:crypto'
import type { Dossier, Evidence, Outlook } from '../../model/index.ts'
import { checkEvidence } from '../html/checkEvidence.ts'
import { beyond, type Desk, type Part, sectionMarkup } from '../html/desk.ts'
import { opens } from '../html/evidence.ts'
import { html, type Markup } from '../html/markup.ts'
import { notesMarkup } from '../html/notesPart.ts'
import { pageHead } from '../html/page.ts'
import { styleSheet } from '../html/styleSheet.ts'
import { shelve } from '../words/cite.ts'
import { takeNotes } from '../words/notes.ts'
import { zoneWords } from '../words/zone.ts'
import { graphStyle } from './graphStyle.ts'
import { graph } from './graphSvg.ts'
import { conceptMeaning, concepts, optionNumbers, stateRows, strength, wayWords } from './holds.ts'

const style = `${styleSheet}${graphStyle}.state-table td,.state-table th{text-align:left;vertical-align:top;padding:.2rem .9rem .2rem 0}.scroll{overflow-x:auto}`
const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
const mostStates = 40
const mostBreaks = 20

/** A case whose words an outlook stands on. */
export interface CaseWords {
  readonly dossier: Dossier
  /** The canonical text of each article by id. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * An outlook as one page that stands by itself: the answer first, in sentences that open their words; then who could do
 * what, the picture of the states with its table, what an agreement would need, what would break what, the preferences.
 *
 * @throws Fault `case-damaged` when a piece of evidence is not in `texts` where it says it is.
 */
export function outlookHtml(outlook: Outlook, words: CaseWords | null): string {
  const desk = words && deskOf(outlook, words)
  const parts = [
    answerPart(outlook, desk),
    zonesPart(outlook, desk),
    optionsPart(outlook),
    statesPart(outlook),
    needsPart(outlook),
    breaksPart(outlook, desk),
    preferencesPart(outlook, desk),
  ].filter((part) => part !== null)
  const title = `${outlook.conflict ?? 'Conflict'}: what would hold`
  const links = parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>`)
  return html`${pageHead({ title, style, hash })}<body>
<a class="skip" href="#answer">Skip to the answer</a>
<header>
<h1>${outlook.conflict ?? 'Conflict'}</h1>
<p class="stands">What would hold. “Holds” says that no party would leave a state. It does not say that anything is likely.</p>
<nav aria-label="Contents"><ul>${links}</ul></nav>
</header>
<main>
${parts.map(sectionMarkup)}${desk ? notesMarkup(desk) : null}</main>
</body>
</html>
`.markup
}

function deskOf(outlook: Outlook, { dossier, texts }: CaseWords): Desk {
  checkEvidence(dossier.case, outlook, texts)
  return { dossier, shelf: shelve(dossier), notes: takeNotes(), textOf: (article) => texts.get(article) ?? '' }
}

/** A line that opens its words where there is a case to open them from. */
const line = (content: Markup, evidence: readonly Evidence[], desk: Desk | null): Markup =>
  desk && evidence.length > 0 ? opens(content, evidence, desk) : html`<p class="closed">${content}</p>`

function answerPart({ answer }: Outlook, desk: Desk | null): Part {
  const items = answer.map(
    ({ sentence, evidence }) => html`<li><div>${line(html`${sentence}`, evidence, desk)}</div></li>\n`,
  )
  return { id: 'answer', title: 'What would hold', body: html`<ol class="digest">\n${items}</ol>` }
}

function zonesPart({ zones = [] }: Outlook, desk: Desk | null): Part | null {
  if (zones.length === 0) return null
  const body = zones.map((zone) => {
    const limits = zone.limits.map(({ party, because, evidence }) =>
      line(html`<b>${party}</b>: ${because}`, evidence, desk),
    )
    return html`<h3>${zoneWords(zone)}</h3>\n${limits}\n`
  })
  return { id: 'zones', title: 'Where stated limits meet', body: html`${body}` }
}

function optionsPart(outlook: Outlook): Part | null {
  const number = optionNumbers(outlook)
  if (number.size === 0) return null
  const body = outlook.parties.map(({ name, options }) => {
    const own = options.map((option) => html`<li>${number.get(option) ?? 0}. ${option}</li>\n`)
    return html`<h3>${name}</h3>\n${options.length > 0 ? html`<ul>${own}</ul>` : html`<p class="none">nothing that would change the outcome</p>`}\n`
  })
  return { id: 'options', title: 'Who could do what', body: html`${body}` }
}

function statesPart(outlook: Outlook): Part {
  const rows = stateRows(outlook).filter((row) => strength(row) > 0 || row.isToday || row.isAgreement)
  const shown = rows.slice(0, mostStates)
  const cells = shown.map(
    (row) =>
      html`<tr><th scope="row">${row.index}</th><td>${row.words}</td><td>${names(row.holds)}</td><td>${row.isToday ? 'today' : row.isAgreement ? `the agreement; ${wayWords(row)}` : wayWords(row)}</td></tr>\n`,
  )
  const meanings = concepts.map(
    (concept) => html`<li><b>${conceptMeaning[concept].name}</b>: ${conceptMeaning[concept].says}</li>\n`,
  )
  return {
    id: 'states',
    title: 'States',
    body: html`<div class="scroll">${graph(outlook)}</div>
<p class="more">Filled: holds under Nash. Firm: under SEQ. Broken: only threats hold it. In a square: the agreement. Beside a state, the options taken. A way drawn through pays at each step.</p>
<table class="state-table"><caption>The same in words</caption><thead><tr><th scope="col">State</th><th scope="col">What is done</th><th scope="col">Holds under</th><th scope="col">From today</th></tr></thead><tbody>
${cells}</tbody></table>${beyond(rows.length, shown.length, 'states')}
<ul class="more">${meanings}</ul>`,
  }
}

const names = (held: readonly (keyof typeof conceptMeaning)[]): string =>
  held.map((concept) => conceptMeaning[concept].name).join(', ') || 'nothing'

function needsPart({ requirements, agreement }: Outlook): Part | null {
  if (agreement === null || requirements.length === 0) return null
  const asked = requirements.filter(({ concept }) => concept === 'nash')
  const items = asked.map(({ party, met, anyOf }) => {
    const sets = anyOf.map((set) => `none of ${set.join(', ')}`).join(', or ')
    return html`<li><b>${party}</b>: ${met ? 'prefers so already' : `would have to find ${sets} better than it`}</li>\n`
  })
  return {
    id: 'needs',
    title: 'What the agreement needs',
    body: html`<p>For state ${agreement} to hold under Nash:</p><ul>\n${items}</ul>`,
  }
}

function breaksPart({ breaks }: Outlook, desk: Desk | null): Part | null {
  if (breaks.length === 0) return null
  const lines = breaks
    .slice(0, mostBreaks)
    .map(({ state, concept, party, change, evidence }) =>
      line(
        html`State ${state} (${conceptMeaning[concept as keyof typeof conceptMeaning]?.name ?? concept}): ${party} ${change}`,
        evidence,
        desk,
      ),
    )
  return {
    id: 'breaks',
    title: 'What would break it',
    body: html`${lines}${beyond(breaks.length, mostBreaks, 'changes')}`,
  }
}

function preferencesPart({ preferences, parties }: Outlook, desk: Desk | null): Part {
  const body = parties.map(({ name }) => {
    const own = preferences.filter(({ party }) => party === name)
    const lines = own.map(({ says, basis, because, evidence }) =>
      line(
        html`${says} <span class="told">${basis === 'assumed' ? 'assumed' : 'said'}${because ? `: ${because}` : ''}</span>`,
        evidence,
        desk,
      ),
    )
    return html`<h3>${name}</h3>\n${lines.length > 0 ? html`${lines}` : html`<p class="none">none</p>`}\n`
  })
  return { id: 'preferences', title: 'Preferences, the weightiest first', body: html`${body}` }
}
