import { visible } from '../words/visible.ts'

/** A text as it may stand in XML 1.0, in an element or an attribute: marks escaped, characters that XML forbids made visible. */
export function xml(text: string | number): string {
  return visible(String(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** A number as XML Schema's double writes it, short. */
export const double = (value: number): string => String(Math.round(value * 1e6) / 1e6)
