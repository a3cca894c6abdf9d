import type { Layout, Placed } from './layout.ts'

/** Where a key leads from one mark to another. */
export type Way = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

/** The keys of the walk. Others lead nowhere. */
export const wayOfKey: Readonly<Record<string, Way>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/**
 * The mark that a step leads to: along the calendar through all lanes, or up and down to the nearest mark of the next
 * row or lane. At an edge the mark itself; `null` in a picture without marks. Without a mark to begin at, the first.
 */
export function step(layout: Layout, from: string | null, way: Way): Placed | null {
  const all = layout.lanes.flatMap(({ placed }) => placed).sort((a, b) => a.x - b.x || a.y - b.y)
  const at = all.findIndex(({ mark }) => mark.id === from)
  const here = all[at]
  if (!here) return (way === 'last' ? all.at(-1) : all[0]) ?? null
  if (way === 'first') return all[0]!
  if (way === 'last') return all.at(-1)!
  if (way === 'earlier') return all[at - 1] ?? here
  if (way === 'later') return all[at + 1] ?? here
  const beyond = all.filter(({ y }) => (way === 'up' ? y < here.y : y > here.y))
  const rows = [...new Set(beyond.map(({ y }) => y))].sort((a, b) => (way === 'up' ? b - a : a - b))
  const row = beyond.filter(({ y }) => y === rows[0])
  return (
    row.reduce<Placed | null>(
      (near, next) => (near === null || Math.abs(next.x - here.x) < Math.abs(near.x - here.x) ? next : near),
      null,
    ) ?? here
  )
}
