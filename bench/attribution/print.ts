import type { Run } from '../child.ts'

/** A share as it stands in the tables: ".071"; a dash for none. */
export const share = (value: number | null): string =>
  (value === null || Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, '')).padStart(5)

/** Articles of 750 words a second, the start of the program included. */
export const perSecond = (words: number, seconds: number): string => (words / 750 / seconds).toFixed(1)

/** Peak memory in MiB. */
export const peakOf = ({ peak }: Run): string => peak?.toFixed(0) ?? '?'

/** Cells right-aligned under each other; the first, a name, on the left. */
export const rowOf = ([name = '', ...cells]: readonly string[], first: number, width: number): string =>
  name.padEnd(first) + cells.map((cell) => cell.padStart(width)).join('')
