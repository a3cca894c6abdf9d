import type { Picture } from '../../../src/present/outlook/picture.ts'

/** The state that an arrow key leads to from another: the nearest that way. `null` for other keys, or at an edge. */
export function nextState({ nodes }: Picture, from: number | null, key: string): number | null {
  const here = nodes.find(({ row }) => row.index === from) ?? nodes.find(({ row }) => row.isToday)
  const way = ways[key]
  if (!here || !way) return null
  const ahead = nodes.filter((node) => way(node.x - here.x, node.y - here.y))
  const cost = (x: number, y: number): number =>
    key === 'ArrowUp' || key === 'ArrowDown' ? Math.abs(y) + 9 * Math.abs(x) : Math.abs(x) + 0.5 * Math.abs(y)
  const sorted = ahead.toSorted((a, b) => cost(a.x - here.x, a.y - here.y) - cost(b.x - here.x, b.y - here.y))
  return sorted[0]?.row.index ?? null
}

const ways: Readonly<Record<string, (dx: number, dy: number) => boolean>> = {
  ArrowRight: (dx) => dx > 1,
  ArrowLeft: (dx) => dx < -1,
  ArrowUp: (_, dy) => dy < -1,
  ArrowDown: (_, dy) => dy > 1,
}
