import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

/** "A deal presupposes that Peru pays", "any talks require that the guns fall silent". */
export function presupposes(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const verb = tokens.findIndex(({ lower }, i) => i > 0 && words.requires.has(lower) && tokens[i + 1]?.lower === 'that')
  if (verb < 0) return null
  const from =
    tokens.findLastIndex(
      ({ text, lower }, i) => i < verb && (/^[,;:"“”]$/.test(text) || /^(?:that|but)$/.test(lower)),
    ) + 1
  const subject = tokens.slice(from, verb)
  const to = saidUpTo(tokens, verb + 2, words)
  // "A deal is possible, but it presupposes that …": the pronoun is the deal before.
  const isPronoun = subject.length === 1 && /^(?:it|this|that)$/.test(subject[0]!.lower)
  const start = isPronoun ? 0 : from
  const end = isPronoun ? from - 1 - Number(tokens[from - 1]?.lower === 'but') : verb
  const isThing = subject.length > 0 && subject.every(({ tag }) => tag !== 'VERB') && end > start
  return isThing && to > verb + 3 ? { name: 'presupposes', pair: { if: [verb + 2, to], then: [start, end] } } : null
}
