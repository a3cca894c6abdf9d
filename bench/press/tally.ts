import type { Position } from '../../src/model/index.ts'

/** A position found or marked: offsets, and what it is. */
export interface Find {
  readonly start: number
  readonly end: number
  readonly stance: Position['stance']
  readonly rule: string
}

/** What asks, what gives, what says no, what has moved. */
export const group: Readonly<Record<Position['stance'], string>> = {
  demands: 'asks',
  seeks: 'asks',
  offers: 'gives',
  accepts: 'gives',
  open: 'gives',
  conditional: 'gives',
  refuses: 'refuses',
  shifts: 'shifts',
}

/** Half of what is marked is found, or most of what is found is marked. */
function touches(marked: Find, found: Find): boolean {
  const shared = Math.min(marked.end, found.end) - Math.max(marked.start, found.start)
  return shared > 0 && (2 * shared >= marked.end - marked.start || 10 * shared >= 8 * (found.end - found.start))
}

/** What is found, counted against what is marked, article by article. */
export interface Tally {
  readonly add: (marked: readonly Find[], found: readonly Find[]) => void
  /** A line: how many were found and marked; precision and recall of stretches touched by half, then with their stance. */
  readonly told: (name: string) => string
}

export function newTally(): Tally {
  const all = { found: 0, marked: 0 }
  const right = { found: 0, marked: 0 }
  const sameStance = { found: 0, marked: 0 }
  const same = (one: Find, other: Find) => group[one.stance] === group[other.stance]
  const shares = (some: typeof all) => `${share(some.found, all.found)} ${share(some.marked, all.marked)}`
  return {
    add: (marked, found) => {
      all.found += found.length
      all.marked += marked.length
      for (const one of found) {
        const near = marked.filter((answer) => touches(answer, one))
        right.found += Number(near.length > 0)
        sameStance.found += Number(near.some((answer) => same(answer, one)))
      }
      for (const answer of marked) {
        const near = found.filter((one) => touches(answer, one))
        right.marked += Number(near.length > 0)
        sameStance.marked += Number(near.some((one) => same(answer, one)))
      }
    },
    told: (name) =>
      `${name.padEnd(10)} found ${String(all.found).padStart(4)} of ${all.marked}   ${shares(right)}   with stance ${shares(sameStance)}`,
  }
}

const share = (some: number, all: number): string => (all === 0 ? '  –' : (some / all).toFixed(2).replace(/^0/, ' '))
