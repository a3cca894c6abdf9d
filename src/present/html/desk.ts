import type { Dossier } from '../../model/index.ts'
import type { Shelf } from '../words/cite.ts'
import type { Notes } from '../words/notes.ts'
import { html, type Markup } from './markup.ts'

/** What every part of the page needs: the dossier, its articles and their texts by id, and the running notes. */
export interface Desk {
  readonly dossier: Dossier
  readonly shelf: Shelf
  readonly notes: Notes
  readonly textOf: (article: string) => string
}

/** A part of the page: its anchor, its head, and what it holds. `null` where there is nothing to show. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly body: Markup
}

/** Writes a part as a section with its head in the margin. */
export function sectionMarkup({ id, title, body }: Part): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-head">
<h2 id="${id}-head">${title}</h2>
<div class="body">
${body}
</div>
</section>
`
}

/** `and 12 more doubts in the case`, or nothing. */
export function beyond(all: number, shown: number, what: string): Markup {
  return html`${all > shown ? html`<p class="more">and ${all - shown} more ${what} in the case</p>` : null}`
}
