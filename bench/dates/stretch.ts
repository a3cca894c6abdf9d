/** The days that a value covers, the day after the last one not counted in; `null` where it is not told to the year. */
export function daysOf(value: string, openEnd = false): { from: number; to: number } | null {
  const [first = '', last] = value.split('/')
  const a = bounds(first)
  if (last === undefined) return a
  const b = bounds(last)
  if (!a || !b) return null
  return { from: a.from, to: openEnd ? b.from : b.to }
}

function bounds(value: string): { from: number; to: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const from = Date.UTC(year, month - 1, day)
  if (parts[3]) return { from, to: from + 86_400_000 }
  return { from, to: parts[2] ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1) }
}
