/**
 * Turns places in UTF-16 code units into places in code points. One pass over the text, then a look-up each; a text
 * without characters beyond the basic plane is looked up for nothing.
 */
export function codePoints(text: string): (unit: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  return (unit) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < unit - 1) low = middle + 1
      else high = middle
    }
    return unit - low
  }
}
