import type { Distance } from '../../model/index.ts'
import { visible } from './visible.ts'

/** `Kelmaria and Sardovia: 0.5 of 1 apart, closing — because`. A gap that the press does not say is said to be unknown. */
export function distanceWords({ parties: [a, b], gap, direction, because }: Distance): string {
  const far = gap === null ? 'distance not known' : gap === 0 ? 'together' : `${Math.round(gap * 100) / 100} of 1 apart`
  const way = direction === 'unknown' ? '' : `, ${direction}`
  const why = because === '' ? '' : ` — ${visible(because)}`
  return `${visible(a.name)} and ${visible(b.name)}: ${far}${way}${why}`
}
