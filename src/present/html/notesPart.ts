import { outletOf } from '../words/cite.ts'
import type { Desk } from './desk.ts'
import { markedWords } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { whenMarkup } from './whenMarkup.ts'

/** For paper: every piece of evidence on the page as a numbered note, since paper cannot be opened. */
export function notesMarkup({ notes, shelf, textOf }: Desk): Markup {
  const items = notes.all().map((e) => {
    const article = shelf.get(e.article)
    const title = article?.title && article.outlet ? html`, <cite>${article.title}</cite>` : null
    const words = markedWords(textOf(e.article), e, [e])
    return html`<li><span class="press">${words}</span> ${outletOf(shelf, e.article)}, ${whenMarkup(article?.published ?? null)}${title}, ${e.start}–${e.end}</li>\n`
  })
  if (items.length === 0) return html``
  return html`<section class="paper" aria-labelledby="notes-head"><h2 id="notes-head">Notes</h2><div class="body"><ol class="notes">\n${items}</ol></div></section>\n`
}
