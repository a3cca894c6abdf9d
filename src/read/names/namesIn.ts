import type { Name } from '../../model/index.ts'

/**
 * The names that lie wholly inside a stretch, in the order of the text. `names` must be in that order too and free of
 * overlaps, as the stage hands them on. Two binary searches and a slice; `[]` when nothing lies there.
 */
export function namesIn(names: readonly Name[], stretch: { readonly start: number; readonly end: number }): Name[] {
  const from = firstFrom(names, ({ span }) => span.start >= stretch.start)
  const to = firstFrom(names, ({ span }) => span.end > stretch.end)
  return from < to ? names.slice(from, to) : []
}

function firstFrom(names: readonly Name[], holds: (name: Name) => boolean): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(names[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
