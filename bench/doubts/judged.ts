import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Doubt } from '../../src/model/index.ts'

/** `true`: something is unclear or damaged there, as it says. `false`: a reader would shrug. */
export type Verdicts = Readonly<Record<string, boolean>>

/** A doubt by the article's hash, its place and its rule: enough to find it again, and no word of the text. */
export const keyOf = ({ id }: Article, { span, rule }: Doubt): string =>
  `${id.slice(0, 16)} ${span.start}-${span.end} ${rule}`

/** What a person decided about single doubts; empty where the file is missing. */
export function verdicts(): Verdicts {
  const path = fileURLToPath(new URL('judged.json', import.meta.url))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { verdicts: Verdicts }).verdicts : {}
}

/** How many false doubts there are in 1,000 words, judged by a sample: the estimate, and its bounds at 95 %. */
export interface Estimate {
  readonly judged: number
  readonly wrong: number
  readonly unjudged: number
  readonly perThousand: number
  readonly low: number
  readonly high: number
}

/** The share of false ones among the judged (Wilson's interval, 1927) times what there is in 1,000 words. */
export function estimate(sample: readonly (boolean | undefined)[], doubts: number, words: number): Estimate {
  const decided = sample.filter((verdict) => verdict !== undefined)
  const [n, wrong] = [decided.length, decided.filter((verdict) => !verdict).length]
  const rate = words === 0 ? 0 : (doubts / words) * 1000
  const [p, z] = [n === 0 ? 0 : wrong / n, 1.96]
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const reach = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
  const bounds = n === 0 ? [0, 1] : [Math.max(0, middle - reach), Math.min(1, middle + reach)]
  const [low = 0, high = 1] = bounds.map((share) => share * rate)
  return { judged: n, wrong, unjudged: sample.length - n, perThousand: p * rate, low, high }
}
