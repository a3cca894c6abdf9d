import type { Dossier } from '../../model/index.ts'
import { coverage, shelve } from '../words/cite.ts'
import { takeNotes } from '../words/notes.ts'
import { counted } from '../words/quantity.ts'
import { edtfWords } from '../words/when.ts'
import { blamePart } from './blamePart.ts'
import { checkEvidence } from './checkEvidence.ts'
import { type Desk, type Part, sectionMarkup } from './desk.ts'
import { digestPart, disputesPart, movesPart, nextPart, withheldPart } from './digestParts.ts'
import { figuresPart } from './figuresPart.ts'
import { legendPart } from './legendPart.ts'
import { html, type Markup } from './markup.ts'
import { notesMarkup } from './notesPart.ts'
import { pageHead } from './page.ts'
import { peoplePart } from './peoplePart.ts'
import { conditionsPart, proposalsPart } from './proposalsPart.ts'
import { articlesPart, chainsPart, doubtsPart, originsPart, termsPart } from './sourceParts.ts'
import { styleHash, styleSheet } from './styleSheet.ts'
import { ledgerPart, tablePart } from './tablePart.ts'
import { timelinePart } from './timelinePart.ts'

/**
 * The whole dossier as one page that stands by itself: no script, nothing fetched, style inside. Every sentence and
 * every position opens the words behind it in their paragraph; paper gets them as numbered notes. `texts` holds the
 * canonical text of each article by id. Linear in what is shown; lists have caps and say what they leave out.
 *
 * @throws Fault `case-damaged` when a piece of evidence is not in `texts` where it says it is.
 */
export function dossierHtml(dossier: Dossier, texts: ReadonlyMap<string, string>): string {
  checkEvidence(dossier.case, dossier, texts)
  const desk: Desk = {
    dossier,
    shelf: shelve(dossier),
    notes: takeNotes(),
    textOf: (article) => texts.get(article) ?? '',
  }
  const parts = [
    digestPart(desk),
    tablePart(desk),
    movesPart(desk),
    disputesPart(desk),
    blamePart(desk),
    nextPart(desk),
    ledgerPart(desk),
    timelinePart(desk),
    figuresPart(desk),
    proposalsPart(desk),
    conditionsPart(desk),
    originsPart(desk),
    chainsPart(desk),
    peoplePart(desk),
    termsPart(desk),
    doubtsPart(desk),
    withheldPart(desk),
    articlesPart(desk),
    legendPart(),
  ].filter((part) => part !== null)
  const main = html`<main>\n${parts.map(sectionMarkup)}${notesMarkup(desk)}</main>`
  return html`${headOf(dossier)}<body>
<a class="skip" href="#digest">Skip to the digest</a>
${masthead(dossier, parts)}
${main}
</body>
</html>
`.markup
}

function headOf({ case: name, asOf }: Dossier): Markup {
  const title = `${name}: dossier${asOf === null ? '' : ` as of ${edtfWords(asOf)}`}`
  return pageHead({ title, style: styleSheet, hash: styleHash })
}

function masthead(dossier: Dossier, parts: readonly Part[]): Markup {
  const { articles, outlets, independent } = coverage(dossier)
  const asOf = dossier.asOf === null ? 'No date known' : `As of ${edtfWords(dossier.asOf)}`
  const stands = `${counted(articles, 'article')} from ${counted(outlets, 'outlet')}, ${independent} independent`
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<header>
<h1>${dossier.case}</h1>
<p class="stands">${asOf}. ${stands}. <span class="how">Open any line to read the words behind it.</span></p>
<nav aria-label="Contents"><ul>${links}</ul></nav>
</header>`
}
