import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const BE = /^(?:is|are|was|were|be|been|remains?|becomes?)$/
const SET = /^(?:make|set|call|declare|consider|see|name)$/
const BEFORE =
  /^(?:a|an|the|as|one|another|its|their|his|her|our|first|main|key|chief|central|essential|necessary|basic|prior)$/
const OPENS = /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/
const LONGEST = 16

/** "The release of prisoners is a condition for a truce", "has made an amnesty a precondition of talks": what has to come for what. */
export function conditionFor(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const noun = tokens.findIndex(
    ({ lower }, i) => i > 2 && words.prices.has(lower) && /^(?:for|of|to)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  if (noun < 0 || tokens[noun]!.lower === 'price') return null
  let from = noun
  while (from > 0 && BEFORE.test(tokens[from - 1]!.lower)) from--
  if (from === noun) return null
  const part = BE.test(tokens[from - 1]?.lower ?? '') ? subject(tokens, from - 1) : object(tokens, from)
  const to = saidUpTo(tokens, noun + 2, words)
  const comma = tokens.findIndex(({ text }, i) => i > noun && i < to && /^[,;:]$/.test(text))
  const end = comma > 0 ? comma : to
  return part && end > noun + 2 ? { name: 'condition-for', pair: { if: part, then: [noun + 2, end] } } : null
}

/** What stands before "is a condition", from the beginning of its clause; `null` where it is not said, or denied. */
function subject(tokens: readonly Token[], is: number): readonly [number, number] | null {
  const from =
    tokens.findLastIndex(({ text, lower }, i) => i < is && (/^[,;:“"—–]$/.test(text) || /^(?:that|but)$/.test(lower))) +
    1
  const isThing = is - from > 1 && is - from < LONGEST && OPENS.test(tokens[from]!.tag)
  return isThing && !/^(?:it|this|that|which)$/.test(tokens[is - 1]!.lower) ? [from, is] : null
}

/** What somebody made a condition: "has made [the release of prisoners] a condition". */
function object(tokens: readonly Token[], to: number): readonly [number, number] | null {
  for (let verb = to - 2; verb >= Math.max(0, to - LONGEST); verb--) {
    const { lemma, tag, text } = tokens[verb]!
    if (/^[,;:.]$/.test(text)) return null
    if (tag !== 'VERB' && lemma !== 'make') continue
    return SET.test(lemma) && OPENS.test(tokens[verb + 1]!.tag) && tokens[verb + 1]!.lower !== 'it'
      ? [verb + 1, to]
      : null
  }
  return null
}
