import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { pastReport, saidUpTo } from './ends.ts'

const OPENS = /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/
const WILL = /^(?:will|'ll|shall|would|cannot|must|wo|are|is)$/

/** "…; otherwise we shall publish the letters", "Otherwise, he said, the offer will lapse", "If not, all options are open". */
export function otherwise(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'otherwise' || (lower === 'if' && tokens[i + 1]?.lower === 'not'),
  )
  if (at < 0) return null
  const before = tokens[at - 1]
  if (before && !/^[;,:"“—–]$/.test(before.text) && before.lower !== 'or') return null
  const to = tokens[at]!.lower === 'if' ? at + 2 : at + 1
  const isComma = tokens[to]?.text === ','
  if (to > at + 1 && !isComma) return null
  const next = pastReport(tokens, isComma ? to + 1 : to, words)
  const from = /^["“]$/.test(tokens[next]?.text ?? '') ? next + 1 : next
  const end = saidUpTo(tokens, from, words)
  const rest = tokens.slice(from, end)
  const will = rest.slice(1, 12).some(({ lower }) => WILL.test(lower))
  return OPENS.test(rest[0]?.tag ?? '') && will
    ? { name: 'otherwise', pair: { if: [at, to], then: [from, end] } }
    : null
}
