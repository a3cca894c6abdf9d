/** Words of a question that stand for something: `from`–`to` are indices of words, `to` exclusive. */
export interface Hit<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

/** The indices of its words. */
export const within = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, n) => from + n)

/** True when a word lies in it. */
export const covers = ({ from, to }: { from: number; to: number }, n: number): boolean => from <= n && n < to
