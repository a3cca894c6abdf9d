import type { JudgedKind } from '../../../src/model/index.ts'

/** The layers that can be drawn over a text, in the order of the switches; the first five are drawn unless somebody says otherwise. */
export const layers: readonly { readonly kind: JudgedKind; readonly name: string }[] = [
  { kind: 'position', name: 'positions' },
  { kind: 'statement', name: 'statements' },
  { kind: 'figure', name: 'figures' },
  { kind: 'event', name: 'events' },
  { kind: 'doubt', name: 'doubts' },
  { kind: 'proposal', name: 'proposals' },
  { kind: 'condition', name: 'conditions' },
  { kind: 'term', name: 'terms' },
  { kind: 'date', name: 'dates' },
  { kind: 'name', name: 'names' },
]
const usual: readonly JudgedKind[] = ['position', 'statement', 'figure', 'event', 'doubt']

/** The layers that an address asks for (`layers=position,figure`); the usual five where it says nothing. */
export function layersOf(asked: string | null): ReadonlySet<JudgedKind> {
  if (asked === null) return new Set(usual)
  const names = asked.split(',')
  return new Set(layers.flatMap(({ kind }) => (names.includes(kind) ? [kind] : [])))
}

/** What the address has to say for these layers; `null` for the usual ones. */
export function askedOf(shown: ReadonlySet<JudgedKind>): string | null {
  const kinds = layers.flatMap(({ kind }) => (shown.has(kind) ? [kind] : []))
  return kinds.length === usual.length && usual.every((kind) => shown.has(kind)) ? null : kinds.join(',')
}
