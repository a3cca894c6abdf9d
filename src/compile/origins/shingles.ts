/** The runs of words of a text (five, unless said otherwise), as 32-bit hashes, each once. */
export interface Shingles {
  readonly size: number
  /** In the order of the text. */
  readonly inText: Uint32Array
  /** The least first. */
  readonly sorted: Uint32Array
}

const LENGTH = 5
/**
 * What stands between quotation marks, to the end of its line where the mark is left open (a quotation over several
 * paragraphs, a text cut in the middle of one); never more than this, so that no mark swallows an article. A straight mark
 * opens only before a word.
 */
const QUOTED = /[“«„]([^“”"«»„\n]{0,1200})(?:[”“"»]|$)|(?<![\p{L}\p{N}.,!?…])"(?!\s)([^“”"«»„\n]{0,1200})(?:"|$)/gmu
/** What is shorter is a word in quotation marks, which stays: its closing mark must not be taken for an opening one. */
const SHORT = 12

interface Cut {
  /** Words of a run. */
  readonly length?: number
  /** With what stands between quotation marks. */
  readonly quoted?: boolean
}

/**
 * The shingles of a text without what stands between quotation marks: independent articles may print the same words
 * of the same speaker, but hardly the same words around them. A text shorter than one run has one shingle.
 */
export function shinglesOf(text: string, { length = LENGTH, quoted = false }: Cut = {}): Shingles {
  const stripped = quoted ? text : text.replace(QUOTED, (whole) => (whole.length < SHORT + 2 ? whole : ' '))
  const own = stripped.toLowerCase()
  const hashes = (own.match(/[^\x00-\x7f“”‘’–—…€£]/.test(own) ? anyWord : plainWord) ?? []).map(hashOf)
  const shingles = new Set<number>()
  for (let at = 0; at + length <= hashes.length; at++) shingles.add(run(hashes, at, length))
  if (shingles.size === 0 && hashes.length > 0) shingles.add(run(hashes, 0, hashes.length))
  const inText = Uint32Array.from(shingles)
  return { size: inText.length, inText, sorted: inText.slice().sort() }
}

const anyWord = /[\p{L}\p{N}]+/gu
/** The same where all letters are ASCII: five times as fast. */
const plainWord = /[a-z0-9]+/g

/** FNV-1a over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function run(hashes: readonly number[], at: number, length: number): number {
  let hash = 0
  for (let i = at; i < at + length; i++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[i] as number)
  return mix(hash)
}

/** Spreads the bits of a number evenly (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** How many shingles two texts share. */
export function sharedShingles({ sorted: a }: Shingles, { sorted: b }: Shingles): number {
  let [x, y, count] = [0, 0, 0]
  while (x < a.length && y < b.length) {
    const [one, other] = [a[x] as number, b[y] as number]
    if (one === other) count++
    if (one <= other) x++
    if (other <= one) y++
  }
  return count
}

/** True when a text has a shingle. */
export function hasShingle({ sorted }: Shingles, shingle: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < shingle) low = middle + 1
    else high = middle
  }
  return sorted[low] === shingle
}
