/** Numbers of 32 bits, one after the other: what is kept of an article is small, and taken apart at every start. */
export interface Words32 {
  readonly put: (value: number) => void
  /** A list, with its length before it. */
  readonly putAll: (values: ArrayLike<number>) => void
  /** All of them with a mark at the beginning and a sum at the end, by which {@link opened} knows them again. */
  readonly bytes: () => Uint8Array
}

/** "PLKA": begins what is kept, on machines of either order of bytes differently. */
const MARK = 0x504c4b41

/** An empty row of numbers, to be filled. */
export function words32(): Words32 {
  const values: number[] = [MARK]
  return {
    put: (value) => void values.push(value),
    putAll: (all) => {
      values.push(all.length)
      for (let at = 0; at < all.length; at++) values.push(all[at] as number)
    },
    bytes: () => {
      const all = Int32Array.from([...values, 0])
      all[all.length - 1] = sumOf(all)
      return new Uint8Array(all.buffer)
    },
  }
}

/** Takes numbers in the order in which they were put. */
export interface Reader32 {
  readonly next: () => number
  /** A list as it was put, in an array of its own. */
  readonly nextAll: () => Int32Array
}

/** The numbers of some bytes; `null` where they are not whole, or were written on a machine of another kind. */
export function opened(bytes: Uint8Array): Reader32 | null {
  if (bytes.length < 8 || bytes.length % 4 > 0) return null
  const all = new Int32Array(bytes.slice().buffer)
  if (all[0] !== MARK || all[all.length - 1] !== sumOf(all)) return null
  let at = 1
  return {
    next: () => all[at++] ?? 0,
    nextAll: () => {
      const length = all[at++] ?? 0
      at += length
      return all.slice(at - length, at)
    },
  }
}

/** FNV-1a over all numbers but the last. */
function sumOf(all: Int32Array): number {
  let sum = 0x811c9dc5 | 0
  for (let at = 0; at < all.length - 1; at++) sum = Math.imul(sum ^ (all[at] as number), 0x01000193)
  return sum
}
