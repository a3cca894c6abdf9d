/** True for two words apart by one letter added, dropped or changed, or by two neighbours exchanged. */
export function oneEdit(a: string, b: string): boolean {
  let [from, endA, endB] = [0, a.length, b.length]
  while (from < endA && from < endB && a[from] === b[from]) from++
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [endA - from, endB - from]
  if (restA < 2 && restB < 2) return restA + restB > 0
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/**
 * Words by their length with their first two letters and with their last two: one edit leaves one of the two as it
 * was.
 */
export interface ByEnds {
  readonly heads: Map<number, string[]>
  readonly tails: Map<number, string[]>
}

/** The words by their ends, for `onlyNear`. */
export function byEnds(words: Iterable<string>): ByEnds {
  const index: ByEnds = { heads: new Map(), tails: new Map() }
  for (const word of words) {
    enter(index.heads, pairAt(word, 0, word.length), word)
    enter(index.tails, pairAt(word, word.length - 2, word.length), word)
  }
  return index
}

const pairAt = (word: string, at: number, length: number): number =>
  (length * 0x10000 + word.charCodeAt(at)) * 0x10000 + word.charCodeAt(at + 1)

function enter(index: Map<number, string[]>, pair: number, key: string): void {
  const list = index.get(pair)
  if (list) list.push(key)
  else index.set(pair, [key])
}

/** The only word of the index that is one edit away; `null` when there is none or more than one. */
export function onlyNear(key: string, { heads, tails }: ByEnds): string | null {
  let only: string | null = null
  for (let length = key.length - 1; length <= key.length + 1; length++) {
    for (const list of [heads.get(pairAt(key, 0, length)), tails.get(pairAt(key, key.length - 2, length))])
      for (const known of list ?? []) {
        if (known === only || !oneEdit(known, key)) continue
        if (only !== null) return null
        only = known
      }
  }
  return only
}
