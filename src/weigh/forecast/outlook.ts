import type { Forecast, Stakes } from '../../model/index.ts'
import { central } from './central.ts'
import { challenges } from './challenges.ts'

/**
 * Where the weight lies on a scale, with its bands; with `rounds` above 0 the expected-utility rounds beside it, an
 * experiment whose baseline is the mean.
 *
 * @throws Fault `conflict-invalid` when nobody has any weight.
 */
export function forecast({ issue, unit, actors }: Stakes, rounds: number): Forecast {
  return {
    issue,
    unit: unit ?? null,
    ...mutable(central(actors)),
    rounds: challenges(actors, rounds).map(({ positions, mean, median }) => ({
      positions: Object.fromEntries(actors.map(({ name }, i) => [name, positions[i]!])),
      mean,
      median,
    })),
  }
}

const mutable = ({ mean, median, margin, hangsOn }: ReturnType<typeof central>) => ({
  mean,
  median,
  margin,
  hangsOn: [...hangsOn],
})
