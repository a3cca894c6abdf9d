import type { Atom } from '../atoms.ts'
import { type DateLookup, type DateRule, type Meaning, pick, shape } from '../meaning.ts'
import { countOf, durationOf, unitOf, unitOffset } from './points.ts'

/** "last month", "next week", "this year", "earlier this week", "the previous year". */
export const unitAway: DateRule = {
  name: 'unit-away',
  needs: 'lxtf',
  kind: 'date',
  shape: shape('[BA]?T?[lxtf](?:U|q)'),
  read: ({ atoms, words, after }): Meaning | null => {
    const [turn, unit] = [pick(atoms, 'lxtf'), pick(atoms, 'Uq')]
    if (!turn || !unit || /s$/.test(unit.lower) || after?.lower === 'of' || after?.kind === '-') return null
    const fixed = pick(atoms, 'T') !== undefined
    const story =
      turn.kind === 'f' || (fixed && (turn.lower === 'next' || turn.lower === 'previous' || turn.lower === 'preceding'))
    if (fixed && !story && turn.kind === 'l' && turn.lower === 'last' && unitOf(unit, words)?.unit === 'D') return null
    const known = unitOf(unit, words)
    const span = turn.lower === 'past' || (known !== null && known.times > 1)
    if (turn.lower === 'last' && /^centur/.test(unit.lower)) return null
    if (span && turn.kind !== 't' && turn.kind !== 'f') return stretchOf(unit, turn.kind === 'l' ? -1 : 1, words)
    const count = turn.kind === 'l' ? -1 : turn.kind === 't' ? 0 : 1
    const offset = unitOffset(unit, count, words)
    if (offset?.form !== 'offset' || (turn.lower === 'current' && !fixed)) return null
    return story ? { ...offset, anchor: 'story' } : offset
  },
}

/** "the past year", "the last decade": the stretch up to now rather than the year before this one. */
function stretchOf(unit: Atom, sign: 1 | -1, words: DateLookup): Meaning | null {
  const [known, duration] = [unitOf(unit, words), durationOf(unit, 1, words)]
  if (!known || !duration || !'DWMY'.includes(known.unit)) return null
  return { form: 'window', duration, unit: known.unit, count: sign * known.times }
}

/** "a year ago", "two weeks ago", "months ago". */
export const ago: DateRule = {
  name: 'ago',
  needs: 'a',
  kind: 'date',
  shape: shape('c*(?:1?kp?|H?[Dn1]|[Dn1]-?&-?1-?H-?)?U(?:Xs_)?a|c*1U&1Ha'),
  read: ({ atoms, words, sentence, from }) => {
    if (pick(atoms, 'H')) return halfAgo(atoms, words)
    if (pick(atoms, 'Dn1k')) return compared(counted(atoms, -1, 'published', words), sentence, from, words)
    // "months ago"
    const unit = pick(atoms, 'U')
    const known = unit?.lower.endsWith('s') ? unitOf(unit, words) : null
    if (!known || !'DWMY'.includes(known.unit)) return null
    return { form: 'offset', unit: known.unit, count: -known.times, anchor: 'published', few: true }
  },
}

/** "half a century ago": fifty years; "half a year ago": six months; "a year and a half ago": eighteen. */
function halfAgo(atoms: readonly Atom[], words: DateLookup): Meaning | null {
  const [unit, count] = [pick(atoms, 'U'), countOf({ atoms })]
  const known = unit && count !== null ? unitOf(unit, words) : null
  const first = atoms.find(({ kind }) => kind !== 'c')
  if (!known || count === null || (first?.kind === 'H' && count !== 1)) return null
  const halves = (first?.kind === 'H' ? 1 : 2 * count + 1) * known.times
  if (known.unit !== 'Y')
    return known.unit === 'W'
      ? { form: 'offset', unit: 'D', count: -Math.round(halves * 3.5), anchor: 'published' }
      : null
  return halves % 2 === 0
    ? { form: 'offset', unit: 'Y', count: -halves / 2, anchor: 'published' }
    : { form: 'offset', unit: 'M', count: -6 * halves, anchor: 'published' }
}

/** "two days earlier", "a week later": counted from the day that the story has reached. */
export const earlierOrLater: DateRule = {
  name: 'earlier-or-later',
  needs: 'BA',
  kind: 'date',
  shape: shape('c*[Dn1]U[BA]'),
  read: ({ atoms, words, after, sentence, from }) => {
    if (after && (after.lower === 'than' || after.kind === 't' || after.kind === 'l')) return null
    return compared(counted(atoms, pick(atoms, 'A') ? 1 : -1, 'story', words), sentence, from, words)
  },
}

/** "a year ago" beside an amount or after "from" and "than" compares; `compares` lets it take the story's quarter. */
function compared(meaning: Meaning | null, sentence: readonly Atom[], from: number, words: DateLookup): Meaning | null {
  if (meaning?.form !== 'offset' || meaning.unit !== 'Y' || meaning.count !== -1) return meaning
  const near = sentence.slice(Math.max(0, from - 9), from)
  const amount = near.some(({ text, lower }) => /^[$€£¥%]$/.test(text) || words.amounts.has(lower))
  return amount ? { ...meaning, compares: true } : meaning
}

/** So many units before (-1) or after (1) publication or the story; `null` for units of the clock and for what is not counted. */
export function counted(
  atoms: Parameters<typeof countOf>[0]['atoms'],
  sign: 1 | -1,
  anchor: 'published' | 'story',
  words: Parameters<typeof unitOf>[1],
): Meaning | null {
  const unit = pick(atoms, 'U')
  const known = unit ? unitOf(unit, words) : null
  const few = pick(atoms, 'k') !== undefined
  const count = few ? 1 : countOf({ atoms })
  if (!known || count === null || !'DWMQY'.includes(known.unit) || known.unit === 'WE') return null
  if (few) return sign < 0 ? { form: 'offset', unit: known.unit, count: sign * known.times, anchor, few } : null
  return { form: 'offset', unit: known.unit, count: sign * count * known.times, anchor }
}

/** "in the past six months", "over the next 30 days". */
export const window: DateRule = {
  name: 'window',
  needs: 'lxf',
  kind: 'date',
  shape: shape('T?[lxf](?:[Dn1])-?[Uq]'),
  read: ({ atoms, words }) => {
    const [turn, unit] = [pick(atoms, 'lxf'), pick(atoms, 'Uq')]
    const count = countOf({ atoms })
    const duration = unit && count !== null ? durationOf(unit, count, words) : null
    const known = unit ? unitOf(unit, words) : null
    if (!turn || !known || count === null || !duration) return null
    const sign = turn.kind === 'l' ? -1 : 1
    return { form: 'window', duration, unit: known.unit, count: sign * count * known.times }
  },
}
