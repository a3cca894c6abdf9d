import { Fault } from '../../model/index.ts'
import type { Mask } from './patterns.ts'

/** So many states fit in memory and are weighed within a minute or two. */
export const mostStates = 1_048_576

/** Looking for feasible states stops after so many steps: patterns that rule out nearly all leave too much to search. */
const mostSteps = 80_000_000

/**
 * The feasible codes of a conflict in ascending order. Bits are set from the last option down, and a branch ends as soon
 * as a pattern rules it out, so that what is infeasible costs little and too much is known before memory is spent.
 *
 * @throws Fault `conflict-too-large`, `conflict-impossible`.
 */
export function feasibleCodes(options: number, infeasible: readonly Mask[], place: string): Int32Array {
  if (infeasible.length === 0 && 2 ** options > mostStates) throw tooLarge(options, place)
  const byLowestBit: Mask[][] = Array.from({ length: options }, () => [])
  for (const mask of infeasible) {
    if (mask.fixed === 0) throw new Fault('conflict-impossible', { place, options })
    byLowestBit[31 - Math.clz32(mask.fixed & -mask.fixed)]!.push(mask)
  }
  let codes = new Int32Array(1024)
  let [count, steps] = [0, 0]
  const visit = (bit: number, code: number): void => {
    if (++steps > mostSteps) throw tooLarge(options, place)
    if (bit < 0) {
      if (count === mostStates) throw tooLarge(options, place)
      if (count === codes.length) codes = grown(codes)
      codes[count++] = code
      return
    }
    for (const next of [code, code | (1 << bit)]) {
      if (!byLowestBit[bit]!.some(({ fixed, value }) => (next & fixed) === value)) visit(bit - 1, next)
    }
  }
  visit(options - 1, 0)
  if (count === 0) throw new Fault('conflict-impossible', { place, options })
  return codes.slice(0, count)
}

function grown(codes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(codes.length * 2)
  larger.set(codes)
  return larger
}

/** The fault that says how many states there would be, before any of them is made. */
export function tooLarge(options: number, place: string): Fault {
  const states = 2n ** BigInt(Math.min(options, 4000))
  const many = options <= 80 ? states.toLocaleString('en') : 'more than anybody could count'
  const problem = `${options} options make 2^${options} = ${many} combinations, of which too few are infeasible`
  return new Fault('conflict-too-large', { place, problem, limit: `${mostStates.toLocaleString('en')} states` })
}
