import { once } from '../ground/memo.ts'
import { type Numbering, numbering } from './numbering.ts'
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
  if (numbers.bands.size() + numbers.sketch.size() > KEPT) numbers = newNumbers()
  const nets = all.map(netsOf)
  const pairs = new Set<number>()
  const add = (earlier: number, at: number): void => {
    pairs.add(earlier * all.length + at)
  }
  meet(
    nets.map(({ bands }) => bands),
    { buckets: numbers.bands.size(), least: 1, add },
  )
  meet(
    nets.map(({ sketch }) => sketch),
    { buckets: numbers.sketch.size(), least: SHARED, add },
  )
  return [...Float64Array.from(pairs).sort()].map((pair) => [Math.floor(pair / all.length), pair % all.length])
}

/** Makes what both nets ask of an article. */
export function layOutNets(shingles: Shingles): void {
  netsOf(shingles)
}

/** The numbers of the buckets that an article falls into; an article without words falls into none. */
interface Nets {
  readonly of: typeof numbers
  readonly bands: Int32Array
  readonly sketch: Int32Array
}

const newNumbers = (): { readonly bands: Numbering; readonly sketch: Numbering } => ({
  bands: numbering(),
  sketch: numbering(),
})

/** Buckets are numbered once, for whatever case; begun anew when there are more than ten thousand articles have. */
let numbers = newNumbers()
const KEPT = 4_000_000

const known = new WeakMap<Shingles, Nets>()

function netsOf(shingles: Shingles): Nets {
  const before = known.get(shingles)
  if (before?.of === numbers) return before
  const [bands, sketch] = [numbers.bands.numbersOf(bandsOf(shingles)), numbers.sketch.numbersOf(sketchOf(shingles))]
  const nets = { of: numbers, bands, sketch }
  known.set(shingles, nets)
  return nets
}

interface Meeting {
  /** How many buckets there are. */
  readonly buckets: number
  /** In how many two must meet. */
  readonly least: number
  readonly add: (earlier: number, at: number) => void
}

/** Pairs that meet in enough buckets, of which each remembers its first and its latest member. */
function meet(all: readonly Int32Array[], { buckets, least, add }: Meeting): void {
  // Indices stand in the tables plus one: nought is an empty bucket.
  const [first, latest] = [new Int32Array(buckets), new Int32Array(buckets)]
  const shared = new Uint32Array(all.length)
  all.forEach((fallen, at) => {
    const met: number[] = []
    const count = (earlier: number): void => {
      if (shared[earlier] === 0) met.push(earlier)
      shared[earlier] = (shared[earlier] as number) + 1
    }
    for (let each = 0; each < fallen.length; each++) {
      const bucket = fallen[each] as number
      const [one, last] = [first[bucket] as number, latest[bucket] as number]
      latest[bucket] = at + 1
      if (one === 0) first[bucket] = at + 1
      else {
        count(one - 1)
        if (last !== one) count(last - 1)
      }
    }
    for (const earlier of met) {
      if ((shared[earlier] as number) >= least) add(earlier, at)
      shared[earlier] = 0
    }
  })
}

/** A key for each band of the signature: of the least hash of any shingle, for each hash function. */
const bandsOf = once(({ inText }: Shingles): Uint32Array => {
  if (inText.length === 0) return inText
  const folded = new Int32Array(inText.length)
  for (let at = 0; at < folded.length; at++) folded[at] = (inText[at] as number) ^ ((inText[at] as number) >>> 15)
  const least = MULTIPLIERS.map((multiplier) => leastHash(folded, multiplier))
  return Uint32Array.from({ length: HASHES / ROWS }, (_, band) =>
    mix(mix((least[ROWS * band] as number) ^ Math.imul(least[ROWS * band + 1] as number, 0x9e3779b1)) + band),
  )
})

const TURNED = 1 << 31

function leastHash(folded: Int32Array, multiplier: number): number {
  // With the first bit turned, signed numbers are in the order of the unsigned ones, and far cheaper to compare.
  let least = 0x7fffffff
  for (let at = 0; at < folded.length; at++) {
    const hash = Math.imul(folded[at] as number, multiplier) ^ TURNED
    if (hash < least) least = hash
  }
  return (least ^ TURNED) >>> 0
}

const sketchOf = ({ inText }: Shingles): Uint32Array => inText.filter((shingle) => mix(shingle) % SAMPLE === 0)
