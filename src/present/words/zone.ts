import type { ScaleZone } from '../../model/index.ts'
import { numberWords } from './quantity.ts'

/** A zone of agreement in a sentence: `Dredging: from 30 crowns (Norvania) to 45 crowns (Sudmark).` */
export function zoneWords({ issue, unit, overlap, gap, lowBy, highBy }: ScaleZone): string {
  const of = (value: number): string => [numberWords(value), unit ?? ''].filter(Boolean).join(' ')
  if (overlap === null)
    return `${issue}: no zone. ${lowBy} wants more than ${highBy} would give; ${of(gap)} lie between them.`
  const { low, high } = overlap
  if (low === null && high === null) return `${issue}: nobody has stated a limit.`
  if (low === null) return `${issue}: anything up to ${of(high!)} (the limit of ${highBy}).`
  if (high === null) return `${issue}: anything from ${of(low)} (the limit of ${lowBy}).`
  if (low === high) return `${issue}: exactly ${of(low)} (${lowBy} and ${highBy}).`
  return `${issue}: from ${of(low)} (${lowBy}) to ${of(high)} (${highBy}).`
}
