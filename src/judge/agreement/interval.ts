import { alpha, type Metric, type Units } from './alpha.ts'

const draws = 1_000
/** Of so many units a resample says something. */
const least = 3

/**
 * The middle 95 % of alpha when the units are drawn anew, with replacement, 1,000 times: the percentile bootstrap over
 * units that A. Zapf et al. recommend for alpha (BMC Medical Research Methodology 16:93, 2016). The draws come from a
 * generator with a fixed seed, so that the same judgements give the same interval. A draw in which all values are the
 * same says nothing and is left out; `null` when that is so of more than half, or there are fewer than three units.
 */
export function interval(units: Units, metric: Metric, seed: string): [number, number] | null {
  const paired = units.filter((values) => values.length > 1)
  if (paired.length < least) return null
  const next = seeded(seed)
  const found: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const sample = paired.map(() => paired[Math.floor(next() * paired.length)] as readonly number[])
    const value = alpha(sample, metric)
    if (value !== null) found.push(value)
  }
  if (found.length <= draws / 2) return null
  found.sort((a, b) => a - b)
  const at = (share: number): number => found[Math.min(found.length - 1, Math.floor(share * found.length))] as number
  return [at(0.025), at(0.975)]
}

/** Numbers in [0, 1) that look random and are the same for the same seed: mulberry32 (T. Ettinger), seeded by FNV-1a. */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
