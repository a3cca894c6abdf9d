import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

/** "Either the quotas rise or we walk out": two clauses, of which the second comes where the first does not. */
export function eitherOr(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  if (tokens[start]?.lower !== 'either') return null
  const or = tokens.findIndex(({ lower }, i) => i > start + 2 && i < start + 25 && lower === 'or')
  const opens = tokens[or + 1]
  if (or < 0 || !/^(?:PRON|DET|PROPN)$/.test(opens?.tag ?? '')) return null
  const to = saidUpTo(tokens, or + 1, words)
  const acts = (from: number, end: number): boolean =>
    tokens.slice(from + 1, end).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  const comma = tokens[or - 1]?.text === ',' ? or - 1 : or
  // "Either the quotas rise": the tagger may take a verb at the end for a noun.
  const isClause = acts(start, comma) || (tokens[start + 1]?.tag === 'DET' && comma - start > 3)
  return isClause && acts(or + 1, to) ? { name: 'either-or', pair: { if: [start, comma], then: [or + 1, to] } } : null
}
