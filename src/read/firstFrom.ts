/** Index of the first of things in the order of the text that starts at an offset or behind it; their number where none does. */
export function firstFrom(things: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (things[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
