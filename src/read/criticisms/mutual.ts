import type { Ref } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import type { Mention } from './blamed.ts'

const blaming = /^(?:accus|blam|condemn|denounc|critici[sz]|slam|attack|berat|fault)/
const trading = /^trad(?:e|es|ed|ing)$/
const traded = /^(?:blame|accusations|recriminations|barbs|insults)$/

/** "Norway and Chile blame each other", "traded accusations": the two who do, in order; `null` where nobody is told to. */
export function mutualIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly [Ref, Ref] | null {
  const at = tokens.findIndex(({ lower }, i) => {
    const next = tokens[i + 1]?.lower ?? ''
    if (trading.test(lower)) return traded.test(next)
    return blaming.test(lower) && /^(?:each|one)$/.test(next) && /^(?:other|another)$/.test(tokens[i + 2]?.lower ?? '')
  })
  if (at < 0) return null
  const before = mentions.filter(({ from }) => from < at).map(({ ref }) => ref)
  const [other, one] = [...new Map(before.reverse().map((ref) => [ref.id, ref])).values()]
  return one && other ? [one, other] : null
}
