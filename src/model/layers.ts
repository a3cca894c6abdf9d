import type { JudgedKind } from './judgement.ts'
import type { Reading } from './reading.ts'

/** The list of a reading that holds each kind. By itself, so that the browser needs no schemas for it. */
export const layerOf = {
  statement: 'statements',
  position: 'positions',
  figure: 'figures',
  event: 'events',
  proposal: 'proposals',
  condition: 'conditions',
  name: 'names',
  date: 'dates',
  term: 'terms',
  doubt: 'doubts',
} as const satisfies Record<JudgedKind, keyof Reading>
