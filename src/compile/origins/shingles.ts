import { wordHashes } from './wordHashes.ts'

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
  const hashes = wordHashes(stripped.toLowerCase())
  const runs = new Uint32Array(Math.max(Math.min(1, hashes.length), hashes.length - length + 1))
  for (let at = 0; at < runs.length; at++) runs[at] = run(hashes, at, Math.min(length, hashes.length))
  const inText = eachOnce(runs)
  return { size: inText.length, inText, sorted: inText.slice().sort() }
}

/** Without those that stood before, in order. */
function eachOnce(values: Uint32Array): Uint32Array {
  const last = 2 ** Math.ceil(Math.log2(2 * values.length + 2)) - 1
  // Indices stand in the table plus one: nought is an empty place.
  const places = new Int32Array(last + 1)
  const found = new Uint32Array(values.length)
  let size = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    let place = value & last
    while (places[place] !== 0 && found[(places[place] as number) - 1] !== value) place = (place + 1) & last
    if (places[place] !== 0) continue
    found[size++] = value
    places[place] = size
  }
  return found.slice(0, size)
}

function run(hashes: Uint32Array, at: number, length: number): number {
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
