/** Sets that only grow together (union–find); the smallest index stands for each set. */
export interface Union {
  readonly find: (x: number) => number
  readonly join: (a: number, b: number) => void
}

/** `size` sets of one member each, numbered from 0. */
export function unionOf(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const find = (x: number): number => {
    let root = x
    while (parent[root] !== root) root = parent[root] as number
    for (let at = x; at !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)]
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
  }
  return { find, join }
}

/** The members of each set, in order of their first member. */
export function groupsOf<T>(items: readonly T[], union: Union): T[][] {
  const groups = new Map<number, T[]>()
  items.forEach((item, index) => {
    const root = union.find(index)
    const group = groups.get(root)
    if (group) group.push(item)
    else groups.set(root, [item])
  })
  return [...groups.values()]
}

/** Sorts items into lists by a key, keys in order of first appearance. */
export function bucketsOf<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const buckets = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const bucket = buckets.get(name)
    if (bucket) bucket.push(item)
    else buckets.set(name, [item])
  }
  return buckets
}
