import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

/** "Any attack would end the truce", "another rocket", "failure to pay would mean that …": what is done, and what comes of it. */
export function anyWould(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  for (let at = 0; at < tokens.length - 3; at++) {
    const from = actFrom(tokens, at, words.acts)
    if (from === null) continue
    const would = tokens.findIndex(({ lower }, i) => i > from && i < from + 16 && /^(?:would|will|'ll)$/.test(lower))
    const isOne =
      would > 0 && !tokens.slice(from + 1, would).some(({ tag, text }) => tag === 'AUX' || /^[,;:"“”]$/.test(text))
    if (!isOne) return null
    const to = saidUpTo(tokens, would, words)
    return to > would + 1 ? { name: 'any-would', pair: { if: [at, would], then: [would, to] } } : null
  }
  return null
}

/** Where the noun of an act stands that may or may not be done; `null` where none opens at a token. */
function actFrom(tokens: readonly Token[], at: number, acts: ReadonlySet<string>): number | null {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]
  if (before && !/^(?:that|,|:|;|["“]|but|and|because)$/.test(before.lower)) return null
  const isLacking = /^(?:failure|refusal)$/.test(lower) && tokens[at + 1]!.lower === 'to'
  if (isLacking) return at
  const noun = /^(?:any|another|further)$/.test(lower)
    ? at + 1
    : lower === 'a' && /^(?:single|further|new)$/.test(tokens[at + 1]!.lower)
      ? at + 2
      : -1
  if (noun < 0) return null
  const head = tokens.findIndex((token, i) => i >= noun && i < noun + 4 && token.tag !== 'ADJ')
  return head > 0 && acts.has(tokens[head]!.lemma) ? head : null
}
