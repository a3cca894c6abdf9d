import type { Token } from '../draft.ts'
import { type ConditionWords, denying, isOutcome, type Opener } from './openers.ts'
import type { Pair, Stretch } from './pairOf.ts'

type Words = readonly Token[]

/** "once", "until": no condition in a sentence that says nothing of what will or would (not) be. */
export function mayBeAwaited(tokens: Words, { kind, name }: Opener, words: ConditionWords): boolean {
  if (kind !== 'temporal' && kind !== 'until') return true
  const will = tokens.some((_, at) => isOutcome(tokens, at))
  if (kind === 'temporal') return will || name.startsWith('only-')
  const denies = will && tokens.some(({ lower, lemma }) => denying.test(lower) || words.staying.has(lemma))
  return denies || tokens.some((_, at) => isRefusal(tokens, at, words))
}

/** "will sign once Peru pays", "will not sign until Peru pays": what will be hangs on it, not what was or what always is. */
export function isAwaited(stretch: Stretch, opener: Opener, { if: [a, b], then: [c, d] }: Pair): boolean {
  const { tokens, clauses, words } = stretch
  const said = tokens.slice(c, d)
  const comma = tokens.findIndex(({ text }, i) => i >= a && i < b && text === ',')
  const end = comma < 0 ? b : comma
  if (tokens[opener.from - 1]?.lower === 'at') return false
  // "Before 2032 and would buy a quota": until a day, not until something is done.
  if (tokens[a]?.tag === 'NUM' || tokens[opener.to]?.tag === 'NUM') return false
  const isDone = clauses.some(({ verb, form }) => verb >= a && verb < end && form === 'finite')
  const isNamed = opener.name === 'only-after' && will(tokens, c, d) && isThing(tokens, a, end)
  if (!isDone && !isNamed && !tokens.slice(a, end).some((_, i) => isTaken(tokens, a + i, a))) return false
  if (said.some(({ lower }) => /^(?:how|whether)$/.test(lower))) return false
  const isToBe = will(tokens, c, d)
  if (opener.kind === 'temporal')
    return isToBe || (opener.name.startsWith('only-') && isNow(stretch, c, d) && isNow(stretch, a, end))
  if (isToBe && said.some(({ lower }) => denying.test(lower))) return true
  // "Before he was led away": what was, not what is asked.
  const isOpen = isNear(stretch, a, end) && (opener.name !== 'before' || isNow(stretch, a, end))
  if (isOpen && said.some((_, i) => isRefusal(tokens, c + i, words))) return true
  return opener.name !== 'before' && isKept(tokens, [c, d], words) && isNow(stretch, a, end)
}

/** "Will", "ready to" between two places. */
const will = (tokens: Words, from: number, to: number): boolean => {
  const said = tokens.slice(from, to)
  return said.some((_, i) => isOutcome(said, i) && said[i + 1]?.text !== '-')
}

const TIME =
  /^(?:noon|midnight|dawn|dusk|breakfast|lunch|dinner|day|days|hours?|minutes?|weeks?|months?|years?|decades?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan)$/

/** "Only after the release of the prisoners": something that has to come, not a time of the day or a while. */
const isThing = (tokens: Words, from: number, to: number): boolean => {
  const part = tokens.slice(from, to)
  return part.some(({ tag }) => tag === 'NOUN') && !part.some(({ tag, lower }) => tag === 'NUM' || TIME.test(lower))
}

/** The verb stands near: "before the list is widened", not "before the invasion on reports that …". */
const isNear = ({ tokens, clauses }: Stretch, from: number, to: number): boolean =>
  clauses.some(({ verb, relative }) => verb >= from && verb < Math.min(to, from + 10) && !relative) &&
  !tokens.slice(from, Math.min(to, from + 6)).some(({ lower }) => /^(?:that|which|who|on)$/.test(lower))

/** "Refused to", "ruled out", "its refusal". */
const isRefusal = (tokens: Words, at: number, { refusalAt, refusals }: ConditionWords): boolean =>
  refusalAt(tokens, at) > 0 || refusals.has(tokens[at]!.lower)

/** In the present: what is done whenever the other is. */
function isNow({ tokens, clauses }: Stretch, from: number, to: number): boolean {
  return clauses.every(({ verb, form, from: first }) => {
    if (verb < from || verb >= to || form !== 'finite') return true
    const { lower, lemma, tag } = tokens[first]!
    return tag === 'AUX'
      ? !/^(?:was|were|had|did)$/.test(lower)
      : first < verb || lower === lemma || /[^s]s$/.test(lower)
  })
}

/** "Until Peru drops its tax", "the guns fall silent": a verb that the tagger takes for a noun. */
function isTaken(tokens: Words, at: number, from: number): boolean {
  const { tag, lower, lemma } = tokens[at]!
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (at <= from || tag !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(before!.tag)) return false
  if (lower !== lemma && /[^s]s$/.test(lower)) return /^(?:DET|PRON|NUM)$/.test(next?.tag ?? '')
  return lower === lemma && /[^s]s$/.test(before!.lower) && /^(?:DET|PRON|ADJ)$/.test(next?.tag ?? '')
}

/** "The border will stay closed", "the funds are to remain where they are": what presses somebody, and goes on. */
function isKept(tokens: Words, [from, to]: readonly [number, number], { staying, pressed }: ConditionWords): boolean {
  const said = tokens.slice(from, to)
  const verb = said.findIndex(
    ({ lemma }, i) => staying.has(lemma) && said.slice(Math.max(0, i - 3), i).some(({ lower }) => KEEPS.test(lower)),
  )
  const where = said.some(({ lower }, i) => lower === 'where' && /^(?:it|they)$/.test(said[i + 1]?.lower ?? ''))
  return verb >= 0 && (where || said.some(({ lower }) => pressed.has(lower)))
}

const KEEPS = /^(?:will|would|'ll|shall|must|to)$/
