import type { Stretch } from './stretches.ts'

/** Words in the writer's present that tell when the article can have been written. */
export interface Sign {
  readonly start: number
  readonly end: number
  /** What may be meant: each by itself allows certain days. */
  readonly readings: readonly SignReading[]
}

/** One thing that a sign may mean. */
export interface SignReading {
  /** Days on which the article can have been written, going by these words alone. */
  readonly days: Stretch
  /** What stands behind it: "Ukraine, since 2022-02-24". */
  readonly ground: string
}
