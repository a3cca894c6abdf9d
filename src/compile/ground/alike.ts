import { likeness } from './vocabulary.ts'

/**
 * Pairs of sets that share at least `threshold` of their members (Jaccard), found without comparing all with all: two
 * sets that alike must share one of their rarest words (prefix filtering: Chaudhuri et al. 2006, Bayardo et al. 2007).
 * Empty sets pair with nothing. A word shared by very many sets pairs neighbours only, which keeps the cost linear and
 * still joins long runs of copies.
 */
export function alikePairs(sets: readonly ReadonlySet<string>[], threshold: number): [number, number][] {
  const frequency = new Map<string, number>()
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const index = new Map<string, number[]>()
  const pairs: [number, number][] = []
  sets.forEach((set, at) => {
    const rarest = [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    const prefix = rarest.slice(0, set.size - Math.ceil(threshold * set.size) + 1)
    for (const other of candidates(prefix, index, at)) {
      if (likeness(set, sets[other] as ReadonlySet<string>) >= threshold) pairs.push([other, at])
    }
  })
  return pairs
}

const CROWD = 64

function candidates(prefix: readonly string[], index: Map<string, number[]>, at: number): number[] {
  const found = new Set<number>()
  for (const word of prefix) {
    const holders = index.get(word) ?? []
    for (const other of holders.length > CROWD ? holders.slice(-CROWD) : holders) found.add(other)
    holders.push(at)
    index.set(word, holders)
  }
  return [...found].sort((a, b) => a - b)
}
