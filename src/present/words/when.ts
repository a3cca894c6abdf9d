import type { When } from '../../model/index.ts'
import { visible } from './visible.ts'
import { clip } from './width.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A value that is no EDTF we know: shown as it is, at most 24 columns of it. */
const unread = (value: string): string => clip(visible(value), 24)

interface Day {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly hedge: string
  readonly time: string
}

/** An EDTF value in words: `14 Nov 2022`, `23–27 Sep 2022`, `about Jan 2025`, `until Mar 2022`. Unknown forms stay as they are. */
export function edtfWords(value: string): string {
  const [from, to, ...more] = value.split('/')
  if (from === undefined || more.length > 0) return unread(value)
  if (to === undefined) return dayWords(from) ?? unread(value)
  if (from === '..' || from === '') return `until ${dayWords(to) ?? unread(to)}`
  if (to === '..' || to === '') return `from ${dayWords(from) ?? unread(from)}`
  return between(from, to) ?? unread(value)
}

/** A time in words, `undated` when there is none. Whether it was said or inferred must be shown beside it. */
export function whenWords(when: When | null): string {
  return isKnown(when) ? edtfWords(when.value) : 'undated'
}

/** True for a time of which at least the decade is known. */
export function isKnown(when: When | null): when is When {
  return when !== null && !/^X{3,4}/.test(when.value)
}

/** True for a time that was worked out and must show it. */
export function isInferred(when: When | null): when is When {
  return isKnown(when) && when.certainty === 'inferred'
}

function parse(part: string): Day | null {
  const m = /^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(\d\d:\d\d)[^~?%]*)?([~?%]?)$/.exec(part.trim())
  if (!m) return null
  const month = months[Number(m[2]) - 1] ?? ''
  const day = month !== '' && m[3] !== undefined && !m[3].includes('X') ? String(Number(m[3])) : ''
  const hedge = m[5] === '' || m[5] === undefined ? '' : m[5] === '?' ? 'perhaps ' : 'about '
  const year = (m[1] as string).endsWith('X') ? `${(m[1] as string).replace(/X/g, '0')}s` : (m[1] as string)
  return { day, month, year, hedge, time: m[4] ? `, ${m[4]}` : '' }
}

function dayWords(part: string): string | null {
  const d = parse(part)
  return d && d.hedge + [d.day, d.month, d.year].filter((x) => x !== '').join(' ') + d.time
}

function between(from: string, to: string): string | null {
  const [a, b] = [parse(from), parse(to)]
  if (!a || !b) return null
  const same = a.year === b.year && a.hedge === b.hedge && a.time === '' && b.time === ''
  if (same && a.day !== '' && b.day !== '' && a.month === b.month) {
    return `${a.hedge}${a.day}–${b.day} ${a.month} ${a.year}`
  }
  if (same && a.month !== '' && b.month !== '') {
    const left = [a.day, a.month].filter((x) => x !== '').join(' ')
    const right = [b.day, b.month].filter((x) => x !== '').join(' ')
    return `${a.hedge}${left} – ${right} ${a.year}`
  }
  return `${dayWords(from)} – ${dayWords(to)}`
}
