import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

/** "Seoul's condition for resuming aid is that inspectors return", "the price for its consent is the extradition of 33 exiles". */
export function conditionIs(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const noun = tokens.findIndex(({ lower }, i) => i < 20 && words.prices.has(lower))
  const link = tokens[noun + 1]?.lower ?? ''
  if (noun < 0 || !/^(?:for|of)$/.test(link)) return null
  const is = tokens.findIndex(({ lower }, i) => i > noun + 2 && i < noun + 16 && /^(?:is|was|remains|are)$/.test(lower))
  if (is < 0 || tokens.slice(noun, is).some(({ text }) => /^[,;:"“”]$/.test(text))) return null
  const from = tokens[is + 1]?.lower === 'that' ? is + 2 : is + 1
  const to = saidUpTo(tokens, from, words)
  const opens = /^(?:DET|PROPN|NOUN|PRON|NUM)$/.test(tokens[from]?.tag ?? '')
  return opens && to - from > 1 ? { name: 'condition-is', pair: { if: [from, to], then: [noun + 2, is] } } : null
}
