import type { Lexicon, Name } from '../../../model/index.ts'
import { fromLexicon } from '../../draft.ts'
import { dayNumber, dayOf, daysIn, formatDay } from '../calendar.ts'
import type { Sign } from './sign.ts'
import { type Stretch, stretchOf } from './stretches.ts'

interface Tenure {
  readonly offices: readonly string[]
  readonly of: string | null
  readonly held: readonly Stretch[]
}

/** Who held, when, an office that one person holds at a time. */
const tenures = fromLexicon(({ people: { people }, dateSigns: { terms, offices: single } }) => {
  const found = new Map<string, Tenure>()
  for (const [name, { office = [], of = null, from, to }] of Object.entries(people)) {
    const offices = office.filter((one) => single.includes(one))
    const held = terms[name]?.map(stretchOf) ?? (from || to ? [[edge(from, 'first'), edge(to, 'last')] as const] : [])
    if (offices.length > 0 && held.length > 0) found.set(name, { offices, of, held })
  }
  return found
})

function edge(day: string | undefined, side: 'first' | 'last'): number {
  const open = side === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const [year, month, date] = (day ?? '').split('-').map(Number)
  if (!year) return open
  const m = month ?? (side === 'first' ? 1 : 12)
  return dayNumber({ year, month: m, day: date ?? (side === 'first' ? 1 : daysIn(year, m)) })
}

/** "since 2025-01-20", "from 2017-01-20 to 2021-01-20". */
function heldSaid([from, to]: Stretch): string {
  const [a, b] = [from, to].map((day) => (Number.isFinite(day) ? formatDay(dayOf(day)) : null))
  return b ? `${a ? `from ${a} ` : ''}to ${b}` : `since ${a}`
}

/** Words in a role, or before it, with which it is another office or not held. */
const not =
  /\b(?:former|ex|then|late|vice|deputy|acting|elect|incoming|outgoing|designate|future|next|shadow|interim|candidate|one-time|onetime)\b/i

/** People named with an office of state, and when they held it. Never enough by itself: chronicles name presidents too. */
export function officeSigns(names: readonly Name[], text: string, lexicon: Lexicon): Sign[] {
  const known = tenures(lexicon)
  const found = new Map<string, Sign>()
  for (const { span, entity, kind, role, of } of names) {
    if (kind !== 'person' || role === null || entity === null || found.has(entity.name)) continue
    const tenure = known.get(entity.name)
    if (!tenure || (of !== null && tenure.of !== null && of.name !== tenure.of)) continue
    const lower = role.toLowerCase()
    const office = [...tenure.offices]
      .sort((a, b) => b.length - a.length)
      .find((one) => lower === one || lower.endsWith(` ${one}`))
    const start = Math.max(0, span.start - role.length - 12)
    if (
      !office ||
      not.test(
        text
          .slice(start, span.end + 8)
          .toLowerCase()
          .replace(office, ''),
      )
    )
      continue
    const readings = tenure.held.map((days) => ({ days, ground: `${office} ${heldSaid(days)}` }))
    found.set(entity.name, { start: span.start, end: span.end, readings })
  }
  return [...found.values()]
}
