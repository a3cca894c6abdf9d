/** The kind of what is no part of any time. */
export const other = ['_', Number.NaN] as const

/** The kind and the value of what begins with a digit: a day, a year, a date, a time of the clock. */
export function numberKind(lower: string): readonly [string, number] {
  if (/^\d+$/.test(lower)) {
    const value = Number(lower)
    if (value >= 1 && value <= 31 && lower.length <= 2) return ['D', value]
    return [lower.length === 4 && value >= 1000 && value <= 2199 ? 'Y' : 'n', value]
  }
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)
  if (ordinal) return Number(ordinal[1]) >= 1 && Number(ordinal[1]) <= 31 ? ['o', Number(ordinal[1])] : other
  if (/^\d{3}0'?s$/.test(lower)) return ['Z', Number.parseInt(lower, 10)]
  if (/^[6-9]0s$/.test(lower)) return ['Z', 1900 + Number.parseInt(lower, 10)]
  if (/^\d{1,2}\/\d{1,2}$/.test(lower)) return ['/', Number.NaN]
  if (/^\d{1,2}:\d{2}[–—-]\d{1,2}:\d{2}$/.test(lower)) return ['=', Number.NaN]
  if (/^[12]\d{3}[–—-](?:\d{2}|[12]\d{3})$/.test(lower)) return ['R', Number.NaN]
  // "the 2022/23 season"
  if (/^[12]\d{3}\/\d{2}$/.test(lower) && (Number(lower.slice(2, 4)) + 1) % 100 === Number(lower.slice(5)))
    return ['R', Number.NaN]
  if (/^\d{1,2}[–—-]\d{1,2}$/.test(lower)) return ['r', Number.NaN]
  if (/^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t.*)?|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2}))$/.test(lower))
    return ['i', Number.NaN]
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(lower)) return ['h', Number.NaN]
  return other
}
