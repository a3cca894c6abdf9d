interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches that may overlap, laid out so that those around a place are found without looking at all of them. */
export interface Covering<T> {
  readonly at: readonly { readonly stretch: Stretch; readonly value: T; readonly order: number }[]
  /** For each, the furthest end of it and all before it. */
  readonly furthest: readonly number[]
}

/** Lays out the stretches of some values, by where they start. `n log n`. */
export function coveringOf<T>(values: readonly T[], stretchesOf: (value: T) => readonly Stretch[]): Covering<T> {
  const all = values.flatMap((value) => stretchesOf(value).map((stretch) => ({ stretch, value })))
  const at = all.map((one, order) => ({ ...one, order })).sort((a, b) => a.stretch.start - b.stretch.start)
  let end = Number.NEGATIVE_INFINITY
  const furthest = at.map(({ stretch }) => {
    end = Math.max(end, stretch.end)
    return end
  })
  return { at, furthest }
}

/** The value of the shortest stretch around a place, of equal ones the first in the given order; `null` when none is. */
export function innermost<T>({ at, furthest }: Covering<T>, { start, end }: Stretch): T | null {
  let best: (typeof at)[number] | null = null
  for (let i = lastFrom(at, start); i >= 0 && furthest[i]! >= end; i--) {
    const one = at[i]!
    if (one.stretch.end < end) continue
    const [size, least] = [one.stretch.end - one.stretch.start, best ? best.stretch.end - best.stretch.start : 0]
    if (best === null || size < least || (size === least && one.order < best.order)) best = one
  }
  return best?.value ?? null
}

/** Index of the last stretch that starts at or before an offset, -1 for none. */
function lastFrom(at: Covering<unknown>['at'], offset: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at[middle]!.stretch.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
