import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const REACH = 9
const LONGEST = 14

/** "The union tied its return to work to a pay rise", "links the release of funds to judicial reform": what may hang on something, to what. */
export function tiedTo(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const known = isTied(tokens, words)
  if (known) return known
  const verb = tokens.findIndex(
    ({ lower, tag }, i) => i > 0 && /^(?:tie|link)(?:s|d|ed)?$/.test(lower) && tag === 'VERB',
  )
  const first = tokens[verb + 1]
  if (verb < 0 || !first || !/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(first.tag)) return null
  // What is "linked to" something else is told of, not asked for.
  if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[verb - 1]!.lower)) return null
  const part = tokens.slice(verb + 1, verb + 1 + REACH)
  // "Its return to work to …": the last "to" before another mark or verb.
  const stop = part.findIndex(({ tag, text }) => tag === 'AUX' || /^[,;:.]$/.test(text))
  const near = stop < 0 ? part : part.slice(0, stop)
  const to = near.findLastIndex(({ lower }, i) => i > 0 && lower === 'to' && opensThing(near[i + 1], near[i + 2]))
  const noun = part.findIndex(({ tag, lower }) => tag === 'NOUN' || words.hanging.has(lower))
  if (to < 0 || noun < 0 || noun >= to || !words.hanging.has(part[noun]!.lower) || part[noun]!.tag === 'PRON')
    return null
  const from = verb + 1 + to + 1
  const end = saidUpTo(tokens, from, words)
  const comma = tokens.findIndex(({ text }, i) => i > from && i < end && text === ',')
  const last = comma > 0 ? comma : end
  if (last <= from) return null
  return { name: 'tied-to', pair: { if: [from, last], then: [verb + 1, verb + 1 + to] } }
}

/** "To a pay rise", "to progress on migration", where the tagger may take the noun for a verb. */
const opensThing = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined && (first.tag !== 'VERB' || second?.tag === 'ADP')

/** "The return of refugees is tied to security guarantees". */
function isTied(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const tied = tokens.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      lower === 'tied' &&
      tokens[i + 1]?.lower === 'to' &&
      /^(?:is|are|be|was|were|remains?)$/.test(tokens[i - 1]!.lower),
  )
  if (tied < 0) return null
  const from =
    tokens.findLastIndex(
      ({ lower, text }, i) => i < tied - 1 && (/^[,;:“"]$/.test(text) || /^(?:that|but)$/.test(lower)),
    ) + 1
  const subject = tokens.slice(from, tied - 1)
  const head = subject.find(({ tag, lower }) => tag === 'NOUN' || words.hanging.has(lower))
  const to = saidUpTo(tokens, tied + 2, words)
  const hangs = head !== undefined && words.hanging.has(head.lower) && subject.length < LONGEST
  return hangs && to > tied + 2 ? { name: 'tied-to', pair: { if: [tied + 2, to], then: [from, tied - 1] } } : null
}
