import { visible } from '../words/visible.ts'

/** A piece of HTML. Only {@link html} makes one, so whatever came from outside has been escaped. */
export interface Markup {
  readonly markup: string
}

type Slot = string | number | Markup | readonly Markup[] | null

/**
 * Writes HTML. Strings put into it are made visible and escaped (for text and for attributes in quotes), pieces of
 * HTML stay as they are, lists are joined, `null` is nothing.
 */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  let markup = parts[0] ?? ''
  slots.forEach((slot, n) => {
    markup += written(slot) + (parts[n + 1] ?? '')
  })
  return { markup }
}

/** Nothing at all. */
export const nothing: Markup = { markup: '' }

/** Puts a separator between pieces. */
export function joined(pieces: readonly Markup[], between: string): Markup {
  return { markup: pieces.map(({ markup }) => markup).join(escaped(between)) }
}

function written(slot: Slot): string {
  if (slot === null) return ''
  if (typeof slot === 'number') return String(slot)
  if (typeof slot === 'string') return escaped(slot)
  return 'markup' in slot ? slot.markup : slot.map(({ markup }) => markup).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
