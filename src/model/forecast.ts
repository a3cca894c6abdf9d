import * as z from 'zod'

/** What one actor wants on a scale, what it can bring to bear, and how much it cares. */
export const Stake = z.object({
  name: z.string().min(1),
  position: z.number(),
  capability: z.number().nonnegative(),
  salience: z.number().nonnegative(),
})
export type Stake = z.infer<typeof Stake>

/** One question on a scale, with everybody who has a stake in it. */
export const Stakes = z.object({ issue: z.string(), unit: z.string().optional(), actors: z.array(Stake).min(1) })
export type Stakes = z.infer<typeof Stakes>

const banded = z.object({ value: z.number(), low: z.number(), high: z.number() })

/** Where the weight lies today; not what will happen. The rounds are an experiment beside it, the mean their baseline. */
export const Forecast = z.object({
  issue: z.string(),
  unit: z.string().nullable(),
  mean: banded,
  median: banded,
  /** By how much of all weight the median's side exceeds one half. */
  margin: z.number(),
  /** Whose weight, changed by a fifth, moves the median elsewhere. */
  hangsOn: z.array(z.string()),
  rounds: z.array(z.object({ positions: z.record(z.string(), z.number()), mean: z.number(), median: z.number() })),
})
export type Forecast = z.infer<typeof Forecast>
