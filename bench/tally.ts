/** How many numbers of one gold file are ours too. */
export interface Agreement {
  readonly file: string
  readonly right: number
  readonly all: number
  readonly wrong: readonly string[]
}
export type Read = (name: string) => unknown

/** Collects comparisons by name. */
export function tally(file: string) {
  let [right, all] = [0, 0]
  const wrong: string[] = []
  return {
    is: (what: string, ours: unknown, theirs: unknown) => {
      all++
      if (JSON.stringify(ours) === JSON.stringify(theirs)) right++
      else wrong.push(`${what}: ${JSON.stringify(ours)} is not ${JSON.stringify(theirs)}`)
    },
    done: (): Agreement => ({ file, right, all, wrong }),
  }
}
