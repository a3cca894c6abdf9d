/**
 * Pairs of sets that share at least `threshold` of their members (Jaccard), found without comparing all with all: two
 * sets that alike must share one of their rarest words (prefix filtering: Chaudhuri et al. 2006, Bayardo et al. 2007).
 * Empty sets pair with nothing. A word shared by very many sets pairs neighbours only, which keeps the cost linear and
 * still joins long runs of copies.
 */
export function alikePairs(sets: readonly ReadonlySet<string>[], threshold: number): [number, number][] {
  const ranked = byRarity(sets)
  const index: number[][] = []
  const pairs: [number, number][] = []
  ranked.forEach((ranks, at) => {
    const prefix = ranks.subarray(0, ranks.length - Math.ceil(threshold * ranks.length) + 1)
    for (const other of candidates(prefix, index, at)) {
      if (isAlike(ranks, ranked[other] as Int32Array, threshold)) pairs.push([other, at])
    }
  })
  return pairs
}

/** Each set as the ranks of its words, the rarest first. */
function byRarity(sets: readonly ReadonlySet<string>[]): Int32Array[] {
  const frequency = new Map<string, number>()
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const words = [...frequency].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  const ranks = new Map(words.map(([word], rank) => [word, rank]))
  return sets.map((set) => Int32Array.from(set, (word) => ranks.get(word) as number).sort())
}

function isAlike(a: Int32Array, b: Int32Array, threshold: number): boolean {
  const all = a.length + b.length
  // Even if the smaller lay wholly in the larger.
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < threshold) return false
  let [x, y, both] = [0, 0, 0]
  while (x < a.length && y < b.length) {
    const [one, other] = [a[x] as number, b[y] as number]
    if (one === other) both++
    if (one <= other) x++
    if (other <= one) y++
  }
  return both > 0 && both / (all - both) >= threshold
}

const CROWD = 64

function candidates(prefix: Int32Array, index: number[][], at: number): number[] {
  const found = new Set<number>()
  for (const rank of prefix) {
    const holders = index[rank] ?? []
    for (let i = Math.max(0, holders.length - CROWD); i < holders.length; i++) found.add(holders[i] as number)
    holders.push(at)
    index[rank] = holders
  }
  return [...found].sort((a, b) => a - b)
}
