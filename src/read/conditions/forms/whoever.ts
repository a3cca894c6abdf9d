import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const MODAL = /^(?:must|will|would|shall|should|cannot|can)$/

/** "Whoever wants peace must first lift the siege". */
export function whoever(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const isAnyone = /^(?:any|every)(?:one|body)$/.test(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower === 'who'
  if (tokens[start]?.lower !== 'whoever' && !isAnyone) return null
  const verb = start + (isAnyone ? 2 : 1)
  const at = tokens.findIndex(({ lower }, i) => i > verb && i < verb + 20 && MODAL.test(lower))
  // "Anyone who saw it will understand" tells what was.
  const isNow =
    tokens[verb]?.tag === 'VERB' && (tokens[verb]!.lower === tokens[verb]!.lemma || tokens[verb]!.lower.endsWith('s'))
  if (at < 0 || !isNow) return null
  const to = saidUpTo(tokens, at, words)
  return to > at + 1 ? { name: 'whoever', pair: { if: [start, at], then: [at, to] } } : null
}
