/** Every pair of each block, once: two names may share several blocks. */
export function pairsOf<T>(blocks: readonly (readonly T[])[]): [T, T][] {
  const met = new Map<T, Set<T>>()
  const pairs: [T, T][] = []
  for (const block of blocks) {
    block.forEach((one, at) => {
      const before = met.get(one) ?? new Set()
      met.set(one, before)
      for (let next = at + 1; next < block.length; next++) {
        const other = block[next] as T
        if (before.has(other) || met.get(other)?.has(one)) continue
        before.add(other)
        pairs.push([one, other])
      }
    })
  }
  return pairs
}
