import type { Ref } from '../../model/index.ts'
import type { Around } from './around.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

const kinds = /^(?:state|group|organisation|place)$/
/** Words at most between the name and the figure. */
const reach = 9

/** Whose figure it is: a state, group or organisation named in what is counted, else the one that has or loses it. */
export function subjectOf(q: Quantity, around: Around, span: { start: number; end: number }): Ref | null {
  const { names, words } = around
  const end = q.counted ? Math.max(span.end, words[q.counted.to - 1]!.end) : span.end
  const named = names.find(
    ({ span: s, entity, kind }) => entity && s.start >= span.start && s.end <= end && kinds.test(kind),
  )
  return named?.entity ?? (q.family === 'time' ? null : ownerOf(q, around))
}

/** "Norway has lost 12,000 soldiers", "Peru's exports fell by 4.5 per cent", "Peruvian inflation stood at 9.1%". */
function ownerOf(q: Quantity, { names, words, lists }: Around): Ref | null {
  const { start } = words[q.from]!
  const before = names.findLast(({ span }) => span.end <= start)
  if (!before?.entity || !kinds.test(before.kind)) return null
  const last = words.findLastIndex((word) => word.start < before.span.end)
  const between = words.slice(last + 1, q.from)
  if (between.length === 0 || between.length > reach) return null
  const owns = /['’]s?$/.test(words[last]!.text) || before.kind === 'group'
  return has(between, lists.has) || (owns && isOwned(between, lists)) ? before.entity : null
}

const small =
  /^(?:has|have|had|will|would|could|may|might|must|also|now|already|currently|still|alone|only|just|reportedly)$/

/** " has also lost", ", which has". */
function has(between: readonly Word[], verbs: ReadonlySet<string>): boolean {
  const from = between[0]!.text === ',' && between[1]?.lower === 'which' ? 2 : 0
  return verbs.has(between.at(-1)!.lower) && between.slice(from, -1).every(({ lower }) => small.test(lower))
}

/** "exports have fallen by": a noun of what is measured, and what says its level. */
function isOwned(between: readonly Word[], { measured, levels, change }: Around['lists']): boolean {
  const noun = between.findIndex(({ lower }) => measured.has(lower))
  if (noun < 0 || noun > 4 || between.slice(0, noun).some(({ text }) => /^[,;:.()]$/.test(text))) return false
  return between
    .slice(noun + 1)
    .every(({ lower }) => small.test(lower) || levels.has(lower) || change.has(lower) || measured.has(lower))
}
