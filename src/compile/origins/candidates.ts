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

type Add = (a: number, b: number) => void

function banded(all: readonly Shingles[], add: Add): void {
  const signatures = all.map(signature)
  for (let band = 0; band < HASHES; band += ROWS) {
    const buckets = new Map<number, [first: number, latest: number]>()
    signatures.forEach((values, at) => {
      if (all[at]?.size === 0) return
      const key = mix((values[band] as number) ^ Math.imul(values[band + 1] as number, 0x9e3779b1))
      enter(buckets, key, at, add)
    })
  }
}

/** For each hash function the least hash of any shingle. */
function signature(shingles: Shingles): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const hash = Math.imul(shingle ^ (shingle >>> 15), MULTIPLIERS[i] as number) >>> 0
      if (hash < (least[i] as number)) least[i] = hash
    }
  }
  return least
}

function enter(buckets: Map<number, [number, number]>, key: number, at: number, add: Add): void {
  const bucket = buckets.get(key)
  if (!bucket) {
    buckets.set(key, [at, at])
    return
  }
  add(bucket[0], at)
  if (bucket[1] !== bucket[0]) add(bucket[1], at)
  bucket[1] = at
}

function sampled(all: readonly Shingles[], add: Add): void {
  const buckets = new Map<number, [number, number]>()
  const counts = new Map<number, number>()
  all.forEach((shingles, at) => {
    for (const shingle of shingles) {
      if (mix(shingle) % SAMPLE !== 0) continue
      enter(buckets, shingle, at, (a, b) => {
        const key = a * all.length + b
        counts.set(key, (counts.get(key) ?? 0) + 1)
      })
    }
  })
  for (const [key, count] of counts) if (count >= SHARED) add(Math.floor(key / all.length), key % all.length)
}
