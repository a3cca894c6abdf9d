import { creditWords } from '../words/credits.ts'
import { names } from '../words/event.ts'
import { moveWords } from '../words/move.ts'
import { announced, movesOf } from '../words/next.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html } from './markup.ts'
import { stanceMarkup } from './stanceMarkup.ts'
import { eventItem } from './timelinePart.ts'
import { becauseMarkup, whenMarkup } from './whenMarkup.ts'

const most = 60

/** The digest: sentences that open the words behind them. */
export function digestPart(desk: Desk): Part {
  const { digest } = desk.dossier
  const items = digest.slice(0, most).map(({ sentence, credits, evidence }) => {
    const words = creditWords(credits, sentence)
    const credit = words === '' ? null : html` <span class="credit">${words}</span>`
    return html`<li>${opens(html`${sentence}${credit}`, evidence, desk)}</li>\n`
  })
  const none = html`<p class="none">No sentence can be stood behind yet: nothing in these articles is firm enough.</p>`
  const list = html`<ol class="digest">\n${items}</ol>${beyond(digest.length, most, 'sentences')}`
  return { id: 'digest', title: 'Digest', body: digest.length > 0 ? list : none }
}

/** What moved: whose stance, on what, from what to what, when. */
export function movesPart(desk: Desk): Part | null {
  const moves = movesOf(desk.dossier)
  if (moves.length === 0) return null
  const items = moves.slice(0, most).map(({ party, issue, from, to, when, evidence }) => {
    const change =
      from === to
        ? html`${moveWords({ from, to })}`
        : html`${stanceMarkup(from)} <span aria-label="then">→</span> ${stanceMarkup(to)}`
    const line = html`<b>${party.name}</b>, ${issue}: ${change} ${becauseMarkup(when)}`
    return html`<li><span class="date">${whenMarkup(when)}</span>${opens(line, evidence, desk)}</li>\n`
  })
  return {
    id: 'moves',
    title: 'What moved',
    body: html`<ul class="dated">\n${items}</ul>${beyond(moves.length, most, 'moves')}`,
  }
}

/** The same thing told differently: the sides next to each other, none chosen. */
export function disputesPart(desk: Desk): Part | null {
  const all = desk.dossier.contradictions
  if (all.length === 0) return null
  const items = all.slice(0, most).map(({ about, sides }) => {
    const columns = sides.map(({ claim, holders, evidence }) => {
      const who = holders.length > 0 ? names(holders) : 'Nobody named'
      return html`<li><b class="holder">${who}</b>${opens(html`${claim}`, evidence, desk)}</li>`
    })
    return html`<h3>${about}</h3>\n<ul class="sides">${columns}</ul>\n`
  })
  return { id: 'disputed', title: 'What is disputed', body: html`${items}${beyond(all.length, most, 'disputes')}` }
}

/** What is announced for the day of the dossier or later. */
export function nextPart(desk: Desk): Part | null {
  const entries = announced(desk.dossier)
  if (entries.length === 0) return null
  const items = entries.slice(0, most).map((entry) => eventItem(entry, desk))
  const body = html`<ol class="dated">\n${items}</ol>${beyond(entries.length, most, 'announcements')}`
  return { id: 'next', title: 'Announced next', body }
}

/** What could be said but was not, and why. */
export function withheldPart({ dossier: { withheld } }: Desk): Part | null {
  if (withheld.length === 0) return null
  const items = withheld.slice(0, most).map(({ sentence, why }) => {
    return html`<li>${sentence} <span class="credit">Withheld: ${why}</span></li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(withheld.length, most, 'withheld sentences')}`
  return { id: 'withheld', title: 'Withheld, and why', body }
}
