import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const WILL = /^(?:will|'ll|shall|would|can|could)$/
const MOST = 25

/** "Give us the ships and you will have your guns": an order, and what comes of it. */
export function orderAnd(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const first = tokens[start]
  if (first?.tag !== 'VERB' || first.lower !== first.lemma || first.lower.endsWith('ing')) return null
  for (let at = start + 1; at < Math.min(tokens.length - 3, start + MOST); at++) {
    if (/^[.;:!?”"]$/.test(tokens[at]!.text)) return null
    if (tokens[at]!.lower !== 'and' || !/^(?:PRON|PROPN|DET|NOUN)$/.test(tokens[at + 1]!.tag)) continue
    const will = tokens.slice(at + 2, at + 6).some(({ lower }) => WILL.test(lower))
    const end = tokens[at - 1]!.text === ',' ? at - 1 : at
    if (will || isLet(tokens, start, at))
      return { name: 'order-and', pair: { if: [start, end], then: [at + 1, saidUpTo(tokens, at + 1, words)] } }
  }
  return null
}

/** "Let the money come, and the door opens": behind "let" the present will do. */
const isLet = (tokens: readonly Token[], start: number, and: number): boolean =>
  tokens[start]!.lower === 'let' &&
  tokens.slice(start + 2, and).some(({ tag }) => tag === 'VERB') &&
  !/^(?:me|'s|us)$/.test(tokens[start + 1]!.lower) &&
  tokens
    .slice(and + 2, and + 7)
    .some(({ tag, lower, lemma }) => tag === 'VERB' && (lower === lemma || /[^s]s$/.test(lower)))
