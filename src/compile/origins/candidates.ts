import { once } from '../ground/memo.ts'
import { bucketsFor } from './buckets.ts'
import { mix, type Shingles } from './shingles.ts'

const HASHES = 96
const ROWS = 2
/** One shingle in this many is kept in the sketch that finds cut copies. */
const SAMPLE = 2
/** Sampled shingles that two articles must share before they are compared in full. */
const SHARED = 3

const MULTIPLIERS = Array.from({ length: HASHES }, (_, index) => mix(index * 2 + 1) | 1)

/**
 * Pairs of articles worth comparing in full, the smaller index first. Two nets: MinHash signatures in bands, which
 * catch whole copies (Broder 1997; banding: Indyk & Motwani 1998), and a fixed sample of shingles, which catches a
 * short cut of a long article (Broder's containment sketch). In each bucket an article is paired with the first and
 * the latest member only, so that the number of pairs grows with the number of articles.
 */
export function candidatePairs(all: readonly Shingles[]): [number, number][] {
  const pairs = new Map<number, [number, number]>()
  const add = (a: number, b: number): void => {
    pairs.set(a * all.length + b, [a, b])
  }
  banded(all, add)
  sampled(all, add)
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Makes what both nets ask of an article. */
export function layOutNets(shingles: Shingles): void {
  signature(shingles)
  sketch(shingles)
}

type Add = (a: number, b: number) => void

function banded(all: readonly Shingles[], add: Add): void {
  const signatures = all.map((shingles) => signature(shingles))
  const buckets = bucketsFor(all.length)
  for (let band = 0; band < HASHES; band += ROWS) {
    buckets.clear()
    signatures.forEach((values, at) => {
      if (all[at]?.size === 0) return
      const key = mix((values[band] as number) ^ Math.imul(values[band + 1] as number, 0x9e3779b1))
      buckets.enter(key, at, add)
    })
  }
}

/** For each hash function the least hash of any shingle. */
const signature = once(({ inText }: Shingles): Uint32Array => {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of inText) {
    for (let i = 0; i < HASHES; i++) {
      const hash = Math.imul(shingle ^ (shingle >>> 15), MULTIPLIERS[i] as number) >>> 0
      if (hash < (least[i] as number)) least[i] = hash
    }
  }
  return least
})

function sampled(all: readonly Shingles[], add: Add): void {
  const sketches = all.map((shingles) => sketch(shingles))
  const buckets = bucketsFor(sketches.reduce((sum, { length }) => sum + length, 0))
  const shared = new Uint32Array(all.length)
  sketches.forEach((shingles, at) => {
    const met: number[] = []
    const count: Add = (earlier) => {
      if (shared[earlier] === 0) met.push(earlier)
      shared[earlier] = (shared[earlier] as number) + 1
    }
    for (const shingle of shingles) buckets.enter(shingle, at, count)
    for (const earlier of met) {
      if ((shared[earlier] as number) >= SHARED) add(earlier, at)
      shared[earlier] = 0
    }
  })
}

const sketch = once(({ inText }: Shingles): Uint32Array => inText.filter((shingle) => mix(shingle) % SAMPLE === 0))
