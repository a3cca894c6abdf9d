import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const WILL = /^(?:will|would|can|could|may|might|shall|do|does|is|are)$/
const MOST = 16

/** "Only with a written pledge would the crews go back", "leave first; only then can we talk": what comes of it turns round. */
export function onlyWith(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const only = tokens.findIndex(
    ({ lower }, i) => lower === 'only' && /^(?:with|through|by|then)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  if (only < 0) return null
  const will = tokens.findIndex(({ lower }, i) => i > only + 1 && i < only + MOST && WILL.test(lower))
  if (will < 0 || !/^(?:PROPN|DET|PRON|NOUN|ADJ)$/.test(tokens[will + 1]?.tag ?? '')) return null
  const to = saidUpTo(tokens, will, words)
  if (to < will + 3) return null
  const before = tokens[only - 1]
  if (tokens[only + 1]!.lower === 'then') {
    const end = before && /^(?:and|but)$/.test(before.lower) ? only - 1 : only
    const mark = /^[,;–—-]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
    const from =
      tokens.findLastIndex(({ lower, text }, i) => i < mark - 2 && (lower === 'that' || /^[;:“"]$/.test(text))) + 1
    return will === only + 2 && mark - from > 2
      ? { name: 'only-then', pair: { if: [from, mark], then: [will, to] } }
      : null
  }
  const opens = !before || /^(?:["“,;:–—]|that|but|and)$/.test(before.lower)
  const isThing = tokens.slice(only + 2, will).every(({ text }) => !/^[,;:]$/.test(text))
  return opens && isThing && will > only + 2
    ? { name: 'only-with', pair: { if: [only + 2, will], then: [will, to] } }
    : null
}
