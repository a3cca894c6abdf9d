import type { Stance } from '../../model/index.ts'

const ORDER: readonly Stance[] = ['demands', 'refuses', 'seeks', 'conditional', 'shifts', 'open', 'offers', 'accepts']

/**
 * How far apart two stances on one issue stand, when nothing is known of what they are about: 0 together, 1 opposed,
 * `null` not comparable. Our own scale, read like this: who demands and who refuses stand opposed; two demands are two
 * different wishes; conditions and openness stand between; who accepts goes along with whatever is asked.
 */
const GAPS: readonly (readonly (number | null)[])[] = [
  // demands refuses seeks conditional shifts open offers accepts
  [0.9], // demands
  [1, null], // refuses
  [0.8, 0.8, 0.6], // seeks
  [0.6, 0.7, 0.5, 0.5], // conditional
  [0.5, 0.6, 0.4, 0.4, 0.3], // shifts
  [0.5, 0.6, 0.4, 0.4, 0.3, 0.3], // open
  [0.4, 0.8, 0.3, 0.3, 0.3, 0.2, 0.3], // offers
  [0.1, 0.9, 0.1, 0.2, 0.2, 0.1, 0.1, 0], // accepts
]

/** The gap between two stances, in either order; `null` when they cannot be compared (both refuse, who knows what). */
export function stanceGap(a: Stance, b: Stance): number | null {
  const [x, y] = [ORDER.indexOf(a), ORDER.indexOf(b)]
  return GAPS[Math.max(x, y)]?.[Math.min(x, y)] ?? null
}
