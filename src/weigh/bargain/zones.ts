import { Fault } from '../../model/index.ts'

/** What a party would accept on a scale: at least, at most, or both; `null` where nothing is said. */
export interface Acceptable {
  readonly party: string
  readonly least: number | null
  readonly most: number | null
}

/** Where everybody's intervals meet, or by how much they miss. */
export interface Zone {
  /** The overlap; `null` when there is none. Open sides are infinite. */
  readonly overlap: { readonly low: number; readonly high: number } | null
  /** How far apart the nearest limits are that keep the parties apart; 0 when there is an overlap. */
  readonly gap: number
  /** Who sets the lower and the upper limit; `null` where nobody does. */
  readonly lowBy: string | null
  readonly highBy: string | null
}

/**
 * The zone of possible agreement on one issue with a scale (Raiffa 1982): between the highest minimum and the lowest
 * maximum. A minimum is of whoever wants more, a maximum of whoever wants less: the issue knows its direction by them.
 *
 * @throws Fault `conflict-invalid` when a party's own least is above its most.
 */
export function zoneOf(stated: readonly Acceptable[]): Zone {
  let [low, high, lowBy, highBy] = [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    null as string | null,
    null as string | null,
  ]
  for (const { party, least, most } of stated) {
    if (least !== null && most !== null && least > most)
      throw new Fault('conflict-invalid', {
        place: party,
        problem: `its least, ${least}, is above its most, ${most}`,
        way: 'give the least that it accepts first',
      })
    if (least !== null && least > low) [low, lowBy] = [least, party]
    if (most !== null && most < high) [high, highBy] = [most, party]
  }
  const gap = low > high ? low - high : 0
  return { overlap: gap > 0 ? null : { low, high }, gap, lowBy, highBy }
}
