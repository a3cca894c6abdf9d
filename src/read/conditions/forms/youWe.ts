import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^you$/, /^(?:we|i)$/],
  [/^they$/, /^(?:we|i)$/],
  [/^(?:we|i)$/, /^(?:you|they)$/],
]

/** "You stop the drilling, we stop the lawsuits": two short clauses in the present, side by side. */
export function youWe(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const comma = tokens.findIndex(({ text }, i) => i > start && i < start + 12 && text === ',')
  const from = comma < 0 ? -1 : /^(?:and|then)$/.test(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1
  if (
    from < 0 ||
    !SIDES.some(([one, other]) => one.test(tokens[start]!.lower) && other.test(tokens[from]?.lower ?? ''))
  )
    return null
  const to = saidUpTo(tokens, from, words)
  const isPlain = (at: number): boolean => {
    const verb = /^(?:will|'ll)$/.test(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at]
    return verb?.tag === 'VERB' && verb.lower === verb.lemma
  }
  const isShort = to - from < 14 && isPlain(start + 1) && isPlain(from + 1)
  return isShort ? { name: 'you-we', pair: { if: [start, comma], then: [from, to] } } : null
}
