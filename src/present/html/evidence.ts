import type { Evidence } from '../../model/index.ts'
import { outletOf } from '../words/cite.ts'
import { mostEvidence } from '../words/notes.ts'
import { counted } from '../words/quantity.ts'
import type { Desk } from './desk.ts'
import { isCut, paragraphAround, type Stretch } from './excerpt.ts'
import { html, type Markup } from './markup.ts'
import { whenMarkup } from './whenMarkup.ts'

interface Excerpt {
  readonly article: string
  readonly around: Stretch
  readonly marks: readonly Stretch[]
}

/**
 * A line of the dossier that opens the words behind it, each in its paragraph. With no evidence there is nothing to
 * open, and the line says so. At most six pieces are shown; the rest is counted in words.
 */
export function opens(line: Markup, evidence: readonly Evidence[], desk: Desk): Markup {
  if (evidence.length === 0) return html`<p class="closed">${line} <small>no words stand behind this</small></p>`
  const { numbers, more } = desk.notes.cite(evidence)
  const sup = html`<sup class="note">${[...new Set(numbers)].join(', ')}</sup>`
  return html`<details><summary>${line}${sup}</summary><div class="words">${excerptsOf(evidence, desk)}${moreWords(more)}</div></details>`
}

function moreWords(more: number): Markup {
  return html`${more > 0 ? html`<p class="more">and ${more} more in the case</p>` : null}`
}

/** The paragraphs around some evidence; pieces from one paragraph share it. */
function excerptsOf(evidence: readonly Evidence[], desk: Desk): Markup[] {
  const excerpts: Excerpt[] = []
  for (const e of evidence.slice(0, mostEvidence)) {
    const around = paragraphAround(desk.textOf(e.article), e)
    const at = excerpts.findIndex(
      (x) => x.article === e.article && x.around.start < around.end && around.start < x.around.end,
    )
    const found = excerpts[at]
    if (!found) excerpts.push({ article: e.article, around, marks: [e] })
    else excerpts[at] = { ...found, around: union(found.around, around), marks: [...found.marks, e] }
  }
  return excerpts.map((excerpt) => figure(excerpt, desk))
}

function union(a: Stretch, b: Stretch): Stretch {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function figure({ article, around, marks }: Excerpt, desk: Desk): Markup {
  const known = desk.shelf.get(article)
  const lang =
    known && /^[a-z]{2,3}$/.test(known.language) && known.language !== 'und' ? html` lang="${known.language}"` : null
  const title = known?.title && known.outlet ? html` · <cite>${known.title}</cite>` : null
  const source = html`${outletOf(desk.shelf, article)}, ${whenMarkup(known?.published ?? null)}${title}`
  const words = markedWords(desk.textOf(article), around, marks)
  return html`<figure><blockquote${lang}><p dir="auto">${words}</p></blockquote><figcaption>${source}</figcaption></figure>`
}

/** A stretch of a text with the evidence in it marked; overlapping pieces are marked once. */
export function markedWords(text: string, around: Stretch, marks: readonly Stretch[]): Markup {
  const pieces: Markup[] = []
  let at = around.start
  for (const { start, end } of apart(marks)) {
    pieces.push(html`${text.slice(at, start)}<mark>${shortened(text.slice(start, end))}</mark>`)
    at = end
  }
  pieces.push(html`${text.slice(at, around.end)}`)
  const [before, after] = [isCut(text, around.start, 'start') ? '… ' : '', isCut(text, around.end, 'end') ? ' …' : '']
  return html`${before}${pieces}${after}`
}

function apart(marks: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && mark.start < last.end) merged[merged.length - 1] = union(last, mark)
    else merged.push(mark)
  }
  return merged
}

const longestQuote = 2400

/** A quote of more than 2,400 characters keeps its beginning and its end, and says how much stands between. */
function shortened(quote: string): Markup {
  if (quote.length <= longestQuote) return html`${quote}`
  const left = quote.length - 1600
  return html`${quote.slice(0, 1200)}<small> … ${counted(left, 'character')} left out … </small>${quote.slice(-400)}`
}
