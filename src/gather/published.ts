const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A declared date in ISO 8601: `2022/06/23` → `2022-06-23`, `March 3, 2025` → `2025-03-03`; instants keep their time
 * and zone. `null` for what is no date, and for `03/04/2025`, where nobody can tell the day from the month.
 */
export function publishedOf(value: string): string | null {
  const text = value.trim()
  const iso =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )
  if (iso) return assemble(iso[1], iso[2], iso[3], timeOf(iso[4], iso[5]))
  if (/^\d{8}$/.test(text)) return assemble(text.slice(0, 4), text.slice(4, 6), text.slice(6), '')
  const stamp = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})Z?$/.exec(text)
  if (stamp) return assemble(stamp[1], stamp[2], stamp[3], `T${stamp[4]}:${stamp[5]}:${stamp[6]}Z`)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString()
  return worded(text) ?? numbered(text)
}

function worded(text: string): string | null {
  const time = /(?:T|\s|,)(\d{1,2}:\d{2}(?::\d{2})?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$/i.exec(text)
  const day = /(?:^|\s|,)(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})\b/u.exec(text)
  if (day) return assemble(day[3], monthOf(day[2]), day[1], timeOf(time?.[1], time?.[2]))
  const month = /(?:^|\s|,)(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text)
  return month ? assemble(month[3], monthOf(month[1]), month[2], timeOf(time?.[1], time?.[2])) : null
}

/** `23/06/2022`, `6/23/2022`, `23.06.2022`: only where one of the numbers cannot be a month, or points say it is German. */
function numbered(text: string): string | null {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/.exec(text)
  if (!found) return null
  const [a, b] = [Number(found[1]), Number(found[3])]
  if (found[2] === '.' || a > 12 || a === b) return assemble(found[4], found[3], found[1], '')
  return b > 12 ? assemble(found[4], found[1], found[3], '') : null
}

const monthOf = (name: string | undefined): string | undefined => {
  const at = months.indexOf((name ?? '').slice(0, 3).toLowerCase())
  return at < 0 ? undefined : String(at + 1)
}

function timeOf(clock: string | undefined, zone: string | undefined): string {
  if (clock === undefined) return ''
  const [hour = '', ...rest] = clock.split(':')
  const plain = zone === undefined ? '' : /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  return `T${[hour.padStart(2, '0'), ...rest].join(':')}${plain}`
}

function assemble(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: string,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? '1')]
  if (!(y >= 1500 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()))
    return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return day === undefined ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}${time}`
}
