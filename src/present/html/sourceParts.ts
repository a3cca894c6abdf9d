import type { DossierArticle } from '../../model/index.ts'
import { wayCount, waysOf } from '../words/chain.ts'
import { outletOf } from '../words/cite.ts'
import { counted } from '../words/quantity.ts'
import { termUse } from '../words/terms.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { becauseMarkup, whenMarkup } from './whenMarkup.ts'

/** One claim: in how many articles, from how many independent origins. */
export function originsPart(desk: Desk): Part | null {
  const all = desk.dossier.origins
  if (all.length === 0) return null
  const items = all.slice(0, 100).map(({ claim, articles, independent, evidence }) => {
    const told = html`<span class="told">${counted(articles, 'article')}, ${independent} independent</span>`
    return html`<li>${opens(html`${claim} ${told}`, evidence, desk)}</li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(all.length, 100, 'claims')}`
  return { id: 'origins', title: 'How often it is told', body }
}

/** How statements came to the reader, where they passed through more than one hand. */
export function chainsPart(desk: Desk): Part | null {
  const ways = waysOf(desk.dossier)
  if (ways.length === 0) return null
  const items = ways.slice(0, 40).map((way) => {
    const where = html`<span class="credit">${outletOf(desk.shelf, way.article)}${wayCount(way)}</span>`
    return html`<li>${opens(html`${way.words} ${where}`, way.evidence, desk)}</li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(ways.length, 40, 'ways')}`
  return { id: 'chains', title: 'How it came to the reader', body }
}

/** Terms that take a side: glossed, never scored; the outlet's own voice apart from quotations. */
export function termsPart(desk: Desk): Part | null {
  const all = desk.dossier.terms
  if (all.length === 0) return null
  const items = all.slice(0, 100).map(({ term, gloss, author, quoted, outlets, evidence }) => {
    const use = html`<span class="told">${termUse({ author, quoted, outlets })}</span>`
    return html`<li>${opens(html`<span class="press">${term}</span> ${gloss} ${use}`, evidence, desk)}</li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(all.length, 100, 'terms')}`
  return { id: 'terms', title: 'Terms that take a side', body }
}

/** Where the text is unclear or damaged (wavy line), with the reading proposed. The text stays as it is. */
export function doubtsPart(desk: Desk): Part | null {
  const all = desk.dossier.doubts
  if (all.length === 0) return null
  const items = all.slice(0, 150).map(({ rule, message, reading, evidence }) => {
    const [first] = evidence
    const words = first ? html`<span class="press doubted">${first.quote}</span> ` : null
    const proposed = reading === null ? null : html` <span class="reading">proposed reading: <b>${reading}</b></span>`
    return html`<li>${opens(html`${words}${message}${proposed} <span class="told">${rule}</span>`, evidence, desk)}</li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(all.length, 150, 'doubts')}`
  return { id: 'doubts', title: 'Doubts', body }
}

/** Every article of the case, and which are copies of one origin. */
export function articlesPart({ dossier: { articles } }: Desk): Part | null {
  if (articles.length === 0) return null
  const copies = new Map<string, number>()
  for (const { origin } of articles) copies.set(origin, (copies.get(origin) ?? 0) + 1)
  const items = articles.slice(0, 1000).map((article) => articleItem(article, copies.get(article.origin) ?? 1))
  const body = html`<ul class="dated">\n${items}</ul>${beyond(articles.length, 1000, 'articles')}`
  return { id: 'articles', title: 'Articles', body }
}

function articleItem(article: DossierArticle, shared: number): Markup {
  const { outlet, title, path, url, published, genre, words, credits } = article
  const alike = shared > 1 ? `one of ${shared} of the same origin` : ''
  const after = credits.length > 0 ? `credits ${credits.join(', ')}` : ''
  const facts = [genre === 'unknown' ? '' : genre, counted(words, 'word'), after, alike]
    .filter((x) => x !== '')
    .join('; ')
  const line = html`<cite class="press">${headline(title ?? path, url ?? null)}</cite> ${outlet ? outlet.name : 'outlet not known'}`
  return html`<li><span class="date">${whenMarkup(published)}</span><div>${line} <span class="told">${facts}; ${place(path)}</span> ${becauseMarkup(published)}</div></li>\n`
}

/** The title; it leads to where the article stands, where that is an address on the web. */
function headline(title: string, url: string | null): Markup {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url)
    ? html`<a href="${url}" rel="noreferrer">${title}</a>`
    : html`${title}`
}

/** A place as text; a link only where it is an address on the web. */
function place(path: string): Markup {
  return /^https?:\/\/[^\s]+$/i.test(path) ? html`<a href="${path}" rel="noreferrer">${path}</a>` : html`${path}`
}
