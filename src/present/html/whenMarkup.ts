import type { When } from '../../model/index.ts'
import { reasonWords } from '../words/reason.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { html, type Markup } from './markup.ts'

/** A time. What was worked out stands in italics; {@link becauseMarkup} says why. */
export function whenMarkup(when: When | null): Markup {
  if (!when) return html`<span class="undated">undated</span>`
  const words = /^\d{4}(-\d\d(-\d\d)?)?$/.test(when.value)
    ? html`<time datetime="${when.value}">${whenWords(when)}</time>`
    : html`${whenWords(when)}`
  return isInferred(when) ? html`<i class="inferred-date">${words}</i>` : words
}

/** `inferred: the year is the article’s`, or nothing for a time that was said. */
export function becauseMarkup(when: When | null): Markup {
  if (!isInferred(when)) return html``
  return html`<small class="because">inferred: ${reasonWords(when.because)}</small>`
}
